import type { Remark } from '../../lexicon/engine/types.ts'

/** The same remark in a newer list, which may have been read anew. */
export function findSame(remarks: readonly Remark[], { entry, start, end }: Remark): Remark | undefined {
  return remarks.find((remark) => remark.entry === entry && remark.start === start && remark.end === end)
}

/** The first remark at or after the caret, or else the first of all. */
export function remarkAt(remarks: readonly Remark[], caret: number): Remark | undefined {
  return remarks.find(({ start }) => start === caret) ?? remarks.find(({ end }) => end >= caret) ?? remarks[0]
}

/** The one after (1) or before (-1), round the ends. */
export function neighbour(remarks: readonly Remark[], remark: Remark, by: 1 | -1): Remark | undefined {
  return remarks[(remarks.indexOf(remark) + by + remarks.length) % remarks.length]
}
