import type { Remark, Span } from '../../lexicon/engine/types.ts'

/** `[start, end)` of the text before became `[start, newEnd)` of the text after; all else only moved. */
export interface Edit extends Span {
  readonly newEnd: number
}

/** The one stretch in which two texts differ, or null when they are the same. Offsets in UTF-16 code units. */
export function findEdit(before: string, after: string): Edit | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  // Whole stretches are compared at once: letter by letter a long note takes as long as drawing its marks.
  const start = most(shorter, (from, to) => before.slice(from, to) === after.slice(from, to))
  const same = most(
    shorter - start,
    (from, to) => before.slice(-to, before.length - from) === after.slice(-to, after.length - from),
  )
  return { start, end: before.length - same, newEnd: after.length - same }
}

/** The largest number up to `end` for which it holds that each stretch before it is the same. */
function most(end: number, isSame: (from: number, to: number) => boolean): number {
  let from = 0
  while (from < end) {
    const to = (from + end + 1) >> 1
    if (isSame(from, to)) from = to
    else end = to - 1
  }
  return from
}

/** Where the span lies after the edit; null when the edit touched it, so that nothing stands under other words. */
export function moveSpan({ start, end }: Span, edit: Edit): Span | null {
  if (end <= edit.start) return { start, end }
  if (start < edit.end) return null
  const by = edit.newEnd - edit.end
  return { start: start + by, end: end + by }
}

/** The span where a letter came or went inside it. */
function growSpan({ start, end }: Span, edit: Edit): Span | null {
  const isInside = start < edit.start && edit.end < end
  if (!isInside || edit.newEnd - edit.start + edit.end - edit.start > 1) return null
  return { start, end: end + edit.newEnd - edit.end }
}

/**
 * The remark after the edit; null when its mark was touched, unless by a key inside it: the mark would go and come back at
 * every letter. A suggestion that was touched is no longer offered.
 */
export function moveRemark(remark: Remark, edit: Edit): Remark | null {
  // Most of a long note lies before the edit or behind it: nothing more than needed is made for it at every key.
  if (endOf(remark) <= edit.start) return remark
  if (startOf(remark) >= edit.end) return shift(remark, edit.newEnd - edit.end)
  const mark = moveSpan(remark, edit) ?? growSpan(remark, edit)
  if (!mark) return null
  const suggestions = remark.suggestions.flatMap((suggestion) => {
    const span = moveSpan(suggestion, edit)
    return span ? [{ ...suggestion, ...span }] : []
  })
  return { ...remark, ...mark, suggestions }
}

/** All that is said of a text by a remark, so much further on. */
const shift = (remark: Remark, by: number): Remark => ({
  ...remark,
  start: remark.start + by,
  end: remark.end + by,
  suggestions: remark.suggestions.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
})

/** Where all that is said of a text by a remark begins and ends: a suggestion may reach further than its mark. */
const startOf = ({ start, suggestions }: Remark): number => suggestions.reduce(earlier, start)
const endOf = ({ end, suggestions }: Remark): number => suggestions.reduce(later, end)

const earlier = (first: number, { start }: Span): number => Math.min(first, start)
const later = (last: number, { end }: Span): number => Math.max(last, end)

/** All remarks after an edit, or as they were where there was none. */
export function moveRemarks(remarks: readonly Remark[], edit: Edit | null): readonly Remark[] {
  return edit
    ? remarks.map((remark) => moveRemark(remark, edit)).filter((remark) => remark !== null)
    : remarks
}

/** True when the spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
