import type { Span, Suggestion } from '../../lexicon/engine/types.ts'
import { findEdit } from './edit.ts'
import type { Field } from './fields/field.ts'
import type { InsertedBy } from './fields/insert-text.ts'
import { nextFrame, wait } from './fields/wait.ts'

/** How far from its place a stretch is looked for when the text has moved, UTF-16 code units. */
const NEAR = 300

/**
 * Where `expected` stands now: at its place, or once near it. Null when it is gone or could be meant twice.
 */
export function relocate(text: string, span: Span, expected: string): Span | null {
  if (expected === '') return null
  if (text.slice(span.start, span.end) === expected) return { start: span.start, end: span.end }
  const from = Math.max(span.start - NEAR, 0)
  const near = text.slice(from, span.end + NEAR)
  const at = near.indexOf(expected)
  if (at < 0 || near.indexOf(expected, at + 1) >= 0) return null
  return { start: from + at, end: from + at + expected.length }
}

/** Some editors look only this often at what is selected and what has become of their text, ms. */
const LOOK = 150
/** An editor may take this long to draw what it has taken, ms. */
const PATIENCE = 400

/**
 * Puts the suggestion into the field and holds the field to it: afterwards the text is exactly what stood before,
 * with the one stretch replaced, or it is as it was. True when it was applied.
 *
 * @param expected the words that the suggestion was made for.
 */
export async function applySuggestion(
  field: Field,
  suggestion: Suggestion,
  expected: string,
): Promise<boolean> {
  return (
    (await apply(field, suggestion, expected, 0)) ?? (await apply(field, suggestion, expected, LOOK)) ?? false
  )
}

/** Undefined where the field has taken the whole edit back: an editor that did not know yet what was selected. */
async function apply(
  field: Field,
  suggestion: Suggestion,
  expected: string,
  rest: number,
): Promise<boolean | undefined> {
  const span = await selectStretch(field, suggestion, expected, rest)
  if (!span) return false
  const before = field.read()
  const wanted = before.slice(0, span.start) + suggestion.text + before.slice(span.end)
  const by = await field.insert(suggestion.text, suggestion.text.startsWith(expected) ? expected.length : 0)
  if (await becomes(field, wanted, before)) {
    const caret = span.start + (suggestion.caret ?? suggestion.text.length)
    if (field.caret() !== caret) field.setCaret(caret)
    if (by !== 'unseen') return true
    await wait(LOOK)
    if (field.read() === before) return undefined
    // An editor that takes only what is new behind the old words may still have them selected.
    if (field.caret() === span.start) {
      field.setCaret(caret)
      await wait(LOOK)
    }
    return true
  }
  await restore(field, before, by)
  return false
}

/** Selects the stretch where it stands now, and again where the editor has changed its text meanwhile. */
async function selectStretch(
  field: Field,
  suggestion: Span,
  expected: string,
  rest: number,
): Promise<Span | null> {
  for (let tries = 0; tries < 2; tries++) {
    const text = field.read()
    const span = relocate(text, suggestion, expected)
    if (!span) return null
    const isSelected = await field.select(span)
    if (rest > 0) await wait(rest)
    if (field.read() !== text) continue
    if (isSelected) return span
  }
  return null
}

/** True once the field holds the text, and still does when the editor has had its say. */
async function becomes(field: Field, wanted: string, before: string): Promise<boolean> {
  const began = performance.now()
  let stood = 0
  for (let frame = 0; stood < 2; frame++) {
    await nextFrame()
    const text = field.read()
    stood = text === wanted ? stood + 1 : 0
    const isRefused = text === before && frame > 3
    if (stood === 0 && (isRefused || performance.now() - began > PATIENCE)) return false
  }
  return true
}

/** Takes back what the field made of the edit: by the browser's undo, or by putting back the stretch that differs. */
async function restore(field: Field, before: string, by: InsertedBy): Promise<void> {
  if (field.read() === before) return
  if (by !== 'editor') {
    document.execCommand('undo')
    await nextFrame()
  }
  const edit = findEdit(field.read(), before)
  if (!edit || !(await field.select(edit))) return
  await field.insert(before.slice(edit.start, edit.newEnd))
  await nextFrame()
}
