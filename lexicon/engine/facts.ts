import type { Context } from './context.ts'
import type { Match } from './match.ts'
import { CAPITAL, OPENS_SENTENCE } from './reading.ts'
import { isNamed, isNegation } from './context.ts'
import { roleBit } from './vocabulary.ts'
import type { Place } from './wording/places.ts'
import type { Range } from './wording/words.ts'

const LEGAL = roleBit('legal')

/**
 * Whether everything that must survive a rewording is still there: numbers and dates, names, statutory terms and
 * negations among the words that it replaces. A negation that the pattern names is what is reworded.
 */
export function keepsFacts(
  match: Match,
  context: Context,
  [from, to]: Range,
  replacement: string,
  place?: Place,
): boolean {
  const { text, reading, sentence } = context
  const after = replacement.toLowerCase()
  for (let k = from; k < to; k++) {
    if (place?.subject && place.subject[0] <= k && k < place.subject[1]) continue
    const token = sentence.from + k
    const word = text.slice(reading.start[token], reading.end[token])
    const fact =
      /\d/.test(word) ||
      (sentence.roles[k]! & LEGAL) !== 0 ||
      (isNegation(context, k) && !isNamed(context, match, k)) ||
      ((reading.before[token]! & CAPITAL) !== 0 &&
        (reading.before[token]! & OPENS_SENTENCE) === 0 &&
        reading.form[token]! < 0)
    if (fact && !after.includes(word.toLowerCase())) return false
  }
  return true
}
