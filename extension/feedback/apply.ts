import type { Span, Suggestion } from '../../lexicon/engine/types.ts'
import { findEdit } from './edit.ts'
import type { Field } from './fields/field.ts'

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
  const before = field.read()
  const span = relocate(before, suggestion, expected)
  if (!span) return false
  const wanted = before.slice(0, span.start) + suggestion.text + before.slice(span.end)
  field.replace(span, suggestion.text)
  // An editor with a model of its own may put its own version of the text back a moment later.
  await nextFrame()
  if (field.read() === wanted) {
    field.setCaret(span.start + (suggestion.caret ?? suggestion.text.length))
    return true
  }
  await restore(field, before)
  return false
}

/** Takes back what the field made of the edit: by its own undo, or else by putting back the one stretch that differs. */
async function restore(field: Field, before: string): Promise<void> {
  if (field.read() === before) return
  document.execCommand('undo')
  await nextFrame()
  const edit = findEdit(field.read(), before)
  if (edit) field.replace(edit, before.slice(edit.start, edit.newEnd))
}

function nextFrame(): Promise<void> {
  // A tab in the background paints no frames.
  return new Promise((resolve) => {
    const timer = setTimeout(done, 100)
    const frame = requestAnimationFrame(done)
    function done() {
      clearTimeout(timer)
      cancelAnimationFrame(frame)
      resolve()
    }
  })
}
