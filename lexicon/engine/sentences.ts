import { CAPITAL, OPENS_LINE, OPENS_SENTENCE, type Reading } from './reading.ts'
import type { Tables } from './tables.ts'
import { roleBit } from './vocabulary.ts'

/** What was seen since the last word. */
export interface Between {
  /** Code of the sign that may end a sentence, 0 for none; a question mark wins. */
  stop: number
  newlines: number
  comma: boolean
  hard: boolean
  colon: boolean
  quote: boolean
  bullet: boolean
  line: boolean
}

const ABBREVIATION = roleBit('abbreviation')
const MAYBE_FINAL = roleBit('abbreviation-final')
const STARTER = roleBit('citizen', 'pronoun', 'writer')
const DOT = 46

/** A line shorter than this (UTF-16 units) that ends without a sign was ended on purpose, not wrapped. */
const WRAPPED = 60

/**
 * Words after which a sentence is taken to end at a comma, and at which it ends in any case. Nobody writes sentences
 * like that; lists without signs, and texts that lost them, are read in time linear in their length all the same.
 */
const [LONG, LONGEST] = [200, 300]

/**
 * Whether the word about to be placed begins a sentence. Abbreviations, ordinals, initials and wrapped lines
 * do not end one; bullets and blank lines do.
 */
export function sentenceBreak(
  reading: Reading,
  between: Between,
  capital: boolean,
  digit: boolean,
  tables: Tables,
): boolean {
  const at = reading.count
  if (at === 0 || between.newlines > 1 || between.bullet) return true
  const last = at - 1
  const words = at - reading.sentenceStart[reading.sentences - 1]!
  if (words >= LONGEST || (words >= LONG && between.comma)) return true
  if (between.newlines === 1) {
    if (between.stop !== 0 || between.colon || capital || digit) return true
    return !between.comma && reading.end[last]! - lineStart(reading, last) < WRAPPED
  }
  if (between.stop === 0) return false
  const roles = tables.roles[reading.signature[last]!]!
  const length = reading.end[last]! - reading.start[last]!
  if (between.stop !== DOT) return capital || digit
  if (roles & ABBREVIATION) return false
  if (roles & MAYBE_FINAL) return capital && (reading.before[last]! & OPENS_SENTENCE) === 0
  if (reading.signature[last] === tables.figure && length <= 2)
    return capital && (reading.before[last]! & OPENS_LINE) === 0
  // An initial: «M. Hansen»; but «klapper i.» ends.
  if (length === 1 && reading.before[last]! & CAPITAL)
    return capital && (tables.roles[reading.signature[at]!]! & STARTER) !== 0
  if (capital || digit) return true
  // Notes typed in small letters throughout: a known or long word before the dot ends the sentence.
  return length >= 4 || reading.form[last]! >= 0
}

function lineStart(reading: Reading, token: number): number {
  let t = token
  while (t > 0 && (reading.before[t]! & OPENS_LINE) === 0) t--
  return reading.start[t]!
}
