import type { Orientation, Remark } from '../../../lexicon/engine/types.ts'

/** A sign on the thread: from where to where (0 to 1), and how far out when others stand in its way. */
export interface Sign {
  readonly orientation: Orientation
  readonly from: number
  readonly to: number
  readonly level: number
}

/**
 * Where the signs of a note's remarks stand on a line from its beginning to its end. Signs of one side that would
 * touch move outwards, level by level.
 *
 * @param length of the note, UTF-16 code units
 * @param least width of a sign, as a share of the line
 * @param gap between two signs on the same level, as a share of the line
 */
export function placeSigns(
  remarks: readonly Remark[],
  length: number,
  least: number,
  gap: number,
): readonly Sign[] {
  const ends: Record<Orientation, number[]> = { deficit: [], possibility: [] }
  return remarks.map(({ start, end, orientation }) => {
    const width = Math.max(least, (end - start) / length)
    const middle = (start + end) / 2 / length
    const from = Math.max(0, Math.min(1 - width, middle - width / 2))
    const levels = ends[orientation]
    const free = levels.findIndex((last) => from - last >= gap)
    const level = free < 0 ? levels.length : free
    levels[level] = from + width
    return { orientation, from, to: from + width, level }
  })
}
