import { isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'
import { CLINICAL } from './danish-turns.ts'
import { findPredicate, isPast, verbOf } from './predicate.ts'
import { hasVerb } from './subject.ts'
import { anyOfWords, isCut, lengthOf, smallWords, textOf, wordAt } from './words.ts'

const CONDITIONAL = roleBit('conditional')

/** Says already when, how far or where: a second time would be too much. */
const LIMITED = anyOfWords(
  'når|hvis|medmindre|hvorvidt|så snart|så længe|hver gang|undtag\\p{L}+|bortset|uden at|uanset|ligegyldig\\p{L}*',
  'selv ?om|før|førend|indtil|end|en sig|især|navnlig|særligt?|for at|herunder|blandt andet|bl\\.? ?a',
)
const REASON = anyOfWords('fordi|da|idet|eftersom|pga|skyldes|på grund af|af ren|så|derfor|for')
/** «Jeg tvivler på, **om** …»: asked, not said. */
const ASKED = anyOfWords('om(?= (?:han|hun|borger|nogen|det|der))|hvorvidt|hvor længe|mon')
const AGAINST = anyOfWords('men|dog|alligevel|selvom|skønt|trods|omvendt')
const GROUNDED = anyOfWords('ikke|næppe|tvivl\\p{L}*|vanskeligt|svært|spørgsmålstegn|salt|mening om')
/** What somebody is for good or by age, not now and then: *kronisk*, *på 28*, *døgenigt*. */
const FOR_GOOD = anyOfWords(
  '\\p{L}*årig|kronisk|gammel|gamle|født|siden|over alle grænser|af navn|knækket|ulykkelig|uforbederlig|skizo\\p{L}*',
  '\\p{L}*patient|døgenigt|svag elev|forælder|mor|far|klientgjort|jobparat|på \\d+|\\d+',
)
/** Words of morals or kind: what somebody is called for good, which a *when* would only fasten. */
const LASTING = anyOfWords(
  'dov(?:en|ne|ent)|dovn\\p{L}*|pylre\\p{L}*|magelig\\p{L}*|forkæle\\p{L}*|arbejdssky\\p{L}*|ligeglad\\p{L}*|sløset|slap\\p{L}*',
  'umoden|umodne|ressource(?:svag|fattig)\\p{L}*|upålid\\p{L}*|kværulant\\p{L}*|selvfed\\p{L}*|selvoptage\\p{L}*|naiv\\p{L}*|dum\\p{L}*',
  'svag|manipulerende|beregnende|barnlig\\p{L}*|sjæl(?:e|en)?|typer?|typen|primadonna|nejsiger|dame|mand|kvinde|fyr|kat|forstand|konsekvenserne|gavn',
)
/** Always, of what somebody does: a time when it was not so can be named. */
const ALWAYS = anyOfWords('altid|konstant|hver(?: eneste)? gang')
/** All there is, a sigh, or a jest: no time is left out of it. */
const TOTAL = anyOfWords(
  'aldrig|alle|alt|alting|enhver|ethvert|ingen|intet|igen og igen|gang på gang|i tide og utide|evig\\p{L}*|et eller andet|noget nyt',
  'altid noget|skyld\\p{L}*|belejligt|selvfølgelig|naturligvis|pludselig\\p{L}*|som sædvanlig\\p{L}*|gerne|ønsker',
)
const STATIC = /^(?:er|har|får|skal|kan|vil|må|bør|ved|hedder|ligger|står|hænger)$/
/** Something is not possible, or is not believed. */
const IMPOSSIBLE = anyOfWords(
  'ikke|næppe|aldrig|hverken|ingen|intet|udelukket|utænkelig\\p{L}*|umulig\\p{L}*|usandsynlig\\p{L}*|u?realistisk\\p{L}*|illusorisk\\p{L}*|utopi',
  'uden for rækkevidde|tvivl\\p{L}*|tviler|ude af stand|svært ved|vanskeligt ved|svært at|vanskeligt at|ønsketænkning|hængende',
)
/** What age or the past has settled, and what is a state by now. */
const SETTLED = anyOfWords(
  'ikke længere|løbet fra|kørt|gået|opgivet|overstået|afsluttet|alder\\p{L}*|gammel|livet|liv|døgnet|nok|dårligt',
)
const LIKEWISE = /^(?:ligesom|idet|fordi|eftersom|hvorfor|mens|da)$/
const YOU = anyOfWords('du|dig|dit|din|dine')

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
  if (/medmindre/u.test(opening))
    return !ASKED.test(said) && !happenedOnce(match, to, context) && isRuledOut(match, to, clause, context)
  if (/når/u.test(opening)) {
    const isSoForGood = FOR_GOOD.test(clause) || CLINICAL.test(clause) || LASTING.test(clause)
    return !isThen(match, context) && !isSoForGood
  }
  return !/undtagen/u.test(opening) || (!TOTAL.test(clause) && isHabit(match, clause, context))
}

/** «**Afbryder altid**»: what the citizen does now and always, by a plain word. */
function isHabit(match: Match, clause: string, context: Context): boolean {
  if (!ALWAYS.test(clause)) return false
  const predicate = findPredicate(match, context)
  return (
    predicate !== undefined &&
    predicate.verb >= 0 &&
    !predicate.isPast &&
    !STATIC.test(wordAt(context, predicate.verb))
  )
}

/** «**Kan ikke** samarbejde», «**ser** det **ikke** ske»: a verb of now or later says that something cannot be. */
function isRuledOut(match: Match, to: number, clause: string, context: Context): boolean {
  const verb = verbOf(match, context)
  if (verb < 0 || SETTLED.test(clause)) return false
  // «Kan ikke klare kritik, **manglende erfaring**»: the last of a list, and without a verb.
  for (let k = Math.max(verb, match.from) + 1; k < to; k++)
    if (isCut(context, k) && !hasVerb(context, k, to)) return false
  return IMPOSSIBLE.test(clause)
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
