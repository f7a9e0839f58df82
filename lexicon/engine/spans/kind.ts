import { HASH_FACTOR } from '../characters.ts'
import { clauseOf, type Context } from '../context.ts'
import { endOf, type Seen } from './seen.ts'

const mix = (kind: number, value: number): number => {
  const hash = Math.imul((kind + 1) ^ value, HASH_FACTOR) ^ Math.imul(value, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}

/** Tells `use` what a stretch of words is made of: each word, its ending, its word classes, how it begins and ends. */
export function hashKind(
  context: Context,
  seen: Seen,
  from: number,
  to: number,
  use: (feature: number) => void,
): void {
  const { sentence, reading, tables } = context
  const { words, shapes, clauses } = seen
  use(mix(0, 0))
  for (let k = from; k < to; k++) {
    use(mix(1, words[k]!))
    use(mix(2, endOf(context, seen, k)))
    if (k > from) use(mix(3, Math.imul(words[k - 1]!, 31) ^ words[k]!))
    const signature = reading.signature[sentence.from + k]!
    for (let e = tables.elementStart[signature]!; e < tables.elementStart[signature + 1]!; e++) {
      const name = tables.classOf[tables.elements[e]!]!
      if (name !== 0) use(mix(4, name))
    }
  }
  use(mix(5, words[from]!))
  use(mix(6, shapes[from]!))
  use(mix(7, words[to - 1]!))
  use(mix(8, from > 0 ? words[from - 1]! : 1))
  use(mix(9, clauses[clauseOf(context, from)]!))
  use(mix(10, Math.min(to - from, 6)))
}
