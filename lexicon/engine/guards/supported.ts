import { isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'

/** In the same clause, however long it is. */
const WAY =
  /^[^,;:]*(?<!\p{L})uden (?:\p{L}+ )?(?:støtte|hjælp|bistand|guidning|vejledning|opfølgning|mentor|støtteperson)(?!\p{L})/iu

/**
 * Whether what somebody cannot or does not do is said with what it takes: «kan ikke overskue posten **uden støtte**»
 * says when it goes. Not a guard that an entry could do without.
 */
export function isSupported(match: Match, context: Context): boolean {
  const { text, reading, sentence, tables } = context
  if (!/^(?:incapacity|resistance)$/.test(tables.lexicon.entries[match.entry]!.category)) return false
  let denies = false
  for (let k = match.from; k < match.to; k++) denies ||= isNegation(context, k)
  return (
    denies && WAY.test(text.slice(reading.start[sentence.from + match.from]!, reading.end[sentence.to - 1]))
  )
}
