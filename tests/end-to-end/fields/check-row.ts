import { expect } from 'vitest'
import { checkMarks } from './check-marks.ts'
import type { Seen } from './in-page.ts'
import type { FieldRow } from './rows.ts'
import type { Tab } from './tab.ts'
import { rest, waitFor, waitUntil } from './wait-until.ts'
import {
  clickInCard,
  isInCard,
  goToEnd,
  MARKED,
  OLD,
  openRow,
  openWritten,
  replaceLast,
  see,
  SUGGESTION,
  takeSuggestion,
  TEXT,
  pointAt,
  waitForMarks,
  waitForModel,
  writeRow,
} from './write.ts'

/** The caret is put elsewhere between writing and clicking, as a person does who reads through the note. */
const ELSEWHERE = 'Control+Home'

/**
 * Marks, card, and a suggestion that goes in whole: nothing but the old words is replaced, the editor's model and what
 * it saves say the same, the caret stands right after, and writing goes on.
 */
export async function checkApply(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openWritten(tab, origin, row)
  const before = await see(tab)
  expect(before.text.endsWith(TEXT)).toBe(true)
  await checkMarks(tab, row)
  await tab.press(ELSEWHERE)
  await waitForMarks(tab, MARKED.length)
  await takeSuggestion(tab)
  const wanted = {
    saved: replaceLast(before.saved, OLD, SUGGESTION.text),
    model: replaceLast(before.model, OLD, SUGGESTION.text),
    text: replaceLast(before.text, OLD, SUGGESTION.text),
    skeleton: row.kind === 'rich' ? replaceLast(before.skeleton, OLD, SUGGESTION.text) : before.skeleton,
    isFocused: true,
  }
  await waitFor('the suggestion in the field', () => see(tab), wanted)
  await waitFor('the card to close', () => isInCard(tab, '*'), false)
  await tab.type('æ')
  const written = replaceLast(before.model, OLD, `${SUGGESTION.text}æ`)
  await waitForModel(tab, written)
  await tab.press('Backspace')
  await waitForModel(tab, wanted.model)
  for (const key of ['ArrowLeft', 'ArrowLeft']) {
    if (row.settles) await rest(row.settles)
    await tab.press(key)
  }
  await tab.type('ø')
  const inside = `${SUGGESTION.text.slice(0, -2)}ø${SUGGESTION.text.slice(-2)}`
  await waitForModel(tab, replaceLast(before.model, OLD, inside))
  expect(tab.faults()).toEqual([])
}

/** One Ctrl+Z takes the suggestion back, and the next what was written before it. */
export async function checkUndo(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openWritten(tab, origin, row)
  const before = await see(tab)
  await takeSuggestion(tab)
  const wanted = replaceLast(before.model, OLD, SUGGESTION.text)
  await waitForModel(tab, wanted)
  await waitFor('the card to close', () => isInCard(tab, '*'), false)
  await tab.press('Control+z')
  const isBefore = ({ model, saved }: Seen) => model === before.model && saved === before.saved
  await waitUntil('the text as it was before', () => see(tab), isBefore)
  await tab.press('Control+z')
  const isShorter = ({ model }: Seen) => model.length < before.model.length
  const { model } = await waitUntil('what was written to be taken back', () => see(tab), isShorter)
  expect(before.model.startsWith(model.trimEnd())).toBe(true)
}

/** *Not here* gives the focus back, and the field holds what it holds on a page where Tiltro is not switched on. */
export async function checkTraces(tab: Tab, row: FieldRow, origin: string, elsewhere: string): Promise<void> {
  await openWritten(tab, origin, row)
  await pointAt(tab, 1)
  await clickInCard(tab, '.foot .quiet')
  await waitForMarks(tab, MARKED.length - 1)
  if (row.settles) await rest(row.settles)
  const beside = await see(tab)
  expect(beside.isFocused).toBe(true)
  await tab.type('æ')
  await waitForModel(tab, `${beside.model}æ`)
  await openRow(tab, elsewhere, row)
  await writeRow(tab, row)
  await waitFor('the same field without Tiltro', () => see(tab), beside)
}

/** A field that takes no change keeps its text, and the card offers to copy. */
export async function checkRefusal(tab: Tab, row: FieldRow, origin: string): Promise<void> {
  await openWritten(tab, origin, row)
  const before = await see(tab)
  await checkMarks(tab, row)
  await tab.press(ELSEWHERE)
  await waitForMarks(tab, MARKED.length)
  await takeSuggestion(tab)
  await waitFor('the offer to copy', () => isInCard(tab, '.refused button'), true)
  expect(await see(tab)).toMatchObject({ saved: before.saved, model: before.model, text: before.text })
  await tab.press('Escape')
  await goToEnd(tab, row)
  await tab.type('x')
  await waitForModel(tab, `${before.model}x`)
}
