import { isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'
import { CLINICAL } from './danish-turns.ts'
import { NEVER_AGAIN } from './danish.ts'
import { findPredicate, isPast, verbOf } from './predicate.ts'
import { lengthOf, smallWords, textOf, wordAt } from './words.ts'

const CONDITIONAL = roleBit('conditional')

const words = (...some: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${some.join('|')})(?!\\p{L})`, 'u')

/** Says already when, how far or where: a second time would be too much. */
const LIMITED = words(
  'når|hvis|medmindre|hvorvidt|så snart|så længe|hver gang|undtag\\p{L}+|bortset|uden at|uanset|ligegyldig\\p{L}*',
  'selv ?om|før|førend|indtil|end|en sig|især|navnlig|særligt?|for at|herunder|blandt andet|bl\\.? ?a',
)
const REASON = words('fordi|da|idet|eftersom|pga|skyldes|på grund af|af ren|så|derfor|for')
/** «Jeg tvivler på, **om** …»: asked, not said. */
const ASKED = words('om(?= (?:han|hun|borger|nogen|det|der))|hvorvidt|hvor længe|mon')
const AGAINST = words('men|dog|alligevel|selvom|skønt|trods|omvendt')
const GROUNDED = words('ikke|næppe|tvivl\\p{L}*|vanskeligt|svært|spørgsmålstegn|salt|mening om')
/** What somebody is for good or by age, not now and then: *kronisk*, *på 28*, *døgenigt*. */
const FOR_GOOD = words(
  '\\p{L}*årig|kronisk|gammel|gamle|født|siden|over alle grænser|af navn|knækket|ulykkelig|uforbederlig|skizo\\p{L}*',
  '\\p{L}*patient|døgenigt|svag elev|forælder|mor|far|klientgjort|jobparat|på \\d+|\\d+',
)
const LIKEWISE = /^(?:ligesom|idet|fordi|eftersom|hvorfor|mens|da)$/
const YOU = words('du|dig|dit|din|dine')

/** Whether what an opening asks for is not said yet, and can be asked of these words. */
export function isOpenTo(opening: string, match: Match, to: number, context: Context): boolean {
  const { sentence } = context
  const first = sentence.clauseStart[sentence.clause[match.from]!]!
  const said = textOf([0, lengthOf(context)], context).toLowerCase()
  const clause = textOf([first, to], context).toLowerCase()
  if (sentence.roles[first]! & CONDITIONAL || smallWords(context).bound.has(wordAt(context, to - 1)))
    return false
  if (/måske fordi/u.test(opening)) return !REASON.test(said) && !YOU.test(said)
  if (/fordi/u.test(opening)) return !REASON.test(said) && GROUNDED.test(clause)
  if (/, men /u.test(opening)) return mayTurn(match, to, said, context)
  if (LIMITED.test(clause) || LIMITED.test(wordAt(context, to))) return false
  if (/medmindre/u.test(opening)) return !ASKED.test(said) && !happenedOnce(match, to, context)
  if (/når/u.test(opening)) return !isThen(match, context) && !FOR_GOOD.test(clause) && !CLINICAL.test(clause)
  return !/undtagen/u.test(opening) || !NEVER_AGAIN.test(said)
}

/** «Hun er uden eksamen**, men har …**»: what else the citizen has, at the end of what is said of them alone. */
function mayTurn(match: Match, to: number, said: string, context: Context): boolean {
  if (to < lengthOf(context) || AGAINST.test(said)) return false
  const predicate = findPredicate(match, context)
  if (!predicate || predicate.order === 'inverted' || predicate.isPast) return false
  // «Forstår ikke, **hvad et brev er**»: a clause of its own ends it; «ligesom hun er uden …» hangs on another.
  const { sentence } = context
  const opener = wordAt(context, sentence.clauseStart[sentence.clause[match.from]!]!)
  if (sentence.clause[to - 1] !== sentence.clause[match.from] || LIKEWISE.test(opener)) return false
  // «Udholdenhed: ringe», «Emne: ringe til firmaer»: a heading, of which nobody has anything.
  return predicate.verb >= 0 || (predicate.from === 0 && !/:\s*$/u.test(lineBefore(context)))
}

function lineBefore({ text, reading, sentence }: Context): string {
  const start = reading.start[sentence.from]!
  return text.slice(text.lastIndexOf('\n', start) + 1, start)
}

function isThen(match: Match, context: Context): boolean {
  const verb = verbOf(match, context)
  return verb >= 0 && isPast(context, verb, match.to)
}

/** «Gik hun i stå»: what happened, not what never works. */
function happenedOnce(match: Match, to: number, context: Context): boolean {
  if (!isThen(match, context)) return false
  for (let k = match.from; k < to; k++) if (isNegation(context, k)) return false
  return true
}
