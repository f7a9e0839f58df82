import type { Writers } from './published.ts'

/** Nothing is told of fewer than these. */
export const LEAST = 5
/** From here on shares are rounded to 5 points instead of told in bands of 10, and entries have counts. */
export const MANY = 10
/** Entries that are named of each orientation. */
export const NAMED = 10
/** Steps in which it is told how many wrote: exact numbers would tell when one person is away. */
const STEPS = [5, 10, 20, 50, 100] as const

/** `null` below the least that anything is told of. */
export function tellWriters(writers: number): Writers | null {
  const at = STEPS.findLastIndex((step) => writers >= step)
  const next = STEPS[at + 1]
  return at < 0 ? null : { least: STEPS[at]!, most: next === undefined ? null : next - 1 }
}
