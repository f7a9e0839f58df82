import type { PackedRows } from '../engine/compiled.ts'
import { packNumbers } from '../engine/load/numbers.ts'

/**
 * Rows of numbers that are sorted by them, so that each begins much as the one before it: only what differs is written.
 * See `unpackRows`.
 */
export function packRows(rows: readonly (readonly number[])[]): PackedRows {
  const shared: number[] = []
  const firsts: number[] = []
  const rests: number[] = []
  rows.forEach((row, i) => {
    const before = rows[i - 1] ?? []
    const differs = row.findIndex((number, k) => number !== before[k])
    const same = differs < 0 ? row.length : differs
    shared.push(same)
    if (same === row.length) return
    firsts.push(row[same]! - (before[same] ?? 0))
    rests.push(...row.slice(same + 1))
  })
  return {
    lengths: packNumbers(rows.map(({ length }) => length)),
    shared: packNumbers(shared),
    firsts: packNumbers(firsts),
    rests: packNumbers(rests),
  }
}

/** The order in which each row comes behind those that it begins with, and behind those with smaller numbers. */
export function compareRows(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!
  return a.length - b.length
}
