import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { waitForMarks } from './marks.ts'
import { remarksOf } from './notes.ts'
import { start, type Started } from './start.ts'

declare const chrome: Browser

const PATIENCE = { timeout: 30_000 }
/** The same entry twice, and others. */
const TEXT = 'Hun er umotiveret. Hun kommer altid for sent. Hendes bror er doven. Hun er umotiveret.'
const remarks = remarksOf(TEXT)
const [first] = remarks
const others = remarks.filter(({ entry }) => entry !== first!.entry).length

let browser: Started
let page: Page

beforeAll(async () => {
  browser = await start({ open: true })
})
afterAll(() => browser?.close())
beforeEach(async () => {
  await browser.worker.evaluate(() => chrome.storage.local.remove('silences'))
  page = await browser.openFields()
})

test('more tells where a remark comes from, and how far each no reaches', async () => {
  await write('textarea', TEXT)
  const card = await openMore()
  await expect.poll(() => card.locator('.reason p').count(), PATIENCE).toBeGreaterThan(1)
  const said = await card
    .locator('.reason p')
    .evaluateAll((all) => all.map((p) => (p as HTMLElement).dataset.says))
  expect(said[0]).toBe('Personen beskrives med et fast træk, som om det var den, vedkommende er.')
  expect(said.at(-1)).toMatch(new RegExp(`^Opslaget „${first!.entry}“ i ordlisten \\d{4}\\.\\d\\d-\\d+$`))
  expect(await reaches(card)).toEqual([
    expect.stringContaining('ikke mere i nogen af dine notater'),
    expect.stringContaining('ikke mere i dine almindelige notater'),
  ])
})

test('“not for me” silences the entry in every note, until it is taken back', async () => {
  await write('textarea', TEXT)
  await openMore()
  await page.getByRole('button', { name: 'Ikke noget for mig' }).click()
  await waitForMarks(page, others)
  await expect.poll(kept, PATIENCE).toEqual([{ entry: first!.entry, category: first!.category }])
  page = await browser.openFields()
  await write('rich', TEXT)
  await waitForMarks(page, others)
  await takeBack()
  await page.bringToFront()
  await waitForMarks(page, remarks.length)
  expect(await kept()).toEqual([])
})

test('“professionally necessary” silences it in notes of this kind, and in others it speaks', async () => {
  await write('textarea', `Rehabiliteringsplan\n`)
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarks.length)
  const card = await openMore()
  expect((await reaches(card))[1]).toContain('i dine notater om pension og fleksjob')
  await page.getByRole('button', { name: 'Fagligt nødvendigt' }).click()
  await waitForMarks(page, others)
  await expect
    .poll(kept, PATIENCE)
    .toEqual([{ entry: first!.entry, category: first!.category, kind: 'pension' }])
  page = await browser.openFields()
  await write('textarea', TEXT)
  await waitForMarks(page, remarks.length)
  await takeBack()
})

test('all of it is done from the keyboard, and the focus is back at the caret', async () => {
  await write('textarea', TEXT)
  const card = await openCard()
  const press = async (name: string) => {
    const button = card.getByRole('button', { name, exact: name === 'Mere' })
    while (!(await button.evaluate((one) => one.matches(':focus')))) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  await press('Mere')
  expect(await card.getByRole('button', { name: 'Mere', exact: true }).getAttribute('aria-expanded')).toBe(
    'true',
  )
  await press('Ikke noget for mig')
  await waitForMarks(page, others)
  // Who walks by key goes on to the next remark, and Escape leads back.
  await card.waitFor()
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'hidden' })
  await page.keyboard.type('Å')
  expect(await page.locator('#textarea').inputValue()).toBe(`Å${TEXT}`)
})

test('nothing of the words is remembered, whatever was said no to', async () => {
  const words = 'kanariefugl'
  await write('textarea', `Hun er umotiveret som en ${words}. `)
  for (const name of ['Ikke her', 'Ikke noget for mig']) {
    if (name === 'Ikke her') await openCard()
    else await openMore()
    await page.getByRole('button', { name, exact: name === 'Ikke her' }).click()
    await page.locator('#textarea').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(`Han er umotiveret som en ${words}. `)
    if (name === 'Ikke her') await waitForMarks(page, 1)
  }
  const all = await browser.worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)))
  expect(all).toContain(first!.entry)
  expect(all).not.toMatch(/kanariefugl|umotiveret/)
})

async function write(field: string, text: string): Promise<void> {
  await page.locator(`#${field}`).click()
  await page.keyboard.type(text)
}

async function openCard() {
  await page.locator('#textarea').focus()
  await page.keyboard.press('Control+Home')
  const card = page.getByRole('dialog')
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+.')
      return card.isVisible()
    }, PATIENCE)
    .toBe(true)
  return card
}

async function openMore() {
  const card = await openCard()
  await card.getByRole('button', { name: 'Mere', exact: true }).click()
  return card
}

const reaches = (card: Awaited<ReturnType<typeof openMore>>) =>
  card
    .locator('.scope [data-says]')
    .evaluateAll((all) => all.map((span) => (span as HTMLElement).dataset.says ?? ''))

async function kept(): Promise<unknown> {
  return browser.worker.evaluate(async () => (await chrome.storage.local.get('silences')).silences ?? [])
}

/** In the options, where each is listed with what the entry says. */
async function takeBack(): Promise<void> {
  const options = await browser.context.newPage()
  await options.goto(browser.address('/options/options.html'))
  await options.getByText(first!.note).waitFor()
  await options.getByRole('button', { name: `Tag tilbage: „${first!.entry}“` }).click()
  await options.getByText('Du har ikke sagt nej til noget.').waitFor()
  await options.close()
}
