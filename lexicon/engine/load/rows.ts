import type { PackedRows } from '../compiled.ts'
import { startsOf, unpackNumbers } from './numbers.ts'

export interface Rows {
  /** Row r is `numbers[start[r] … start[r + 1])`. */
  readonly start: Int32Array
  readonly numbers: Int32Array
}

/** The rows that `packRows` packed. */
export function unpackRows({ lengths, shared, firsts, rests }: PackedRows): Rows {
  const start = startsOf(unpackNumbers(lengths))
  const begins = unpackNumbers(shared)
  const first = unpackNumbers(firsts)
  const rest = unpackNumbers(rests)
  const numbers = new Int32Array(start.at(-1)!)
  let nextFirst = 0
  let nextRest = 0
  for (let row = 0; row + 1 < start.length; row++) {
    const [from, to] = [start[row]!, start[row + 1]!]
    const before = row > 0 ? start[row - 1]! : 0
    const other = Math.min(from + begins[row]!, to)
    numbers.copyWithin(from, before, before + other - from)
    if (other === to) continue
    const risen = before + other - from
    numbers[other] = first[nextFirst++]! + (risen < from ? numbers[risen]! : 0)
    for (let k = other + 1; k < to; k++) numbers[k] = rest[nextRest++]!
  }
  return { start, numbers }
}
