import type { Context } from '../context.ts'
import { AFTER_BREAK, AFTER_COMMA, CAPITAL, OPENS_SENTENCE } from '../reading.ts'
import { SMALL_WORDS, type SmallWords } from './small-words.ts'

/** Words of a sentence, half-open. */
export type Range = readonly [from: number, to: number]

export const lengthOf = ({ sentence }: Context): number => sentence.to - sentence.from

/** As it stands in the note, signs between the words included. */
export function textOf([from, to]: Range, { text, reading, sentence }: Context): string {
  return text.slice(reading.start[sentence.from + from], reading.end[sentence.from + to - 1])
}

/** Word k in small letters. */
export const wordAt = (context: Context, k: number): string =>
  k < 0 || k >= lengthOf(context) ? '' : textOf([k, k + 1], context).toLowerCase()

export const smallWords = ({ tables }: Context): SmallWords => SMALL_WORDS[tables.lexicon.language]

const before = ({ reading, sentence }: Context, k: number): number => reading.before[sentence.from + k]!

/** A comma or a sign that divides stands before word k. */
export const isCut = (context: Context, k: number): boolean =>
  k <= 0 || (before(context, k) & (AFTER_COMMA | AFTER_BREAK)) !== 0

export const isBroken = (context: Context, k: number): boolean =>
  k <= 0 || (before(context, k) & AFTER_BREAK) !== 0

/** Capital although no sentence begins there: a name, or what is written like one. */
export const isCapital = (context: Context, k: number): boolean =>
  (before(context, k) & (CAPITAL | OPENS_SENTENCE)) === CAPITAL

export const opensSentence = (context: Context, k: number): boolean =>
  (before(context, k) & OPENS_SENTENCE) !== 0

/** Matches any of these as whole words; each may itself be a regular expression. */
export const anyOfWords = (...some: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${some.join('|')})(?!\\p{L})`, 'u')
