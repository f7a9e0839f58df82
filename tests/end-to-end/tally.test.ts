import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { localDay, weekName, weekOfDay } from '../../service/report.ts'
import type { Tally } from '../../extension/tally/tally.ts'
import { waitForMarks } from './marks.ts'
import { remarksOf } from './notes.ts'
import { start, type Started } from './start.ts'

declare const chrome: Browser

const TEXT = 'Hun er umotiveret. Hun vil gerne arbejde i en butik.'

let browser: Started

beforeAll(async () => {
  browser = await start({ open: true })
})
afterAll(() => browser?.close())

/** What the extension has counted this week. */
async function readWeek(): Promise<Tally[string] | undefined> {
  const { tally = {} } = await browser.worker.evaluate(
    async () => (await chrome.storage.local.get('tally')) as { tally?: Tally },
  )
  return tally[weekName(weekOfDay(localDay(new Date())))]
}

test('what was marked is counted when the page is left, once for the visit, and nothing of the text is kept', async () => {
  const remarks = remarksOf(TEXT)
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type(`${TEXT} `)
  await page.keyboard.type(TEXT)
  await waitForMarks(page, 2 * remarks.length)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+.')
  await page.getByRole('dialog').locator('.suggestion').first().click()
  // It is counted once the field has taken it, just before the card closes.
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  expect(await readWeek()).toBeUndefined()
  await page.goto('about:blank')
  await expect.poll(readWeek).toBeDefined()
  const week = (await readWeek())!
  expect(week.sentences).toBe(4)
  const entries = [...new Set(remarks.map(({ entry }) => entry))]
  expect(week.entries).toEqual(
    Object.fromEntries(
      entries.map((entry) => [
        entry,
        entry === remarks[0]!.entry
          ? { marked: 1, rewritten: 1, left: 0 }
          : { marked: 1, rewritten: 0, left: 1 },
      ]),
    ),
  )
  const kept = await browser.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))
  for (const word of ['umotiveret', 'butik']) expect(kept).not.toContain(word)
})

test('who has switched the mirror off is not counted, and what was counted is erased', async () => {
  expect(await readWeek()).toBeDefined()
  await browser.worker.evaluate(() => chrome.storage.local.set({ mirror: false }))
  await expect.poll(readWeek).toBeUndefined()
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  await page.goto('about:blank')
  // Time for the message to arrive, which is to change nothing.
  await browser.worker.evaluate(() => new Promise((resolve) => void setTimeout(resolve, 500)))
  expect(await readWeek()).toBeUndefined()
})
