import {
  AFTER_BREAK,
  AFTER_COLON,
  AFTER_COMMA,
  AFTER_QUOTE,
  OPENS_LINE,
  OPENS_SENTENCE,
  type Reading,
} from './reading.ts'
import type { Sentence } from './sentence.ts'
import type { Tables } from './tables.ts'

/** Where a pattern is looked for. Words are numbered within the sentence. */
export interface Search {
  readonly reading: Reading
  readonly tables: Tables
  readonly sentence: Sentence
}

/** May the word at `k` stand directly after the word before it, which the pattern names? */
export function reaches({ sentence }: Search, k: number): boolean {
  return k === 0 || sentence.clause[k] === sentence.clause[k - 1] || sentence.opener[k] !== 0
}

/** May a gap hold the word at `k` together with the word before it? */
export function holds({ sentence }: Search, k: number): boolean {
  return k === 0 || sentence.clause[k] === sentence.clause[k - 1]
}

export function has({ elementBits, rowLength }: Tables, signature: number, element: number): boolean {
  return (elementBits[signature * rowLength + (element >> 5)]! & (1 << (element & 31))) !== 0
}

/**
 * Quick look at the word next to an anchor, which the pattern names: most searches end here. `edge` is where a phrase
 * would end, for the word before, or else lies behind the word looked at.
 */
export function mayBe(
  { reading, tables, sentence }: Search,
  k: number,
  edge: number,
  element: number,
): boolean {
  if (k < 0 || k >= sentence.to - sentence.from) return false
  if (has(tables, reading.signature[sentence.from + k]!, element)) return true
  return sentence.phraseEnding[edge]! >= 0 || sentence.phraseAt[k]! < sentence.phraseAt[k + 1]!
}

/** The end of the clause, or of a limb of it before a comma. */
export function endsHere(search: Search, at: number): boolean {
  const { reading, sentence } = search
  if (at >= sentence.to - sentence.from || !holds(search, at)) return true
  return (reading.before[sentence.from + at]! & AFTER_COMMA) !== 0
}

export function opensLine({ reading, sentence }: Search, at: number): boolean {
  if (at === 0) return true
  const before = reading.before[sentence.from + at] ?? 0
  return (
    (before & (OPENS_LINE | OPENS_SENTENCE | AFTER_COLON)) !== 0 ||
    (before & (AFTER_BREAK | AFTER_QUOTE)) === AFTER_BREAK
  )
}
