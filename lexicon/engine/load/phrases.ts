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
  /** First pair of the chain in which the pairs of these two forms stand, -1 for none. */
  readonly pairsOf: (first: number, second: number) => number
  /** Forms and row of pair p, and the next pair of its chain, -1 for none. */
  readonly pairs: Int32Array
}

/** Numbers a pair takes in `pairs`. */
export const PAIR = { first: 0, second: 1, row: 2, next: 3, size: 4 } as const

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
  const slots = new Int32Array(size).fill(-1)
  const pairs = new Int32Array(count * PAIR.size)
  let at = 0
  // From the last row on: a chain then gives its rows in order.
  for (let r = rowStart.length - 2; r >= 0; r--) {
    const [one, two] = [rowNodes[rowStart[r]!]!, rowNodes[rowStart[r]! + 1]!]
    for (let i = nodeStart[one]!; i < nodeStart[one + 1]!; i++)
      for (let k = nodeStart[two]!; k < nodeStart[two + 1]!; k++) {
        const [first, second] = [nodeForms[i]!, nodeForms[k]!]
        places[first]! |= 1
        places[second]! |= 2
        const slot = hashPair(first, second) & mask
        pairs[at] = first
        pairs[at + PAIR.second] = second
        pairs[at + PAIR.row] = r
        pairs[at + PAIR.next] = slots[slot]!
        slots[slot] = at
        at += PAIR.size
      }
  }
  return { ...rows, places, pairs, pairsOf: (first, second) => slots[hashPair(first, second) & mask]! }
}

function hashPair(first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
