import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { isFinite } from '../sentence.ts'
import { featureBit, NOUN, roleBit } from '../vocabulary.ts'
import { CLINICAL } from './danish-turns.ts'
import { findPredicate, isPast, verbOf } from './predicate.ts'
import { hasVerb } from './subject.ts'
import { anyOfWords, isBroken, isCut, lengthOf, smallWords, textOf, wordAt } from './words.ts'

const CONDITIONAL = roleBit('conditional')
const WRITER = roleBit('writer')
const COORDINATOR = roleBit('coordinator')
const HANGING = roleBit('subordinator', 'conditional', 'relative')
const PLURAL = featureBit('pl')
const SINGULAR = featureBit('sg')
const DEF = featureBit('def')

/** Says already when, how far or where: a second time would be too much. */
const LIMITED = anyOfWords(
  'når|hvis|medmindre|hvorvidt|så snart|så længe|hver gang|undtag\\p{L}+|bortset|uden at|uanset|ligegyldig\\p{L}*',
  'selv ?om|før|førend|indtil|end|en sig|især|navnlig|særligt?|for at|herunder|blandt andet|bl\\.? ?a',
)
const REASON = anyOfWords(
  'fordi|da|idet|eftersom|pga|skyldes|på grund af|af ren|derfor|(?<=, )(?:så|for)(?! snart)|uden at give en grund|begrunde\\p{L}*|kan nedsættes',
)
/** «Jeg tvivler på, **om** …»: asked, not said. */
const ASKED = anyOfWords('om(?= (?:han|hun|borger|nogen|det|der))|hvorvidt|hvor længe|mon')
/** «Hun **skal kunne** trække sig»: what is agreed needs no reason. */
const ALLOWED = anyOfWords(
  'skal kunne|må gerne|har lov|lov til|ret til|(?:det )?er aftalt|vi har aftalt|aftalen er',
)
const AGAINST = anyOfWords('mangler hverken|men|dog|alligevel|selvom|skønt|trods|omvendt')
const GROUNDED = anyOfWords('ikke|næppe|tvivl\\p{L}*|vanskeligt|svært|spørgsmålstegn|salt|mening om')
/** What somebody is for good or by age, not now and then: *kronisk*, *på 28*, *døgenigt*. */
const FOR_GOOD = anyOfWords(
  '\\p{L}*årig|kronisk|gammel|gamle|født|siden|over alle grænser|af natur|til det sidste|(?:af|for) sin alder|\\p{L}*typen|curling\\p{L}*|eneboer|enspænder|særling|en af dem|bestandig|af navn|knækket|ulykkelig|uforbederlig|skizo\\p{L}*',
  'ung|dum|\\p{L}* form|\\p{L}*patient|svag elev|forælder|mor|far|klientgjort|jobparat|på \\d+|\\d+',
)
/** Words of morals or kind: what somebody is called for good, which a *when* would only fasten. */
const LASTING = anyOfWords(
  'dov(?:en|ne|ent)|dovn\\p{L}*|pylre\\p{L}*|magelig\\p{L}*|forkæle\\p{L}*|arbejdssky\\p{L}*|ligeglad\\p{L}*|sløset|slap\\p{L}*',
  'umoden|umodne|ressource(?:svag|fattig)\\p{L}*|upålid\\p{L}*|kværulant\\p{L}*|selvfed\\p{L}*|selvoptage\\p{L}*|naiv\\p{L}*|dum\\p{L}*',
  'svag|manipulerende|beregnende|barnlig\\p{L}*|sjæl(?:e|en)?|typer?|typen|primadonna|nejsiger|dame|mand|kvinde|fyr|kat|forstand|konsekvenserne|gavn',
)
/** *Above all* is said of what is more or less so, not of all, nothing, a number or a set phrase. */
const IN_FULL = anyOfWords(
  'altid|aldrig|hver(?:t|eneste)?|enhver|ethvert|al|alt|alle|alting|hele|helt|ingen|intet|ingenting|ikke (?:é|e)[nt]|nul|slet|samtlige|nogensinde',
  'total\\p{L}*|komplet|fuldstændig\\p{L}*|overhovedet|konsekvent|konstant|uden undtagelse|ikke-eksisterende|eksisterer|fraværende|findes|fremmedord|Rusland|forældet|mangelvare|tabt|væk|til stede|frimærke|lille sted|til at overse|ses ikke|at finde|ikke (?:noget|meget) af|tidspunkt|gået|\\d+\\p{L}*',
  'til det sidste|af (?:Guds|guds) nåde|punktum|som han er|som hun er|til halsen|tons|skygger|som|to|tre|fire|fem|hvert|det største|det meste|tredje|anden',
)
/** What somebody has, whatever the word for it. */
const ILLNESS = anyOfWords(
  '\\p{L}*(?:borderline|narko|alkohol|misbrug|hash|psyko|autist|junkie|dranker|drikk|fange)\\p{L}*|stemplet|kendt|\\p{L}*kending|inventar|ude af den',
)
const PERSON = anyOfWords('han|hun|ham|hende|borger(?:en)?|bgr?')
/** Always, of what somebody does: a time when it was not so can be named. */
const ALWAYS = anyOfWords(
  'altid|konstant|konsekvent|hele tiden|hver(?: evig)?(?: eneste)? (?:gang|dag|uge|\\p{L}+dag)|ved hver(?:t)?(?: eneste)? \\p{L}+',
)
/** All there is, a sigh, or a jest: no time is left out of it. */
const TOTAL = anyOfWords(
  'aldrig|alle|alt|alting|enhver|ethvert|ingen|intet|igen og igen|gang på gang|i tide og utide|evig\\p{L}*|et eller andet|noget nyt',
  'altid noget|skyld\\p{L}*|belejligt|selvfølgelig|naturligvis|pludselig\\p{L}*|som sædvanlig\\p{L}*|gerne|ønsker',
)
const STATIC = /^(?:er|har|gør|får|skal|kan|vil|må|bør|ved|hedder|ligger|står|hænger)$/
/** Something is not possible, or is not believed. */
const IMPOSSIBLE = anyOfWords(
  'ikke|næppe|aldrig|hverken|ingen|intet|udelukket|utænkelig\\p{L}*|umulig\\p{L}*|usandsynlig\\p{L}*|u?realistisk\\p{L}*|illusorisk\\p{L}*|utopi',
  'uden for rækkevidde|tvivl\\p{L}*|tviler|ude af stand|svært ved|vanskeligt ved|svært at|vanskeligt at|ønsketænkning|hængende',
)
/** What age or the past has settled, and what is a state by now. */
const SETTLED = anyOfWords(
  'ikke længere|løbet fra|kørt|gået|opgivet|overstået|afsluttet|alder\\p{L}*|gammel|livet|liv|døgnet|nok|dårligt|mere$',
)
const DENIED = anyOfWords('ikke|ingen|intet|næppe|aldrig|hverken')
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
  // «…, måske fordi …, **og at** han …» would be one reason more.
  if (/fordi/u.test(opening) && wordAt(context, to + 1) === 'at') return false
  if (/måske fordi/u.test(opening))
    return (
      !REASON.test(said) &&
      !YOU.test(said) &&
      !ALLOWED.test(said) &&
      !/^(?:(?:og|men) )?den (?!ledige)\p{L}+r /u.test(clause)
    )
  if (/fordi/u.test(opening)) return !REASON.test(said) && GROUNDED.test(clause) && isOwnDoubt(to, context)
  if (/, men /u.test(opening)) return mayTurn(match, to, said, context)
  if (LIMITED.test(clause) || LIMITED.test(wordAt(context, to))) return false
  if (/især/u.test(opening) && IN_FULL.test(clause)) return false
  if (/især $/u.test(opening)) return tellsOfMany(match, context)
  if (/medmindre/u.test(opening))
    return (
      !ASKED.test(said) &&
      !/\d|^(?:fordi|da|idet|eftersom) |hverken/.test(clause) &&
      !isThen(match, context) &&
      isRuledOut(match, to, clause, context)
    )
  if (/når/u.test(opening)) {
    const isSoForGood = FOR_GOOD.test(clause) || CLINICAL.test(clause) || ILLNESS.test(clause)
    // *At least when* loosens what a word of morals fastens; *above all when* would fasten it more.
    const isFastened = /især/u.test(opening) && LASTING.test(clause)
    // «Ikke nogen holdspiller, **i hvert fald når** …»: only *i hvert fald ikke når* would follow.
    const isDenied = /i hvert fald/u.test(opening) && DENIED.test(clause)
    return !isThen(match, context) && !isSoForGood && !isFastened && !isDenied && isOfSomebody(match, context)
  }
  return !/undtagen/u.test(opening) || (!TOTAL.test(clause) && isHabit(match, clause, context))
}

/** «Den køber **jeg** ikke»: the writer's own, in the clause that is gone on from; in another *fordi* would be of that. */
function isOwnDoubt(to: number, context: Context): boolean {
  const { sentence } = context
  const first = sentence.clauseStart[sentence.clause[to - 1]!]!
  const roles = sentence.roles[first]!
  if (roles & HANGING && !(roles & WRITER)) return false
  // «Det er ikke noget, **jeg** har kunnet få bekræftet»
  if (roles & WRITER && first > 0 && isCut(context, first) && !isBroken(context, first)) return false
  for (let k = first; k < to; k++) if (sentence.roles[k]! & WRITER) return true
  return false
}

/** «Tunge **problemer**», «**druk** og gæld»: of several things one may be the first. */
function tellsOfMany({ from, to }: Match, { sentence }: Context): boolean {
  for (let k = from; k < to; k++)
    if (
      (sentence.features[k]! & (NOUN | PLURAL | SINGULAR | DEF)) === (NOUN | PLURAL) ||
      (sentence.roles[k]! & COORDINATOR && sentence.features[k - 1]! & sentence.features[k + 1]! & NOUN)
    )
      return true
  return false
}

/** «Jeg oplever **ham** som stædig», «Stædig.»: what a label says is said of a person, not of a pump. */
function isOfSomebody(match: Match, context: Context): boolean {
  const { sentence, tables } = context
  if (tables.lexicon.entries[match.entry]!.category !== 'label' || findPredicate(match, context)) return true
  const said = textOf([sentence.clauseStart[sentence.clause[match.from]!]!, match.to], context)
  return PERSON.test(said.toLowerCase())
}

/** «**Afbryder altid**»: what the citizen does now and always, by a plain word. */
function isHabit(match: Match, clause: string, context: Context): boolean {
  if (!ALWAYS.test(clause)) return false
  const predicate = findPredicate(match, context)
  // «Kommer altid for sent, **i dag 20 minutter**»
  for (let k = match.from + 1; k < match.to; k++)
    if (isCut(context, k) && !hasVerb(context, k, match.to)) return false
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
  for (let k = Math.max(verb, match.from) + 1; k < to; k++) {
    if (isCut(context, k) && !hasVerb(context, k, to)) return false
    // «Magter ikke at prioritere **og overdriver** sine gener»: the second does not hang on the first.
    if (context.sentence.roles[k]! & COORDINATOR && isFinite(context.sentence, k + 1)) return false
  }
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
