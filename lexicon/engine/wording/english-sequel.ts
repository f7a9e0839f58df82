import type { Context } from '../context.ts'
import { orientationOf } from '../categories.ts'
import type { Match } from '../match.ts'
import { isFinite } from '../sentence.ts'
import { roleBit } from '../vocabulary.ts'
import { isReported } from './english.ts'
import { followsSense } from './english-turns.ts'
import { isPast, verbOf } from './predicate.ts'
import { subjectOfVerb } from './subject.ts'
import type { Category } from '../types.ts'
import { isCut, lengthOf, textOf, wordAt } from './words.ts'

const COORDINATOR = roleBit('coordinator')
const CONTRAST = /^(?:but|yet|though|although|however|whereas|nevertheless|still|fine|good)$/

/** What somebody certified, what the writer once wrote or is used to think, what is asked of a colleague. */
const NOT_NOW =
  /(?<!\p{L})(?:dr|duties|statement|certificate|certified|(?:calls?|called|describes?|described) (?:him|her|them)sel\p{L}+|i['’]d got|i used to|i too|i wrote|i once|(?<!i am |i['’]m |we are )of the (?:view|opinion)|recommended|can (?:someone|somebody|you)|could (?:someone|somebody|you)|please)(?!\p{L})/u

/** What can only be said of now. */
const OF_NOW = /^(?:In the past|Most pressing right now|What matters most now)/

/** What is said there of a time already. */
const TIME = /(?<!\p{L})(?:weeks?|months?|years?|since|ago)(?!\p{L})/u
const OF_TIME = /^In the past/
/** «Not capable of profiting from **any** offer»: then nothing has helped so far. */
const ALL = /(?<!\p{L})(?:any\p{L}*|every\p{L}*|nothing|never|all|no)(?!\p{L})/u
const LIMITS = /^(?:while|whilst|until|till|because|due|pending|unless|owing)$/
/** Here only a person is spoken of, not a stretch of life. */
const OF_PERSON: ReadonlySet<Category> = new Set(['label', 'incapacity', 'resistance', 'absolute'])

/** English: whether a sentence with this opening, behind this one, goes on about the mark. */
export const goesOnInEnglish = (match: Match, opening: string, context: Context): boolean =>
  followsMark(match, context) &&
  !isOvertaken(match, opening, context) &&
  isSaidNow(match, opening, context) &&
  !(OF_TIME.test(opening) && TIME.test(said(context))) &&
  !(opening.startsWith('What has helped') && ALL.test(said(context))) &&
  !(OF_NOW.test(opening) && tellsOfThen(match, context)) &&
  !(opening.startsWith('On the other hand') && isContrasted(match, context))

/** English: whether the words are the writer's of now, about the citizen, with nothing that bounds them. */
export const isSaidNow = (match: Match, opening: string, context: Context): boolean =>
  followsSense(match, opening, context) &&
  !isReported(match.from, match, context) &&
  !isOfOthers(match, context) &&
  !isBounded(match, context) &&
  !NOT_NOW.test(said(context))

/** What speaks of the mark alone; the others may follow most of what closes. */
const OF_MARK = /^(?:This |One way|What we know|What I have seen|For instance|In the past)/

/**
 * «**Has no insight**, and her account is hardly credible»: what goes on behind the sentence would be about what was
 * said last. Where something opens as well («**never rattled**, and would love to be back») it need not be a remark's.
 */
function isOvertaken(match: Match, opening: string, { found, tables }: Context): boolean {
  const categoryOf = ({ entry }: Match) => tables.lexicon.entries[entry]!.category
  return (found ?? []).some((other) => {
    const category = categoryOf(other)
    if (orientationOf(category) !== 'deficit') return other.to > match.from
    if (other.from < match.to || category === categoryOf(match)) return false
    return OF_MARK.test(opening) || category === 'doubt' || category === 'prognosis'
  })
}

/** «**The landlord** is refusing to do repairs»: of somebody or something else. */
function isOfOthers(match: Match, context: Context): boolean {
  if (!OF_PERSON.has(context.tables.lexicon.entries[match.entry]!.category)) return false
  const verb = verbOf(match, context)
  return verb >= 0 && subjectOfVerb(context, verb) === undefined
}

/** «Cannot drive **while** on the tablets»: a limit with its reason. */
function isBounded({ entry }: Match, context: Context): boolean {
  if (!/^(?:incapacity|resistance)$/.test(context.tables.lexicon.entries[entry]!.category)) return false
  for (let k = 0; k < lengthOf(context); k++) if (LIMITS.test(wordAt(context, k))) return true
  return false
}

/** The sentence in small letters. */
const said = (context: Context): string => textOf([0, lengthOf(context)], context).toLowerCase()

function tellsOfThen(match: Match, context: Context): boolean {
  const verb = verbOf(match, context)
  return verb >= 0 && isPast(context, verb, match.to)
}

/** «Friendly, **but** lazy»: the other hand was shown already. */
function isContrasted({ from }: Match, context: Context): boolean {
  for (let k = 0; k < from; k++) if (CONTRAST.test(wordAt(context, k))) return true
  return false
}

/** «…, **and she refuses** to call», «… and **refuses**»: still of the same person. */
function goesOnOfSame(k: number, verb: number, context: Context): boolean {
  for (let j = k; j < verb; j++)
    if (!/^(?:and|or|he|she|they|that|is|also|never|always|often|then|so|who)$/.test(wordAt(context, j)))
      return false
  return true
}

/** Nothing was said of another matter since. */
function followsMark({ to, entry }: Match, context: Context): boolean {
  const { sentence, tables } = context
  // «*This* can be clarified» points at what was said last; the others may speak of the whole sentence.
  const isStrict = tables.lexicon.entries[entry]!.category === 'doubt'
  for (let k = to; k < lengthOf(context); k++) {
    // «…, **so** ring him»: what is to be done about it was said.
    if (CONTRAST.test(wordAt(context, k)) || (wordAt(context, k) === 'so' && isCut(context, k))) return false
    const isNewClause = isCut(context, k) || (sentence.roles[k]! & COORDINATOR) !== 0
    if (!isNewClause) continue
    // Beyond the sentence stands what another one left in memory.
    for (let j = k; j < Math.min(k + 4, lengthOf(context)); j++)
      if (isFinite(sentence, j)) {
        if (isStrict || !goesOnOfSame(k, j, context)) return false
        break
      }
  }
  return true
}
