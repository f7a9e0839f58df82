/** What phrases are made of: rows of nodes; a node is a word in some of its forms. */
export interface PhraseRows {
  /** Row r is `rowNodes[rowStart[r] … rowStart[r + 1])`. */
  readonly rowStart: Int32Array
  readonly rowNodes: Int32Array
  readonly rowSignatures: Int32Array
  /** Forms of node n: `nodeForms[nodeStart[n] … nodeStart[n + 1])`. */
  readonly nodeStart: Int32Array
  readonly nodeForms: Int32Array
}

/**
 * Fixed phrases by the forms of their first two words: common words begin thousands of phrases, but few pairs begin
 * more than a handful.
 */
export interface PhraseIndex extends PhraseRows {
  /** Bit 0 of form f: it begins a phrase; bit 1: it is the second word of one. Most words are neither. */
  readonly places: Uint8Array
  /**
   * Pairs that hash to slot s lie in `pairs[slots[s] … slots[s + 1])`, four numbers each: first form, second, the third
   * that it asks for (-1 where there is none, or one of several will do), row.
   */
  readonly pairs: Int32Array
  readonly slots: Int32Array
  readonly mask: number
}

/** Numbers a pair takes in `pairs`. */
export const PAIR = { second: 1, third: 2, row: 3, size: 4 } as const

export function indexPhrases(rows: PhraseRows & { readonly forms: number }): PhraseIndex {
  const { rowStart, rowNodes, nodeStart, nodeForms, forms } = rows
  const places = new Uint8Array(forms)
  const sizeOf = (node: number) => nodeStart[node + 1]! - nodeStart[node]!
  let count = 0
  for (let r = 0; r + 1 < rowStart.length; r++)
    count += sizeOf(rowNodes[rowStart[r]!]!) * sizeOf(rowNodes[rowStart[r]! + 1]!)
  let size = 64
  while (size < count) size *= 2
  const mask = size - 1
  const slots = new Int32Array(size + 1)
  const thirdOf = (row: number): number => {
    if (rowStart[row + 1]! - rowStart[row]! < 3) return -1
    const node = rowNodes[rowStart[row]! + 2]!
    return sizeOf(node) === 1 ? nodeForms[nodeStart[node]!]! : -1
  }
  const eachPair = (use: (slot: number, first: number, second: number, row: number) => void): void => {
    for (let r = 0; r + 1 < rowStart.length; r++) {
      const [one, two] = [rowNodes[rowStart[r]!]!, rowNodes[rowStart[r]! + 1]!]
      for (let i = nodeStart[one]!; i < nodeStart[one + 1]!; i++)
        for (let k = nodeStart[two]!; k < nodeStart[two + 1]!; k++)
          use(hashPair(nodeForms[i]!, nodeForms[k]!) & mask, nodeForms[i]!, nodeForms[k]!, r)
    }
  }
  eachPair((slot) => slots[slot + 1]!++)
  for (let s = 0; s < size; s++) slots[s + 1]! += slots[s]!
  const free = slots.slice(0, size)
  const pairs = new Int32Array(count * PAIR.size)
  eachPair((slot, first, second, row) => {
    places[first]! |= 1
    places[second]! |= 2
    const at = free[slot]!++ * PAIR.size
    pairs[at] = first
    pairs[at + PAIR.second] = second
    pairs[at + PAIR.third] = thirdOf(row)
    pairs[at + PAIR.row] = row
  })
  return { ...rows, places, pairs, slots, mask }
}

export function hashPair(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
