import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { localDay, weekName, weekOfDay } from '../../service/report.ts'
import type { Tally } from '../../extension/tally/tally.ts'
import { start, type Started } from './start.ts'

declare const chrome: Browser

const PATIENCE = { timeout: 30_000 }
const counts = (marked: number) => ({ marked, rewritten: 1, left: marked - 1 })
const last = weekOfDay(localDay(new Date()))
/** Ten weeks, one of them without writing, in which less and less closes. */
const TALLY: Tally = Object.fromEntries(
  [9, 8, 7, 6, 5, 3, 2, 1, 0].map((ago) => [
    weekName(last - ago),
    { sentences: 50, entries: { viljetræk: counts(ago > 4 ? 12 : 2), ønsker: counts(3) } },
  ]),
)

let browser: Started
let mirror: Page

beforeAll(async () => {
  browser = await start({ open: true, welcome: true })
  mirror = await browser.context.newPage()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  await browser.worker.evaluate((tally) => chrome.storage.local.set({ tally, mirror: true }), TALLY)
  await mirror.goto(browser.address('/mirror/mirror.html'))
})

test('after the installation the first page opens, once', async () => {
  const { context, address } = browser
  const welcomes = () => context.pages().filter((page) => page.url() === address('/welcome/welcome.html'))
  await expect.poll(() => welcomes().length).toBe(1)
  await welcomes()[0]!.close()
  await mirror.bringToFront()
  expect(welcomes()).toEqual([])
})

test('the weeks are drawn, and stand in a table as well', async () => {
  await mirror.locator('.weeks').waitFor()
  expect(await mirror.locator('.weeks .closes').count()).toBe(9)
  expect(await mirror.locator('.weeks .opens').count()).toBe(9)
  await mirror.getByText('Tallene som tabel').click()
  const rows = mirror.locator('details tbody tr')
  expect(await rows.count()).toBe(10)
  expect(await rows.first().locator('td').allTextContents()).toEqual(['50', '12', '3', '2'])
  // The week without writing.
  expect(await rows.nth(5).locator('td').allTextContents()).toEqual(['0', '0', '0', '0'])
  expect(await mirror.getByRole('img').getAttribute('aria-label')).toContain('10 uger, cirka 450 sætninger')
})

test('each category has its line, and a change is told in words', async () => {
  await mirror.getByText('De sidste fire uger lukker mindre end de fire før.').waitFor()
  const rows = mirror.locator('.categories tbody tr')
  expect(await rows.allTextContents()).toEqual([
    expect.stringMatching(/^Etiket, Lukker\s*68sjældnere$/),
    expect.stringMatching(/^Mål, Åbner\s*27kan ikke ses$/),
  ])
})

test('the file that is saved has no weeks and no names', async () => {
  const saving = mirror.waitForEvent('download')
  await mirror.getByRole('button', { name: 'Gem som fil' }).click()
  const download = await saving
  expect(download.suggestedFilename()).toBe('mit-spejl.csv')
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toContain('label,closes,68')
  expect(text).not.toMatch(/W\d|\d{4}|viljetræk|ønsker/)
})

test('all figures are erased when the writer says so twice', async () => {
  await mirror.getByRole('button', { name: 'Slet alle tal' }).click()
  await mirror.getByRole('button', { name: 'Nej, behold dem' }).click()
  expect(Object.keys((await kept()) as object)).toHaveLength(9)
  await mirror.getByRole('button', { name: 'Slet alle tal' }).click()
  await mirror.getByRole('button', { name: 'Ja, slet dem' }).click()
  await mirror.getByText('Der er ikke noget at se endnu.').waitFor()
  expect(await kept()).toBeUndefined()
})

test('switched off, the mirror is empty and nothing is counted', async () => {
  const options = await browser.context.newPage()
  await options.goto(browser.address('/options/options.html'))
  await options.getByLabel('Tæl op til mit spejl').uncheck()
  await options.close()
  await mirror.getByText('Spejlet er slået fra.').waitFor()
  await expect.poll(kept, PATIENCE).toBeUndefined()
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type('Hun er umotiveret. ')
  // Left by leaving the page.
  await page.goto('about:blank')
  await wait(300)
  expect(await kept()).toBeUndefined()
})

const kept = (): Promise<unknown> =>
  browser.worker.evaluate(async () => (await chrome.storage.local.get('tally')).tally)
