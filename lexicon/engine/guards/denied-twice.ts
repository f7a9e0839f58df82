import type { Context } from '../context.ts'
import { isFinite } from '../sentence.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'
import { isBroken, isCut, lengthOf, textOf, wordAt } from '../wording/words.ts'

const PRONOUN = roleBit('pronoun')
const NEGATION = roleBit('negation')

/** How a denial begins that a stretch may hold itself. */
const DENIES =
  /^(?:never(?: once| ever| yet)?|not once(?: has| have| had| did)?(?: he| she| they)?|not(?! only)|no|nothing(?! but))\s/u
/** What would be a fault, if it were not denied. */
const FAULT =
  /(?<!\p{L})(?:short (?:on|of)|non-\p{L}+|un(?:willing|reliable|co-?operative|motivated|friendly|kind|helpful|punctual|tidy)|dis(?:respectful|honest|organi[sz]ed|ruptive)|turn(?:ed|s|ing)? (?:down|away)|refus(?:e|es|ed|ing)|shirk\p{L}*|moan\p{L}*|complain(?:s|ed|ing|er)?|grumbl\p{L}*|skiv\p{L}*|slack\p{L}*|scroung\p{L}*|rude|idle|lazy|rattled|flustered|fazed|quit\p{L}*|g(?:ive|ives|ave|iven|iving) up|(?:get|wriggle|weasel) out of|of the kind|one today)(?!\p{L})/u

/**
 * «**Never once short on effort**», «**not once has she turned down help**»: a stretch may hold the words that
 * deny it, and what they deny would be a fault. «**Shy**, she is not»: they come behind a comma.
 */
export function isDeniedTwice(match: Match, context: Context): boolean {
  if (context.tables.lexicon.language !== 'en') return false
  if (isDeniedBehind(match.to, context)) return true
  const said = textOf([match.from, match.to], context).toLowerCase()
  const denial = DENIES.exec(said)?.[0]
  return (
    denial !== undefined && FAULT.test(said.slice(denial.length)) && !/(?<!\p{L})without(?!\p{L})/u.test(said)
  )
}

function isDeniedBehind(k: number, context: Context): boolean {
  const { sentence } = context
  if (k + 2 >= lengthOf(context) || !isCut(context, k) || isBroken(context, k)) return false
  const ends = k + 3 >= lengthOf(context) || isCut(context, k + 3)
  const denies = (sentence.roles[k + 2]! & NEGATION) !== 0 || wordAt(context, k + 2) === 'not'
  return (sentence.roles[k]! & PRONOUN) !== 0 && isFinite(sentence, k + 1) && denies && ends
}
