import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Remark, Suggestion } from '../../lexicon/engine/types.ts'
import { readMarks, waitForMarks } from './marks.ts'
import { remarksOf } from './notes.ts'
import { start, type Started } from './start.ts'
import type { FieldId } from './type-note.ts'

const FIELDS: readonly FieldId[] = ['input', 'textarea', 'rich']
const TEXT = 'Der er talt om økonomi. Hun er umotiveret. Hun kommer altid for sent til møderne.'

const remarks = remarksOf(TEXT)
const index = remarks.findIndex(({ suggestions }) => suggestions.length > 0)
const remark = remarks[index] as Remark
const [suggestion] = remark.suggestions as [Suggestion]
const after = TEXT.slice(0, suggestion.start) + suggestion.text + TEXT.slice(suggestion.end)

let browser: Started

beforeAll(async () => {
  browser = await start({ open: true })
})
afterAll(() => browser?.close())

test.each(FIELDS)(
  'in %s a card opens under the pointer, and what is clicked stands in the text',
  async (field) => {
    const page = await openWith(field)
    await page.evaluate(listen, field)
    await pointAt(page, index)
    const card = page.getByRole('dialog')
    await card.locator(saying(remark.question)).waitFor()
    expect(await card.locator(saying(remark.note)).isVisible()).toBe(true)
    await card.locator('.suggestion').first().click()
    await card.waitFor({ state: 'hidden' })
    expect(await readField(page, field)).toBe(after)
    // Frameworks hear what they hear of a person who types.
    expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
      'insertText true',
    ])
    const caret = suggestion.start + (suggestion.caret ?? suggestion.text.length)
    await page.keyboard.type('æ')
    expect(await readField(page, field)).toBe(after.slice(0, caret) + 'æ' + after.slice(caret))
  },
)

test.each(FIELDS)(
  'in %s one Ctrl+Z takes a suggestion back, and the next what was typed before',
  async (field) => {
    const page = await openWith(field)
    await pointAt(page, index)
    await page.getByRole('dialog').locator('.suggestion').first().click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await readField(page, field)).toBe(after)
    await page.keyboard.press('Control+z')
    expect(await readField(page, field)).toBe(TEXT)
    await page.keyboard.press('Control+z')
    const earlier = await readField(page, field)
    expect(earlier.length).toBeLessThan(TEXT.length)
    expect(TEXT.startsWith(earlier)).toBe(true)
  },
)

test.each(FIELDS)('in %s everything can be done from the keyboard', async (field) => {
  const page = await openWith(field)
  await page.keyboard.press('Control+Home')
  const card = page.getByRole('dialog')
  for (let i = 0; i <= index; i++) await page.keyboard.press('Control+.')
  await card.locator(saying(remark.question)).waitFor()
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'hidden' })
  await page.keyboard.type('Å')
  expect(await readField(page, field)).toBe(`Å${TEXT}`)
  await page.keyboard.press('Backspace')
  await waitForMarks(page, remarks.length)
  for (let i = 0; i <= index; i++) await page.keyboard.press('Control+.')
  await card.locator(saying(remark.question)).waitFor()
  while (
    !(await card
      .locator('.suggestion')
      .first()
      .evaluate((button) => button.matches(':focus')))
  ) {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await card.waitFor({ state: 'hidden' })
  expect(await readField(page, field)).toBe(after)
})

test('what goes on behind the sentence is shown as what is new, and goes in there', async () => {
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type('Forklaringen om rejsen klinger hult.')
  await waitForMarks(page, 1)
  await pointAt(page, 0)
  const offer = page.getByRole('dialog').locator('.suggestion').first()
  expect(await offer.locator('del').count()).toBe(0)
  await offer.click()
  await page.keyboard.type('toget')
  expect(await readField(page, 'textarea')).toMatch(
    /^Forklaringen om rejsen klinger hult\. [A-ZÆØÅ][^.]+ toget\.$/u,
  )
})

test('a card that came by resting goes with the pointer, and one that was clicked stays until a click elsewhere', async () => {
  const page = await openWith('textarea')
  const card = page.getByRole('dialog')
  const goAway = () => page.mouse.move(900, 850)
  await pointAt(page, index)
  await card.waitFor()
  await goAway()
  await card.waitFor({ state: 'hidden' })
  await pointAt(page, index)
  await page.mouse.down()
  await page.mouse.up()
  await card.waitFor()
  await goAway()
  // Long enough for the other one.
  await page.waitForTimeout(700)
  expect(await card.isVisible()).toBe(true)
  await page.mouse.down()
  await page.mouse.up()
  await card.waitFor({ state: 'hidden' })
  expect(await readField(page, 'textarea')).toBe(TEXT)
})

test('“not here” takes one mark away, and it stays away while the note is written on', async () => {
  const page = await openWith('textarea')
  await pointAt(page, index)
  await page.getByRole('dialog').getByText('Ikke her').click()
  await waitForMarks(page, remarks.length - 1)
  await page.keyboard.type(' Ny aftale. Hun er umotiveret.')
  const then = remarksOf(`${TEXT} Ny aftale. Hun er umotiveret.`)
  await waitForMarks(page, then.length - 1)
})

test('one key hides everything at once, everywhere, and shows it again', async () => {
  const page = await openWith('textarea')
  await pointAt(page, index)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Control+Shift+.')
  await waitForMarks(page, 0)
  expect(await page.getByRole('dialog').isVisible()).toBe(false)
  await page.locator('#rich').click()
  await page.keyboard.type(TEXT)
  await page.keyboard.press('Control+Shift+.')
  await waitForMarks(page, remarks.length * 2)
})

test('a field that takes no change keeps its text, and the card offers to copy', async () => {
  const page = await openWith('textarea')
  await page.evaluate(() => {
    const field = document.getElementById('textarea') as HTMLTextAreaElement
    const { value } = field
    field.addEventListener('input', () => (field.value = value))
  })
  await pointAt(page, index)
  const card = page.getByRole('dialog')
  await card.locator('.suggestion').first().click()
  await card.getByText('Kopiér').waitFor()
  expect(await readField(page, 'textarea')).toBe(TEXT)
})

test('a field that makes something else of a change has its text back', async () => {
  const page = await openWith('textarea')
  await page.evaluate(() => {
    const field = document.getElementById('textarea') as HTMLTextAreaElement
    field.addEventListener('input', () => field.value.includes('XX') || (field.value = `XX${field.value}`), {
      once: true,
    })
  })
  await pointAt(page, index)
  await page.getByRole('dialog').locator('.suggestion').first().click()
  await page.getByRole('dialog').getByText('Kopiér').waitFor()
  expect(await readField(page, 'textarea')).toBe(TEXT)
})

test('what stood in the field before is left alone', async () => {
  const page = await browser.openFields()
  await page.evaluate(
    (text) => ((document.getElementById('textarea') as HTMLTextAreaElement).value = `${text}\n`),
    TEXT,
  )
  await page.locator('#textarea').click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(TEXT)
  const marks = await waitForMarks(page, remarks.length)
  const field = (await page.locator('#textarea').boundingBox())!
  for (const [box] of marks) expect(box!.top).toBeGreaterThan(field.y + 24)
})

/** The words of a card are written by its style sheet. */
const saying = (words: string): string => `[data-says=${JSON.stringify(words)}]`

async function openWith(field: FieldId): Promise<Page> {
  const page = await browser.openFields()
  await page.locator(`#${field}`).click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarks.length)
  return page
}

/** Moves the pointer onto a mark, as a person would: from somewhere else. */
async function pointAt(page: Page, mark: number): Promise<void> {
  const [box] = (await readMarks(page))[mark]!
  await page.mouse.move(box!.left - 3, box!.top - 20)
  await page.mouse.move((box!.left + box!.right) / 2, (box!.top + box!.bottom) / 2, { steps: 3 })
}

function readField(page: Page, field: FieldId): Promise<string> {
  return page
    .locator(`#${field}`)
    .evaluate((element) =>
      'value' in element
        ? (element as HTMLInputElement).value
        : (element as HTMLElement).innerText.replace(/\u00a0/g, ' '),
    )
}

/** In the page: writes down what a framework listens to. */
function listen(field: string): void {
  const heard: string[] = []
  Object.assign(globalThis, { heard })
  document.getElementById(field)!.addEventListener('input', (event) => {
    heard.push(`${(event as InputEvent).inputType} ${event.isTrusted}`)
  })
}
