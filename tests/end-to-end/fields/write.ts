import { expect } from 'vitest'
import type { Suggestion } from '../../../lexicon/engine/types.ts'
import type { Box } from '../marks.ts'
import { remarksOf } from '../notes.ts'
import { prepare, type Seen } from './in-page.ts'
import type { FieldRow } from './rows.ts'
import type { Tab } from './tab.ts'
import { rest, waitFor, waitUntil } from './wait-until.ts'

/** What is written into every field; the middle of it in bold, where the field knows that. */
export const PIECES = ['Hun er umotiveret. ', 'Han er doven', '. Hun er ressourcesvag.'] as const
export const TEXT = PIECES.join('')

export const REMARKS = remarksOf(TEXT)
/** What is marked, in order, and what is put in place of the middle one. */
export const MARKED = REMARKS.map(({ start, end }) => TEXT.slice(start, end))
export const SUGGESTION = REMARKS[1]!.suggestions[0] as Suggestion
export const OLD = TEXT.slice(SUGGESTION.start, SUGGESTION.end)

/** The object that `prepare` puts into the page. */
type InPage = { readonly test: { readonly [name: string]: (arg: unknown) => unknown } }

/** Calls a function of the object in the page. */
export function call<T>(tab: Tab, name: string, arg?: unknown): Promise<T> {
  return tab.run(([called, given]) => (globalThis as unknown as InPage).test[called]!(given) as T, [
    name,
    arg,
  ] as const)
}

export const see = (tab: Tab): Promise<Seen> => call<Seen>(tab, 'see')

/** Opens the page of a row and waits until its editor is there. */
export async function openRow(tab: Tab, origin: string, row: FieldRow): Promise<void> {
  await tab.open(origin + row.path)
  if (row.frame) await tab.enter(row.frame)
  await tab.run(prepare, undefined)
  await waitFor(`the editor of ${row.name}`, () => call<boolean>(tab, 'isThere'), true, 20_000)
}

/** Puts the caret at the end of what the field holds, by mouse and key. */
export async function goToEnd(tab: Tab, row: FieldRow): Promise<void> {
  const { left, top } = await call<Box>(tab, 'fieldBox')
  await tab.clickAt(left + 20, top + 20)
  await waitFor('the focus in the field', async () => (await see(tab)).isFocused, true)
  await tab.press(row.kind === 'line' ? 'End' : 'Control+End')
}

export async function writeRow(tab: Tab, row: FieldRow): Promise<void> {
  await goToEnd(tab, row)
  for (const [i, piece] of PIECES.entries()) {
    if (i > 0 && row.bolds) await tab.press('Control+b')
    await tab.type(piece)
  }
  if (row.rest ?? row.settles) await rest((row.rest ?? row.settles)!)
}

/** Opens a row's page, writes, and waits until everything is marked. */
export async function openWritten(
  tab: Tab,
  origin: string,
  row: FieldRow,
): Promise<readonly (readonly Box[])[]> {
  await openRow(tab, origin, row)
  await writeRow(tab, row)
  return waitForMarks(tab, MARKED.length)
}

export async function waitForMarks(tab: Tab, count: number): Promise<readonly (readonly Box[])[]> {
  const look = () => call<readonly (readonly Box[])[]>(tab, 'marks')
  return waitUntil(`${count} marks`, look, ({ length }) => length === count, 15_000)
}

/** Moves the pointer onto a mark, as a person would: from somewhere else. */
export async function pointAt(tab: Tab, index: number): Promise<void> {
  const [box] = (await call<readonly (readonly Box[])[]>(tab, 'marks'))[index]!
  await tab.moveTo(box!.left - 3, box!.top - 20)
  await tab.moveTo((box!.left + box!.right) / 2, (box!.top + box!.bottom) / 2)
}

export async function clickInCard(tab: Tab, selector: string): Promise<void> {
  const find = () => call<{ readonly x: number; readonly y: number } | null>(tab, 'inCard', selector)
  const { x, y } = (await waitUntil(`${selector} in the card`, find, (point) => point !== null, 15_000))!
  await tab.clickAt(x, y)
}

/** Waits until the editor's own model holds this. */
export const waitForModel = (tab: Tab, wanted: string): Promise<void> =>
  waitFor('the text of the editor', async () => (await see(tab)).model, wanted)

export const isInCard = async (tab: Tab, selector: string): Promise<boolean> =>
  (await call<unknown>(tab, 'inCard', selector)) !== null

/** Whether there is anything of ours in the page that the field stands in. */
export const isThereOurs = (tab: Tab): Promise<boolean> => call<boolean>(tab, 'isThereOurs')

/** Points at the middle remark, or that of another field, and takes its first suggestion. */
export async function takeSuggestion(tab: Tab, index = 1): Promise<void> {
  await pointAt(tab, index)
  await clickInCard(tab, '.suggestion')
}

/** The text with the last place that holds the old words changed, everything else as it was. */
export function replaceLast(text: string, old: string, wanted: string): string {
  const at = text.lastIndexOf(old)
  expect(at, `${old} in ${text}`).toBeGreaterThanOrEqual(0)
  return text.slice(0, at) + wanted + text.slice(at + old.length)
}
