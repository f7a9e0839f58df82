import type { Remark } from '../../lexicon/engine/types.ts'

/** True for the same remark in the same place, or `by` UTF-16 units further on. */
export const isSame = (a: Remark, b: Remark, by = 0): boolean =>
  a === b ? by === 0 : a.start + by === b.start && a.end + by === b.end && a.entry === b.entry

/** The same remark in a newer list, which may have been read anew. */
export function findSame(remarks: readonly Remark[], wanted: Remark): Remark | undefined {
  return remarks.find((remark) => isSame(remark, wanted))
}

/** True where a newer list has the same remarks in the same places: what is drawn of one is right for the other. */
export function areSame(before: readonly Remark[], now: readonly Remark[]): boolean {
  return before.length === now.length && before.every((remark, i) => isSame(remark, now[i]!))
}

/** The first remark at or after the caret, or else the first of all. */
export function remarkAt(remarks: readonly Remark[], caret: number): Remark | undefined {
  return remarks.find(({ start }) => start === caret) ?? remarks.find(({ end }) => end >= caret) ?? remarks[0]
}

/** The one after (1) or before (-1), round the ends. */
export function neighbour(remarks: readonly Remark[], remark: Remark, by: 1 | -1): Remark | undefined {
  return remarks[(remarks.indexOf(remark) + by + remarks.length) % remarks.length]
}
