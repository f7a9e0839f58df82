import { STEP, type CompiledVariant } from '../compiled.ts'
import { roleBit } from '../vocabulary.ts'
import type { PackedSignatures } from './signatures.ts'

/** Rows of numbers, one a signature: row s is `list[start[s] … start[s + 1])`. */
export interface Rows {
  readonly start: Int32Array
  readonly list: Int32Array
}

/** Variants whose anchor each signature satisfies. */
export function indexAnchors(
  variants: readonly CompiledVariant[],
  signatures: PackedSignatures,
  elements: number,
): Rows {
  return gather(
    variants.map(({ steps, anchor }) => steps[anchor * 3 + 1]!),
    signatures,
    elements,
  )
}

/**
 * Words besides the anchor that a pattern cannot do without: one to its left, one to its right. A sentence notes once
 * where its witnesses stand; a search whose witness is missing on its side need not begin.
 */
export interface Witnesses extends Rows {
  /** Witnesses to the left and to the right of the anchor of variant v, -1 for none: two numbers a variant. */
  readonly of: Int32Array
  /** Where witness w was seen: `begin` and the number of its first word, and of the word behind its last. Two numbers each. */
  readonly seen: Int32Array
  /** What the words of this sentence are counted from, so that nothing noted for the last one need be wiped out. */
  begin: number
  /** Where those of the next are counted from. */
  next: number
}

export function chooseWitnesses(
  variants: readonly CompiledVariant[],
  signatures: PackedSignatures,
  elements: number,
): Witnesses {
  const cost = countWords(signatures, elements)
  const numbers = new Int32Array(elements).fill(-1)
  const chosen: number[] = []
  const of = new Int32Array(variants.length * 2)
  variants.forEach(({ steps, anchor }, v) => {
    // The word next to the anchor is looked at itself.
    const rarest = (from: number, to: number): number => {
      let best = -1
      for (let s = from; s < to; s++) {
        if (steps[s * 3] !== STEP.WORD || steps[s * 3 + 2]! & 1) continue
        const element = steps[s * 3 + 1]!
        if (best < 0 || cost[element]! < cost[best]!) best = element
      }
      if (best >= 0 && numbers[best]! < 0) numbers[best] = chosen.push(best) - 1
      return best < 0 ? -1 : numbers[best]!
    }
    of[v * 2] = rarest(0, anchor - 1)
    of[v * 2 + 1] = rarest(anchor + 2, steps.length / 3)
  })
  return {
    of,
    ...gather(chosen, signatures, elements),
    seen: new Int32Array(chosen.length * 2),
    begin: 0,
    next: 1,
  }
}

const COMMON = roleBit('common')
/** An everyday word counts for so many others. */
const EVERYDAY = 200

/** How many kinds of words satisfy each element. */
function countWords({ count, elementStart, elements, roles }: PackedSignatures, size: number): Int32Array {
  const cost = new Int32Array(size)
  for (let s = 0; s < count; s++) {
    const weight = roles[s]! & COMMON ? EVERYDAY : 1
    for (let i = elementStart[s]!; i < elementStart[s + 1]!; i++) cost[elements[i]!]! += weight
  }
  return cost
}

/** For each signature the numbers of what asks for one of its elements. */
function gather(
  asked: readonly number[],
  { count, elementStart, elements }: PackedSignatures,
  size: number,
): Rows {
  const first = new Int32Array(size).fill(-1)
  const next = new Int32Array(asked.length)
  for (let i = asked.length - 1; i >= 0; i--) {
    next[i] = first[asked[i]!]!
    first[asked[i]!] = i
  }
  // The last row is that of unknown words.
  const start = new Int32Array(count + 2)
  const list: number[] = []
  for (let s = 0; s < count; s++) {
    for (let e = elementStart[s]!; e < elementStart[s + 1]!; e++)
      for (let i = first[elements[e]!]!; i >= 0; i = next[i]!) list.push(i)
    start[s + 1] = list.length
  }
  start[count + 1] = list.length
  return { start, list: Int32Array.from(list) }
}

/** Element of the word right before (-1) or after (1) the anchor of each variant, where the pattern names one; -1 otherwise. */
export function nextToAnchors(variants: readonly CompiledVariant[], side: 1 | -1): Int32Array {
  return Int32Array.from(variants, ({ steps, anchor }) => {
    const at = (anchor + side) * 3
    const isNamed = steps[at] === STEP.WORD && (steps[at + 2]! & 1) === 0
    return isNamed ? steps[at + 1]! : -1
  })
}
