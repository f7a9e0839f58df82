import type { Orientation, Span } from '../../lexicon/engine/types.ts'
import { judgeNote, type Judged } from './measure.ts'
import { overlaps } from './pair-spans.ts'
import { inContext } from './in-context.ts'

const ORIENTATIONS: readonly Orientation[] = ['deficit', 'possibility']

/** A mark that no remark reached. */
export interface Miss extends Span {
  readonly note: string
  readonly orientation: Orientation
  readonly category: string
  readonly context: string
}

/** A remark on what nobody marked that way. */
export interface Alarm extends Miss {
  readonly entry: string
  /** What it stands on instead: the orientation and category of a mark, or `nothing`. */
  readonly on: string
}

/** How often an entry was right and wrong. */
export interface EntryCount {
  readonly entry: string
  readonly orientation: Orientation
  readonly truly: number
  readonly falsely: number
  /** Of the false ones, how many stand on a trap. */
  readonly onTrap: number
}

export function listMisses(judged: readonly Judged[]): readonly Miss[] {
  return judged.flatMap((one) =>
    ORIENTATIONS.flatMap((orientation) => {
      const { gold, pairs } = judgeNote(one, orientation)
      const reached = new Set(pairs.map((pair) => pair.gold))
      return gold
        .filter((mark) => !reached.has(mark))
        .map(({ start, end, category }) => ({
          note: one.note.id,
          orientation,
          category,
          start,
          end,
          context: inContext(one.note.text, { start, end }),
        }))
    }),
  )
}

export function listAlarms(judged: readonly Judged[]): readonly Alarm[] {
  return judged.flatMap((one) =>
    ORIENTATIONS.flatMap((orientation) =>
      judgeNote(one, orientation).falsely.map((remark) => {
        const { start, end, category, entry } = remark
        const mark = one.note.marks.find((other) => overlaps(other, remark))
        const on = mark ? `${mark.orientation} ${mark.category}` : 'nothing'
        const context = inContext(one.note.text, remark)
        return { note: one.note.id, orientation, category, entry, on, start, end, context }
      }),
    ),
  )
}

/** Entries that spoke, the ones most often wrong first. */
export function countByEntry(judged: readonly Judged[]): readonly EntryCount[] {
  const counts = new Map<
    string,
    { truly: number; falsely: number; onTrap: number; orientation: Orientation }
  >()
  for (const one of judged)
    for (const orientation of ORIENTATIONS) {
      const { truly, falsely } = judgeNote(one, orientation)
      const at = (entry: string) => {
        const count = counts.get(entry) ?? { truly: 0, falsely: 0, onTrap: 0, orientation }
        counts.set(entry, count)
        return count
      }
      for (const { entry } of truly) at(entry).truly++
      for (const remark of falsely) {
        const count = at(remark.entry)
        count.falsely++
        if (one.note.marks.some((mark) => mark.orientation === 'trap' && overlaps(mark, remark)))
          count.onTrap++
      }
    }
  return [...counts]
    .map(([entry, count]) => ({ entry, ...count }))
    .sort((a, b) => b.falsely - a.falsely || b.truly - a.truly || (a.entry < b.entry ? -1 : 1))
}
