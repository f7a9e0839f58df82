import type { Span } from '../../lexicon/engine/types.ts'
import type { Edit } from './edit.ts'

/**
 * The stretches that the person has written, after one more edit. An edit that did not come from the person, such
 * as an autosave that rewrites the field, moves and cuts what was written and adds nothing.
 */
export function growWritten(written: readonly Span[], edit: Edit, byPerson: boolean): readonly Span[] {
  const by = edit.newEnd - edit.end
  const moved = written.flatMap(({ start, end }) => {
    const before = { start, end: Math.min(end, edit.start) }
    const after = { start: Math.max(start, edit.end) + by, end: end + by }
    return [before, after].filter((span) => span.start < span.end)
  })
  const added = byPerson && edit.newEnd > edit.start ? [{ start: edit.start, end: edit.newEnd }] : []
  return join([...moved, ...added])
}

/** Sorted, and spans that touch made one. */
function join(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else joined.push(span)
  }
  return joined
}
