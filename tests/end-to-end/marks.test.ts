import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Remark } from '../../lexicon/engine/types.ts'
import { distance, readMarks, waitForMarks, type Box } from './marks.ts'
import { remarksOf, wholeNotes } from './notes.ts'
import { rangedBoxes } from './ranged-boxes.ts'
import { selectedBoxes } from './selected-boxes.ts'
import { start, type Started } from './start.ts'
import { asTyped, typeNote } from './type-note.ts'

/** Further off than this a mark seems to stand under other letters, px. */
const EXACT = 2
/** A space in the font of the fields, px. */
const SPACE = 5.1

let browser: Started

beforeAll(async () => {
  browser = await start({ open: true })
})
afterAll(() => browser?.close())

const notes = wholeNotes(5)

test('the notes hold enough to be marked', () => {
  expect(notes).toHaveLength(5)
  for (const { text } of notes) expect(remarksOf(text).length).toBeGreaterThan(2)
})

test.each(notes)(
  'in a textarea, $id has its marks where the browser selects the same words',
  async ({ text }) => {
    const page = await browser.openFields()
    await typeNote(page, 'textarea', text)
    expect(await page.locator('#textarea').inputValue()).toBe(text)
    const remarks = remarksOf(text)
    const marks = await waitForMarks(page, remarks.length)
    await showMarks(page, false)
    for (const [i, { start, end }] of remarks.entries()) {
      const selected = await selectedBoxes(page, 'textarea', start, end)
      expect(distance(marks[i]!, selected, SPACE), text.slice(start, end)).toBeLessThanOrEqual(EXACT)
    }
  },
)

test.each(notes)(
  'in a one-line field, $id has its marks where the browser selects the same words',
  async (note) => {
    const page = await browser.openFields()
    const text = asTyped('input', note.text)
    await typeNote(page, 'input', text)
    expect(await page.locator('#input').inputValue()).toBe(text)
    const remarks = remarksOf(text)
    for (const { start, end } of remarks) {
      await bringIntoView(page, start, end)
      const measure = async () => {
        await showMarks(page, false)
        const selected = await selectedBoxes(page, 'input', start, end)
        await showMarks(page, true)
        const marks = await readMarks(page)
        return Math.min(...marks.map((mark) => distance(mark, selected)))
      }
      await expect.poll(measure, { message: text.slice(start, end) }).toBeLessThanOrEqual(EXACT)
    }
  },
)

test.each(notes)('in an editable element, $id has its marks where its words stand', async ({ text }) => {
  const page = await browser.openFields()
  await typeNote(page, 'rich', text)
  const remarks = remarksOf(text)
  const marks = await waitForMarks(page, remarks.length)
  for (const [i, { start, end }] of remarks.entries()) {
    const ranged = await rangedBoxes(page, text, start, end)
    expect(distance(marks[i]!, ranged), text.slice(start, end)).toBeLessThanOrEqual(EXACT)
  }
})

test('marks follow their words when the field scrolls, the page scrolls and the field changes its width', async () => {
  const page = await browser.openFields()
  const text = `Samtale om praktik og om økonomi. Hun er umotiveret.${'\n\nNyt møde aftales.'.repeat(8)}`
  await page.evaluate(() => (document.getElementById('textarea')!.style.height = '160px'))
  await typeNote(page, 'textarea', text)
  const [first] = remarksOf(text) as [Remark]
  const isExact = async () => {
    await showMarks(page, false)
    const selected = await selectedBoxes(page, 'textarea', first.start, first.end)
    await showMarks(page, true)
    const [mark] = await readMarks(page)
    return mark !== undefined && distance(mark, selected) <= EXACT
  }
  await page.evaluate(() => (document.getElementById('textarea')!.scrollTop = 0))
  await expect.poll(isExact).toBe(true)
  await page.evaluate(() => scrollTo(0, 137))
  await page.evaluate(() => (document.getElementById('textarea')!.style.width = '411px'))
  await expect.poll(isExact).toBe(true)
  await page.evaluate(() => (document.body.style.zoom = '1.5'))
  await expect.poll(isExact).toBe(true)
  await page.evaluate(() => (document.body.style.transform = 'translate(13px, 21px) scale(0.8)'))
  await expect.poll(isExact).toBe(true)
})

test('marks stand under their words at every key, in the paragraph that grows and below it', async () => {
  const page = await browser.openFields()
  const sentence = 'Hun er umotiveret.'
  const [{ start, end }] = remarksOf(sentence) as [Remark]
  await page.locator('#rich').click()
  await page.keyboard.type(`${sentence}\n${sentence}`)
  await waitForMarks(page, 2)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  let text = sentence
  const tops = new Set<number>()
  for (const key of ' og'.repeat(50)) {
    await page.keyboard.type(key)
    text += key
    await page.evaluate(async () => {
      await new Promise((resolve) => void requestAnimationFrame(resolve))
      await new Promise((resolve) => void setTimeout(resolve))
    })
    const marks = await readMarks(page)
    for (const by of [0, text.length + 1]) {
      const ranged = await rangedBoxes(page, `${text}\n${sentence}`, by + start, by + end)
      // An answer may find more in the line that grows.
      const nearest = Math.min(...marks.map((mark) => distance(mark, ranged)))
      expect(nearest, `${by} ${text}`).toBeLessThanOrEqual(EXACT)
      tops.add(ranged[0]!.top)
    }
  }
  // Otherwise no line was wrapped, and nothing was tested.
  expect(tops.size).toBeGreaterThan(2)
})

test('a mark that is moved by three pixels is found', () => {
  const box: Box = { left: 10, top: 10, right: 60, bottom: 28 }
  expect(distance([{ ...box, right: 63 }], [box])).toBeGreaterThan(EXACT)
  expect(distance([], [box])).toBe(Infinity)
})

/** Marks lie in front of the colour that is looked for. */
async function showMarks(page: Page, shown: boolean): Promise<void> {
  await page.evaluate(
    (visibility) => {
      const root = document.documentElement.lastElementChild!.shadowRoot!
      root.querySelector<HTMLElement>('.marks')!.style.visibility = visibility
    },
    shown ? 'visible' : 'hidden',
  )
}

/** A one-line field scrolls to the caret when that is moved by key. */
async function bringIntoView(page: Page, start: number, end: number): Promise<void> {
  for (const offset of [end, start]) {
    await page.evaluate((at) => {
      const field = document.getElementById('input') as HTMLInputElement
      field.setSelectionRange(at, at)
    }, offset)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
  }
}
