import { orientationOf } from '../categories.ts'
import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { AFTER_BREAK, AFTER_COMMA } from '../reading.ts'

/** Words that only open a clause; *før*, *siden* and *once* may also end one. */
const OPENERS =
  /(?:^|\P{L})(?:når|hvis|dersom|såfremt|medmindre|fordi|forudsat(?: at)?|så (?:længe|snart)|when|whenever|if|unless|because|provided that|(?:as|so) long as|as soon as)$/iu
/** UTF-16 units of the longest of them, with what stands before it. */
const LONGEST = 20

/**
 * Whether a possibility breaks off where its condition has only begun: «Han trives, når .» says nothing yet, whoever
 * is writing may still be at it. Not a guard that an entry could do without.
 */
export function isUnfinished(match: Match, { text, reading, sentence, tables }: Context): boolean {
  if (orientationOf(tables.lexicon.entries[match.entry]!.category) !== 'possibility') return false
  const next = sentence.from + match.to
  const isEnd = next >= sentence.to || (reading.before[next]! & (AFTER_COMMA | AFTER_BREAK)) !== 0
  if (!isEnd) return false
  const end = reading.end[next - 1]!
  return OPENERS.test(text.slice(Math.max(reading.start[sentence.from + match.from]!, end - LONGEST), end))
}
