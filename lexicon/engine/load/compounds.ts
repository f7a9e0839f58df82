/** Shortest compound and shortest first part that count as one: «problem» alone, or a name in -lyst, is none. */
const MIN_COMPOUND = 8
const MIN_PART = 3

/** Signature of a compound known by its end or its beginning, `unknown` for other words; small letters. */
export function createCompounds(
  tails: ReadonlyMap<string, number>,
  heads: ReadonlyMap<string, number>,
  unknown: number,
): (word: string) => number {
  const lengths = lengthsOf(tails)
  const headLengths = lengthsOf(heads)
  const lastTwo = new Set([...tails.keys()].map((tail) => tail.slice(-2)))
  return (word) => {
    if (word.length < MIN_COMPOUND) return unknown
    if (lastTwo.has(word.slice(-2)))
      for (const length of lengths) {
        if (word.length - length < MIN_PART) continue
        const found = tails.get(word.slice(-length))
        if (found !== undefined) return found
      }
    for (const length of headLengths) {
      if (word.length - length < MIN_PART) continue
      const found = heads.get(word.slice(0, length))
      if (found !== undefined) return found
    }
    return unknown
  }
}

const lengthsOf = (parts: ReadonlyMap<string, number>): readonly number[] =>
  [...new Set([...parts.keys()].map((part) => part.length))].sort((a, b) => b - a)
