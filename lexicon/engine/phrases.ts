import type { CompiledLexicon } from './compiled.ts'

/**
 * Fixed phrases by their first two words: common words begin thousands of phrases, but few pairs begin more than a
 * handful. `lookup` answers the number of a group, -1 for none; group g is `order[groupStart[g] … groupStart[g + 1])`.
 */
export interface PhraseIndex {
  /** Bit 0 of form f: it begins a phrase; bit 1: it is the second word of one. Most words are neither. */
  readonly places: Uint8Array
  readonly lookup: (first: number, second: number) => number
  readonly groupStart: Int32Array
  /** Numbers into `lexicon.phrases`. */
  readonly order: Int32Array
}

export function createPhraseIndex({ phrases, forms }: CompiledLexicon): PhraseIndex {
  const order = Int32Array.from(phrases.keys())
  order.sort((a, b) => {
    const [one, other] = [phrases[a]!, phrases[b]!]
    return one[1]! - other[1]! || one[2]! - other[2]! || a - b
  })
  let size = 64
  while (size < order.length * 2) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size)
  const starts: number[] = []
  const heads: number[] = []
  order.forEach((p, i) => {
    const [first, second] = [phrases[p]![1]!, phrases[p]![2]!]
    const last = starts.length - 1
    if (last >= 0 && heads[last * 2] === first && heads[last * 2 + 1] === second) return
    starts.push(i)
    heads.push(first, second)
    let slot = hashPair(first, second) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = starts.length
  })
  const pairs = Int32Array.from(heads)
  const places = new Uint8Array(forms.split('\n').length)
  for (const [, first, second] of phrases) {
    places[first!]! |= 1
    places[second!]! |= 2
  }
  return {
    places,
    groupStart: Int32Array.from([...starts, order.length]),
    order,
    lookup: (first, second) => {
      for (let slot = hashPair(first, second) & mask; ; slot = (slot + 1) & mask) {
        const group = slots[slot]! - 1
        if (group < 0 || (pairs[group * 2] === first && pairs[group * 2 + 1] === second)) return group
      }
    },
  }
}

function hashPair(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
