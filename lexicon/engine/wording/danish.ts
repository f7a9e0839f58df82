import type { CompiledSuggestion, TemplatePart } from '../compiled.ts'
import type { Context } from '../context.ts'
import { isFinite } from '../sentence.ts'
import { featureBit, NOUN, roleBit } from '../vocabulary.ts'
import { endsInBlank, endsInSlot, holdsSlot } from './parts.ts'
import type { Place } from './places.ts'
import { isSubordinate } from './subject.ts'
import { isBroken, isCut, lengthOf, smallWords, textOf, wordAt, type Range } from './words.ts'

const COORDINATOR = roleBit('coordinator')
const SUBORDINATOR = roleBit('subordinator')
const WRITER = roleBit('writer')
const PRONOUN = roleBit('pronoun')
const MODAL = roleBit('modal')
const PAST = featureBit('past')
const PRES = featureBit('pres')

const ARTICLE = /^(?:en|et)$/
/** Of whom a note without verbs tells: *kvinde på 34, doven*. */
const OF_WHOM =
  /(?<!\p{L})(?:kvinden?|mand(?:en)?|pigen?|drengen?|borger(?:en)?|bgr?|ansøger|ledig|årig|han|hun|\d+ år)(?!\p{L})/iu
const WHENEVER = /^(?:når|hvis|hver|medmindre|så|før|inden|efter|da|fordi|idet|eftersom|siden)$/
const REASON = /^(?:for|fordi|da|idet|eftersom|siden)$/
export const CONTRAST = /^(?:men|dog|alligevel|omvendt|selvom|skønt|trods)$/
/** How a panel or an office says what it found: *det blev konkluderet*, *teamet lægger til grund*. */
const FOUND =
  /(?:konkluder|vurder|skønn|konstater|bemærk|noter|anfør|oplys|fremgå|mener|finder|fundet|fandt|anse[rt]|erklær|opfattelse|mening|udsagn|udtalelse|konklusion|til grund|(?:talt|talte|taler) om|(?:lagt|lagde|lægger) (?:\p{L}+ )?vægt|enighed|enige|skrev|skriver|skrevet|siger|sagde|fortalte|fortæller|beskriv|melder|meldte|peger på|pegede|påpeg|udtal)/u

const BORNE = /(?<!\p{L})(?:at blive|alene|selvstændig\p{L}*|egen hånd|undvære|tage sig sammen)(?!\p{L})/u
const asksForSupport = (part: TemplatePart): boolean => typeof part === 'string' && /støtte til/.test(part)

/** So much before a sentence is looked at for a heading on its line, UTF-16 units. */
const LEAD = 40
/** «**Teamets udsagn:** hun er …», unless it is the writer's own place. */
const LABELLED =
  /(?<!\p{L})(?!(?:vores|undertegnedes|fælles|jobcentrets|kommunens|forvaltningens|rådgivers|sagsbehandlers|konsulentens) )\p{L}+s (?:\p{L}+ )?(?:udsagn|udtalelse|vurdering|indtryk|svar|ord|beskrivelse|bemærkning(?:er)?|oplysninger|konklusion|opfattelse)\P{L}*:[^.!?]*$/iu

/** What stands there is another's, by the heading on its line: nothing is put into it. */
export function isLabelled(from: number, { text, reading, sentence }: Context): boolean {
  const start = reading.start[sentence.from]!
  const line = text.lastIndexOf('\n', start) + 1
  return LABELLED.test(text.slice(Math.max(line, start - LEAD), reading.start[sentence.from + from]))
}

/**
 * Danish: whether what takes the place of a stretch can stand in its sentence: nothing hangs on words that are gone
 * (*er narkoman **og systemtræt***, *er et rodehoved, **og det har jeg sagt***, *upålidelig **på sms***).
 */
export function standsInDanish(
  { parts, from: named }: CompiledSuggestion,
  [from, to]: Range,
  place: Place | undefined,
  context: Context,
): boolean {
  const verb = place?.verb ?? -1
  // «… afvist, **fordi** han kan ikke læse», «et job, **hun** ikke kan klare»: a reason or what tells of a thing is kept.
  if (named === 'predicate' && (REASON.test(opener(from, context)) || tellsOfThing(place, context)))
    return false
  // «Har svært ved at **blive** kigget over skulderen», «… at være **alene**»: nobody is supported in that.
  if (parts.some(asksForSupport) && BORNE.test(textOf([from, to], context).toLowerCase())) return false
  // «…, **heller ikke** når …»: the negation that it goes on from is gone.
  if (turnsReason(parts, from, context) || wordAt(context, to) === 'heller') return false
  // «Har **intet filter**»: the verb stands outside already.
  if (named === 'predicate' && verb < 0 && follows(from, context)) return false
  // «Kan ikke sige fra, **det siger søsteren også**»: what is said of the words that are gone.
  if (named === 'predicate' && isCut(context, to) && /^(?:det|hvilket)$/.test(wordAt(context, to)))
    return false
  if (endsInSlot(parts)) return true
  const { reading, sentence, text } = context
  const isBare = !holdsSlot(parts)
  if (named === 'predicate' || named === 'complement') {
    // «Det er **ikke let**»: of no person.
    if (/^(?:det|dette|der|hvilket)$/.test(wordAt(context, from - 1)) || isOfThing(from, context))
      return false
    // «Opleves selvoptaget og **hypokondrisk**»
    const isNext = isCut(context, from) || (sentence.roles[from - 1]! & COORDINATOR) !== 0
    if (isBare && named === 'complement' && isNext) return false
    // «**Slagter** bliver han ikke igen»: what it is about would be gone.
    if (isBare && place && losesFront(place, context)) return false
    // «Ingen uddannelse, **ingen tro**»: one of several without a verb, of nobody.
    const isLoose = verb < 0 && isNextOf(from, context)
    if (named === 'predicate' && isLoose && !OF_WHOM.test(textOf([0, from], context))) return false
    // «Hun **var** lige nu optaget af …»
    const isThen = verb >= 0 && (sentence.features[verb]! & (PAST | PRES)) === PAST
    if (named === 'complement' && isThen && parts.some(saysNow)) return false
    // «Er blevet **lige nu optaget af**»
    if (/^(?:blevet|været|blive|være)$/.test(wordAt(context, from - 1)) && isBare && named === 'complement')
      return false
  }
  // «Det må **ingen tro**»: a verb, no noun.
  if (named === 'phrase' && from > 0 && sentence.roles[from - 1]! & MODAL) return false
  if (named === 'phrase' && parts.some(isClause) && isNextOf(from, context)) return false
  if (/^\s*[([]/.test(text.slice(reading.end[sentence.from + to - 1]!))) return false
  if (to >= lengthOf(context)) return true
  const word = wordAt(context, to)
  const isOpen = endsInBlank(parts)
  if (isBroken(context, to)) return true
  // «Kræver, at …, **men andet er ikke prøvet**»: what was against it stood against the words that are gone.
  if (isOpen && holdsContrast(to, context)) return false
  if (sentence.roles[to]! & COORDINATOR) {
    if (wordAt(context, to + 1) === 'det') return false
    // «Er alkoholiker **og en snakker**»: a noun like the one that is gone.
    const isNominal = ARTICLE.test(wordAt(context, to + 1)) && isFinite(sentence, to + 2)
    if (goesOnWithVerb(context, to + 1) && !isNominal) return true
    // «Stærkest, når … **og sky**»: what follows would belong to the clause in the blank.
    if (named === 'complement' && isOpen && !isCut(context, to)) return false
    return !isOpen && (named === 'phrase' || named === 'complement')
  }
  // «… virker indstuderet, **idet** den gentages»: the reason was that of the words that are gone.
  if (WHENEVER.test(word) && (isOpen || named === 'statement' || named === 'clause')) return false
  if (!isCut(context, to)) return !(isOpen && smallWords(context).place.has(word))
  if (word === 'hverken' || word === 'ikke') return false
  // «At hovedpinen er væk, **køber jeg ikke**»: what is judged behind it would be judged in other words.
  if (isFinite(sentence, to) && opener(from, context) === 'at') return false
  // «…, det finder du ud af på fire minutter», «…, **uden** arbejdsmoral og skubber …»
  if (word === 'det' || word === 'hvilket' || (isOpen && word === 'uden')) return false
  // «Job kræver, at …, **hun er 61**», «…, **han kunne bestride**»
  const isWhole = named === 'clause' || named === 'statement' || parts.some(isClause)
  if (isOpen && isWhole) return word === 'at'
  // «…, glemmer hver aftale»: the next of a list.
  return !isOpen || word === 'at' || (!isFinite(sentence, to) && goesOnWithVerb(context, to + 1))
}

/** «Et job, **hun ikke kan klare**», «turbinen, han nævner, **kan ikke** levere»: no word opens the clause that tells of a thing. */
function tellsOfThing(place: Place | undefined, context: Context): boolean {
  if (!place || place.verb < 0) return false
  const { sentence } = context
  const c = sentence.clause[place.verb]!
  const first = sentence.clauseStart[c]!
  if (c === 0 || !isCut(context, first) || isBroken(context, first)) return false
  const said = smallWords(context).saying.has(wordAt(context, first - 1))
  if (place.order === 'sub') return !said && (sentence.roles[first]! & PRONOUN) !== 0
  const before = sentence.clauseStart[c - 1]!
  return (
    first === place.verb &&
    c > 1 &&
    isCut(context, before) &&
    sentence.clauseVerb[c - 2]! < 0 &&
    (sentence.roles[before]! & PRONOUN) !== 0
  )
}

/** «…, ja, **men** også en mand, der …» */
function holdsContrast(to: number, context: Context): boolean {
  for (let k = to; k < Math.min(to + 3, lengthOf(context)); k++) {
    if (isBroken(context, k)) return false
    if (CONTRAST.test(wordAt(context, k))) return true
  }
  return false
}

/** A clause is begun that the writer will end. */
const isClause = (part: TemplatePart): boolean =>
  typeof part === 'string' && /(?:når|hvis|der|som|hvor|fordi|at) $/.test(part)

/** The same, left without its comma; an infinitive needs none. */
const LEAVES_OPEN = /(?:(?:når|hvis|hvor|fordi)|, (?:der|som|at)(?: [\p{L} ]+)?) $/u
const IF = /(?:når|hvis) $/

const saysNow = (part: TemplatePart): boolean => typeof part === 'string' && /lige nu/.test(part)

/** The first word of the clause that word k stands in. */
const opener = (k: number, context: Context): string =>
  wordAt(context, context.sentence.clauseStart[context.sentence.clause[k]!]!)

/** A comma stands before word k, and something of the same kind before that. */
const isNextOf = (k: number, context: Context): boolean => k > 0 && isCut(context, k) && !isBroken(context, k)

/** A finite verb stands right before word k. */
const follows = (k: number, context: Context): boolean =>
  k > 0 && !isCut(context, k) && isFinite(context.sentence, k - 1)

/** A noun that is no subject stands before the verb among what is replaced. */
function losesFront({ from, verb, subject }: Place, { sentence }: Context): boolean {
  for (let k = from; k < verb; k++)
    if (sentence.features[k]! & NOUN && !(subject && subject[0] <= k && k < subject[1])) return true
  return false
}

/** «… ved drømmen, **for han** kan huske tre ting, når …»: a reason would be turned into its opposite. */
function turnsReason(parts: readonly TemplatePart[], from: number, context: Context): boolean {
  const first = opener(from, context)
  if (!parts.some((part) => typeof part === 'string' && IF.test(part)))
    return endsInBlank(parts) && REASON.test(first)
  if (REASON.test(first)) return true
  return (
    first === 'men' &&
    parts.some((part) => typeof part === 'object' && 'verb' in part && part.verb === 'kunne/v')
  )
}

/** What ends a clause that the writer is to write: before *og* a Danish clause is closed by a comma. */
export function closing(parts: readonly TemplatePart[], to: number, context: Context): string {
  if (context.tables.lexicon.language !== 'da' || to >= lengthOf(context) || isCut(context, to)) return ''
  const lead = parts.at(-2)
  const isOpen = endsInBlank(parts) && typeof lead === 'string' && LEAVES_OPEN.test(lead)
  return isOpen && context.sentence.roles[to]! & COORDINATOR ? ',' : ''
}

/** «**Det** er ikke let», «**det** er hun ikke» aside. */
function isOfThing(from: number, context: Context): boolean {
  return /^(?:det|dette|der)$/.test(wordAt(context, from - 2)) && isFinite(context.sentence, from - 1)
}

/** A finite verb before the next sign. */
function goesOnWithVerb(context: Context, from: number): boolean {
  for (let k = from; k < lengthOf(context) && (k === from || !isCut(context, k)); k++) {
    if (isBroken(context, k)) return false
    if (isFinite(context.sentence, k)) return true
  }
  return false
}

/** Danish: stands in what a panel or an office found, which is not the writer's to word anew. */
export function isFoundByOthers(from: number, context: Context): boolean {
  const { sentence } = context
  if (isLabelled(from, context)) return true
  for (let k = 1; k <= from; k++) {
    if (!(sentence.roles[k]! & SUBORDINATOR) || !/^(?:at|om)$/.test(wordAt(context, k))) continue
    const before = textOf([0, k], context).toLowerCase()
    if (!FOUND.test(before)) continue
    for (let j = 0; j < k; j++) if (sentence.roles[j]! & WRITER) return false
    return !/(?:^|\s)(?:jeg|vi|min|mit|mine|vores|undertegnede|mig)(?:\s|$)/.test(before)
  }
  return false
}

/** What says something of the mark, or of another matter: *det ved du jo godt*, *men savværket kan leve med det*. */
export const ASIDE = /^(?:det|den|de|hvilket|så|sådan|undskyld|desværre|heldigvis)$/

/** Danish: whether a sentence behind this one goes on about the mark, not about what was said since. */
export function endsOnMark(to: number, context: Context): boolean {
  const { sentence } = context
  for (let c = sentence.clause[to - 1]! + 1; c <= sentence.clause[lengthOf(context) - 1]!; c++) {
    const first = sentence.clauseStart[c]!
    // «Han er doven, **og hun klager tit**»: *det* would be the last that was said.
    // «…, at han er doven, **og at intet er prøvet**» as well.
    const isJoined = ((sentence.roles[first]! | sentence.roles[first - 1]!) & COORDINATOR) !== 0
    const isNext = isJoined || !isSubordinate(context, c)
    if (first >= to && isNext && sentence.clauseVerb[c]! >= 0) return false
  }
  for (let k = to; k < lengthOf(context); k++) {
    const word = wordAt(context, k)
    if (isBroken(context, k) || CONTRAST.test(word)) return false
    if (isCut(context, k) && ASIDE.test(word === 'og' ? wordAt(context, k + 1) : word)) return false
  }
  return true
}

/** «Bliver **aldrig** ansat», «**aldrig** bliver sig selv»: what will never be. */
export const NEVER_AGAIN =
  /(?<!\p{L})(?:(?:bliver|får|vil)(?: \p{L}+)? aldrig|aldrig (?:bliver|får|vil)|kommer(?: \p{L}+)? aldrig (?:til at|ind|i|på))(?!\p{L})/u
/** What happens over and over, and may once have been otherwise. */
const OVER_AND_OVER =
  /(?<!\p{L})(?:altid|aldrig|hver(?:t)?|gang|gange|hele tiden|konstant|konsekvent|ustandselig\p{L}*|evig\p{L}*|evindelig\p{L}*|ikke (?:é|e)n|ikke (?:é|e)t|tidspunkt|dag ud|fra morgen|i tide og utide|uvægerligt|alle|alt|alting|enhver|ethvert)(?!\p{L})/u
const STATE = /(?<!\p{L})(?:mangler|uden undtagelse|hænger over|fortæller|omstændigheder)(?!\p{L})/u
/** A reason is given. */
export const BECAUSE = /(?<!\p{L})(?:fordi|da|idet|eftersom|pga|skyldes|på grund af)(?!\p{L})/u

/**
 * Danish: whether a sequel with this opening can follow the sentence. What tells of then (*en undtagelse var, da …*)
 * follows a habit, not what will never be nor what always is so; a reason is not asked for where one stands.
 */
export function mayFollow(opening: string, context: Context): boolean {
  if (context.tables.lexicon.language !== 'da') return true
  const said = textOf([0, lengthOf(context)], context).toLowerCase()
  if (/^Det går/u.test(opening)) return !isOfThen(context)
  if (/hænge sammen/u.test(opening)) return !BECAUSE.test(said)
  // «Teamet finder, at …»: the writer need not have been there.
  if (/(?<!\p{L})jeg(?!\p{L})/u.test(opening)) return !isFoundByOthers(lengthOf(context) - 1, context)
  if (!/(?<!\p{L})undtagelse(?!\p{L})/u.test(opening)) return true
  if (isFoundByOthers(lengthOf(context) - 1, context)) return false
  return OVER_AND_OVER.test(said) && !STATE.test(said) && !NEVER_AGAIN.test(said)
}

/** Its first finite verb tells of then: «på det første sted **formåede** hun ikke …» */
function isOfThen({ sentence }: Context): boolean {
  for (let k = 0; k < sentence.to - sentence.from; k++)
    if (isFinite(sentence, k)) return (sentence.features[k]! & (PAST | PRES)) === PAST
  return false
}
