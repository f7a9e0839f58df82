import { orientationOf } from '../categories.ts'
import type { CompiledSuggestion, TemplatePart } from '../compiled.ts'
import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { isFinite } from '../sentence.ts'
import { featureBit, NOUN, roleBit } from '../vocabulary.ts'
import { endsInBlank } from './parts.ts'
import type { Place } from './places.ts'
import { isAdverb, subjectAt, subjectOfVerb } from './subject.ts'
import { areOthersWords } from './whose-words.ts'
import { anyOfWords, isBroken, isCut, lengthOf, smallWords, textOf, type Range, wordAt } from './words.ts'

const COORDINATOR = roleBit('coordinator')
const JOINING = roleBit('subordinator', 'conditional', 'question-word')
const RELATIVE = roleBit('relative')
const INF = featureBit('inf')

/** What says when it works, or how much there is of it: a difficulty becomes its opposite. */
const TURNED = /(?:når|hvis) $|(?:^|\s)(?:mest|bedst|lettest|stærkest|lettere)(?:\s|$)/u
/** «Det, vi kæmper med, er …», «Udfordringer: …», «÷ …», «jeg har set det samme: …»: a difficulty is announced. */
const ANNOUNCED =
  /kæmpe[rt]? med|(?:^|\s)(?:minus|negativ\p{L}*|svære(?:ste)?|udfordring\p{L}*|svaghed\p{L}*|ulemp\p{L}*|barriere\p{L}*|begrænsning\p{L}*|bekym\p{L}+|problemet|vanskelighed\p{L}*|driller|imod|halter|trækker ned|stå i vejen)(?:\s|[:,(]|$)|[÷:]/u
/** «Det er **ikke** min vurdering, at …»: what hangs on it is denied. */
const DENIED =
  /(?<!\p{L})(?:ikke|næppe|hverken) (?:\p{L}+ ){0,3}?(?:vurdering|opfattelse|indtryk|udtryk for|ensbetydende|dokumenteret|godtgjort|bevist|sandt|rigtigt|sådan|fordi)(?!\p{L})/u
/** Says more of health, body or income than of character: *sygdomsfokuseret*, *nedslidt*. */
export const CLINICAL =
  /(?:sygdom|sygelig|syg$|somatis|patient|klient|skade|forsørg|plejekræv|institution|nedslid|udslid|opslid|udtjent|dyssocial|traum|analfabet|medicin|hypokond)/u
/** *Aldrig ballade*, *ingen klager*: what never happens would be a fault. */
const PRAISE = anyOfWords(
  '(?:aldrig|ingen|intet|nul|sjældent)(?: \\p{L}+){0,3}? (?:ballade|uvenlig\\p{L}*|sur|vred|nægt\\p{L}+|udeblev\\p{L}*|fravær|klager?|brok|vrøvl|konflikter|snak om|spilde|for sent)',
  '(?:uvenlig|ubehagelig|grov) har \\p{L}+ aldrig',
  'samtlige \\p{L}+ er (?:overholdt|bestået|gennemført)',
  'ingen tegn på mang\\p{L}*|(?:er|forløber|går) uden problemer',
  'intet,? (?:der )?(?:tyder|peger) på,? at \\p{L}+ (?:falder|stopper|giver|dropper|opgiver|udebliver|snyder|lyver|drikker)',
  '(?:er|var) \\p{L}* ?ikke for (?:syg|gammel|dum|svag|træt|doven|fin|dårlig|ung|skrøbelig)',
  'vil (?:\\p{L}+ )?gerne .*(?:igen og igen|hver gang|altid)|tag (?:det|den) med et gran salt',
  'næsten altid|som altid|ikke meldt sig ud|ikke noget i vejen for|er det sidste|man ikke kan lære',
)

/** «Kan ikke huske, hvem der er leder, slår det op»: without a subject it may be the writer who cannot. */
const WRITERS_OWN =
  /^(?:kan|kunne) (?:desværre )?ikke (?:lige )?(?:huske|finde(?! ud)|læse(?= (?:min|mine|hv|egn))|tyde|komme (?:på|i tanke)|mindes)(?!\p{L})(?=.*(?<!\p{L})(?:hv\p{L}+|om|på|i tanke|min|mine|egne)(?!\p{L}))/u

/** Danish: whether the mark tells of a fault at all, and is not denied by what it hangs on. */
export function tellsOfFault(match: Match, context: Context): boolean {
  const before = textOf([0, match.to], context).toLowerCase()
  const all = textOf([0, lengthOf(context)], context).toLowerCase()
  return (
    !PRAISE.test(all) && !DENIED.test(before) && !WRITERS_OWN.test(all) && !areOthersWords(match, context)
  )
}

const saysNeed = (part: TemplatePart): boolean => typeof part === 'string' && /brug for/u.test(part)
const saysAccount = (part: TemplatePart): boolean =>
  typeof part === 'object' && 'verb' in part && part.verb === 'fortælle/v'
/** «Fortæller **at have søgt**», «fortæller borger **at have** …» is not said. */
const isInfinitive = (to: number, context: Context): boolean =>
  [to, to + 1, to + 2].some(
    (k) =>
      wordAt(context, k) === 'at' && !isCut(context, k) && (context.sentence.features[k + 1]! & INF) !== 0,
  )
/** «Det, vi kæmper med, er, at han har brug for …» goes round in a circle. */
const STRUGGLE = /(?:kæmper? med|udfordring\p{L}*|vanskelighed\p{L}*|problemet)(?!\p{L})/u
/** How long, how fast, how heavy: what a body or a day can bear. */
const EXTENT =
  /(?<!\p{L})(?:en hel|et helt|hele|fuld ?tid|fuldtids\p{L}*|mere end|længe|hurtigt?|\p{L}*tempo(?:et)?|takt(?:en)?|løfte|knæle|stå (?:op|ned)|gå på|\d+|timer|arbejdsdag\p{L}*)(?!\p{L})/u

const saysTurned = (part: TemplatePart): boolean => typeof part === 'string' && TURNED.test(part)

/**
 * Danish: whether what is worded anew agrees with what the sentence says beside it. A difficulty does not become a
 * strength among other difficulties, where one is announced, or where a consequence is drawn from it.
 */
export function agrees(
  { parts, from: named, kind }: CompiledSuggestion,
  [from, to]: Range,
  place: Place | undefined,
  match: Match,
  context: Context,
): boolean {
  if (!tellsOfFault(match, context)) return false
  const { sentence, tables } = context
  const { category } = tables.lexicon.entries[match.entry]!
  if (parts.some(saysTurned)) {
    if (ANNOUNCED.test(leadOf(from, context))) return false
    if (isOneOfSeveral(match, context)) return false
    if (sentence.roles[from - 1]! & COORDINATOR || drawsOn(to, context)) return false
    // «Er hidsig **og giver systemet skylden**»: the rest would be said against it.
    if (
      category === 'label' &&
      to < lengthOf(context) &&
      !isCut(context, to) &&
      sentence.roles[to]! & COORDINATOR
    )
      return false
  }
  if (kind === 'starter' && hasReason(to, context)) return false
  if (parts.some(saysNeed) && STRUGGLE.test(leadOf(from, context))) return false
  // «Kan ikke overskue **en hel arbejdsdag**», «kan ikke **løfte**»: how far it goes is a fact, and no need of support.
  if (
    (parts.some(saysTurned) || parts.some(saysNeed)) &&
    EXTENT.test(textOf([from, to], context).toLowerCase())
  )
    return false
  if (parts.some(saysAccount) && isInfinitive(to, context)) return false
  if (category !== 'label') return true
  if (CLINICAL.test(textOf([match.from, match.to], context).toLowerCase()) && endsInBlank(parts)) return false
  // «Hun **blev fornærmet** og gik»: what happened, not what somebody is.
  if (/(?<!\p{L})bl(?:ev|iver|evet)(?!\p{L})/u.test(textOf([from, to], context).toLowerCase())) return false
  if (named === 'phrase') return !/:\s*$/u.test(leadOf(from, context))
  return place === undefined || isOfCitizen(place, named === 'complement', context)
}

/** What stands before word k in its line, the sign between included. */
function leadOf(k: number, { text, reading, sentence }: Context): string {
  const start = reading.start[sentence.from]!
  const line = text.lastIndexOf('\n', start) + 1
  return text.slice(Math.max(line, start - 2), reading.start[sentence.from + k]).toLowerCase()
}

function isOneOfSeveral(match: Match, { found, tables }: Context): boolean {
  return (found ?? []).some(
    ({ entry, from, to }) =>
      (to <= match.from || from >= match.to) &&
      orientationOf(tables.lexicon.entries[entry]!.category) === 'deficit',
  )
}

/** «…, **så** rudekuverterne ligger»: what follows from a difficulty. */
function drawsOn(to: number, context: Context): boolean {
  for (let k = to; k < lengthOf(context); k++)
    if (isCut(context, k) && /^(?:så|derfor|hvorfor)$/.test(wordAt(context, k))) return true
  return false
}

/** «…, **for** faren bor i Spanien», «…, **også fordi** hun …» */
function hasReason(to: number, context: Context): boolean {
  if (to >= lengthOf(context) || isBroken(context, to)) return false
  const word = wordAt(context, to)
  return word === 'for'
    ? isCut(context, to)
    : /^(?:fordi|idet|eftersom)$/.test(
        wordAt(context, isAdverb(context, to) || word === 'især' || word === 'blandt' ? to + 1 : to),
      )
}

/** «Hans læsning er **på et lavt niveau**», «om hun søgte, **er uoplyst**», «det år, han drak, **er …**»: of no person. */
function isOfCitizen({ from, verb }: Place, isComplement: boolean, context: Context): boolean {
  const { sentence } = context
  if (verb < 0) return true
  const c = sentence.clause[verb]!
  const first = sentence.clauseStart[c]!
  if (isCut(context, verb) && verb > 0 && verb === first && !isBroken(context, verb)) {
    const opener = sentence.roles[sentence.clauseStart[c - 1] ?? 0]!
    if (opener & (JOINING | RELATIVE)) return subjectAt(context, verb + 1) !== undefined
  }
  if (!isComplement) return true
  for (let k = verb + 1; k < from; k++) if (/^(?:ham|hende|borger|dig)$/.test(wordAt(context, k))) return true
  if (subjectAt(context, verb + 1)) return !isNounInFront(first, verb, context)
  return subjectOfVerb(context, verb) !== undefined
}

/** «**Ydmyghed** er han ikke skabt til», «**ved samtaler** er hun …»: something but the subject stands first. */
function isNounInFront(first: number, verb: number, context: Context): boolean {
  const { bound, place } = smallWords(context)
  for (let k = first; k < verb; k++)
    if (context.sentence.features[k]! & NOUN && !isFinite(context.sentence, k)) {
      const lead = wordAt(context, first)
      return !(bound.has(lead) || place.has(lead))
    }
  return false
}
