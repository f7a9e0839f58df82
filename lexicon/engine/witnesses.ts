import { STEP, type CompiledLexicon } from './compiled.ts'
import { roleBit } from './vocabulary.ts'

/**
 * One more word, besides the anchor, that a pattern cannot do without. A sentence notes once which witnesses it holds;
 * a search whose witness is missing need not begin.
 */
export interface Witnesses {
  /** Witness of variant v, -1 for none. */
  readonly of: Int32Array
  /** Witnesses that signature s satisfies: `list[start[s] … start[s + 1])`. */
  readonly start: Int32Array
  readonly list: Int32Array
  /** Number of the sentence in which witness w was last seen. Scratch memory. */
  readonly seen: Int32Array
}

const COMMON = roleBit('common')

export function chooseWitnesses({ variants, signatures, elements }: CompiledLexicon): Witnesses {
  const cost = countForms(signatures, elements)
  const numbers = new Map<number, number>()
  const of = Int32Array.from(variants, ({ steps, anchor }) => {
    let best = -1
    for (let s = 0; s * 3 < steps.length; s++) {
      if (Math.abs(s - anchor) < 2 || steps[s * 3] !== STEP.WORD || steps[s * 3 + 2]! & 1) continue
      const element = steps[s * 3 + 1]!
      if (best < 0 || cost[element]! < cost[best]!) best = element
    }
    if (best < 0) return -1
    if (!numbers.has(best)) numbers.set(best, numbers.size)
    return numbers.get(best)!
  })
  const start = new Int32Array(signatures.length + 2)
  const list: number[] = []
  signatures.forEach(([own], s) => {
    for (const element of own) {
      const witness = numbers.get(element)
      if (witness !== undefined) list.push(witness)
    }
    start[s + 1] = list.length
  })
  // The last row is that of unknown words.
  start[signatures.length + 1] = list.length
  return { of, start, list: Int32Array.from(list), seen: new Int32Array(numbers.size) }
}

/** How many kinds of words satisfy each element; everyday words count for many. */
function countForms(signatures: CompiledLexicon['signatures'], elements: number): Int32Array {
  const cost = new Int32Array(elements)
  for (const [own, roles] of signatures) for (const element of own) cost[element]! += roles & COMMON ? 200 : 1
  return cost
}
