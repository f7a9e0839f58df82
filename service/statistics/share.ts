import type { Share } from './published.ts'
import { MANY } from './thresholds.ts'

/** A part of a whole as it may be told to a group of this size. */
export function shareOf(part: number, whole: number, writers: number): Share {
  const percent = (100 * part) / whole
  if (writers < MANY) {
    const low = Math.min(90, Math.floor(percent / 10) * 10)
    return { low, high: low + 10 }
  }
  const about = roundToFive(percent)
  return { low: about, high: about }
}

export const roundToFive = (value: number): number => Math.round(value / 5) * 5
