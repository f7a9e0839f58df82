const VOWEL = /[aeiouyæøåéü]/

export const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.test(letter)

/** Number of vowel groups, which is close enough to syllables for choosing an ending. */
export const countSyllables = (word: string): number => word.match(/[aeiouyæøåéü]+/g)?.length ?? 0

/** One vowel and one consonant at the end, as in `tryg`: the consonant may double before an ending. */
export const mayDouble = (word: string): boolean =>
  /[bdfgklmnprst]$/.test(word) && isVowel(word.at(-2)) && !isVowel(word.at(-3))

export const double = (word: string): string => word + word.at(-1)!

/** `sikk` → `sik`: a double consonant is written once before another consonant. */
export const undouble = (stem: string): string =>
  stem.length > 2 && !isVowel(stem.at(-1)) && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem

/**
 * Longest key that the word ends in, as compounds inflect like their last part. What stands before the key must
 * be able to be a word: two letters at least and one of them a vowel.
 */
export function longestTail<T>(
  table: ReadonlyMap<string, T>,
  word: string,
): { head: string; value: T } | undefined {
  for (let cut = 0; cut < word.length - 1; cut++) {
    const value = table.get(word.slice(cut))
    const head = word.slice(0, cut)
    if (value !== undefined && (cut === 0 || (cut >= 2 && VOWEL.test(head)))) return { head, value }
  }
  return undefined
}

/** `'a b c'` to its words; tables below are written as running text so that they can be read and sorted by eye. */
export const words = (text: string): string[] => text.trim().split(/\s+/)
