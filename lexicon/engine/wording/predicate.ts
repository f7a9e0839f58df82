import { isNamed, isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { OPENS_LINE, OPENS_SENTENCE } from '../reading.ts'
import { isFinite } from '../sentence.ts'
import { ADJECTIVE, featureBit, NOUN, roleBit, VERB } from '../vocabulary.ts'
import { isAdverb, isSubordinate, subjectAt, subjectBefore, subjectOfVerb } from './subject.ts'
import { tailAt } from './tail.ts'
import { isBroken, isCut, lengthOf, smallWords, wordAt, type Range } from './words.ts'

const FIN = featureBit('fin')
const INF = featureBit('inf')
const PART = featureBit('part')
const PAST = featureBit('past')
const PRES = featureBit('pres')
const THIRD = featureBit('third')
const COORDINATOR = roleBit('coordinator')
const DETERMINER = roleBit('determiner')
const PRONOUN = roleBit('pronoun')
const JOINING = roleBit('subordinator', 'conditional', 'question-word')

/** Danish has three orders of subject, verb and adverb: *hun har ikke*, *har hun ikke*, *(at) hun ikke har*. */
export type Order = 'main' | 'inverted' | 'sub'

/** What a sentence says of the citizen, from its finite verb to the end of the mark: what a new verb can replace. */
export interface Predicate {
  /** The words to be replaced. */
  readonly from: number
  readonly to: number
  readonly order: Order
  /** Subject that stands among them. */
  readonly subject?: Range
  /** Adverbs and adverbials among them that stay. */
  readonly kept: readonly Range[]
  /** Finite verb, -1 in notes that leave it out. */
  readonly verb: number
  /** *Har været*, *var*. */
  readonly isPast: boolean
}

/** The predicate that a mark is or belongs to; undefined when its subject is not the citizen or cannot be told. */
export function findPredicate(match: Match, context: Context): Predicate | undefined {
  const verb = verbOf(match, context)
  if (verb < 0) return bare(match, context)
  return verb >= match.from ? around(match, context, verb) : across(match, context, verb)
}

/** The finite verb that the mark holds, else the last one before it in its clause; -1 for none. */
export function verbOf(match: Match, context: Context): number {
  const { sentence } = context
  const inside = verbInside(match, context)
  if (inside >= 0) return inside
  for (let k = match.from - 1; k >= sentence.clauseStart[sentence.clause[match.from]!]!; k--)
    if (isFinite(sentence, k)) return k
  return -1
}

export function verbInside({ from, to }: Match, context: Context): number {
  const { sentence } = context
  if (isSaidOfSubject(from, context)) return from
  for (let k = from; k < to && sentence.clause[k] === sentence.clause[from]; k++) {
    if (isFinite(sentence, k) && !isNoun(context, k) && !isParticiple(context, k)) return k
    // «Mangler» is a noun as well; a mark that begins with it says what somebody does.
    if (k === from && sentence.features[k]! & FIN && sentence.features[k]! & VERB && !depends(context, k))
      return k
  }
  return -1
}

/** «He **falls out** with …»: the words of a fixed phrase tell no tense, but what follows a subject is its verb. */
function isSaidOfSubject(from: number, context: Context): boolean {
  const { sentence } = context
  let first = sentence.clauseStart[sentence.clause[from]!]!
  for (let k = first; k < from; k++) if (isFinite(sentence, k)) return false
  while (first < from && sentence.roles[first]! & (JOINING | COORDINATOR)) first++
  let end = from
  while (end > first && isAdverb(context, end - 1)) end--
  const features = sentence.features[from]!
  if (isAdverb(context, from) || isNegation(context, from) || features & (ADJECTIVE | PART)) return false
  // «Client alcoholic»; behind a pronoun there is no such thing.
  const mayBeNoun = (features & (NOUN | VERB)) === NOUN && !(sentence.roles[first]! & PRONOUN)
  return !mayBeNoun && subjectAt(context, first)?.[1] === end && !isCut(context, from)
}

/** «En drømmer»: the article makes a noun of it. */
function isNoun({ sentence }: Context, k: number): boolean {
  return k > 0 && (sentence.roles[k - 1]! & (DETERMINER | PRONOUN)) === DETERMINER
}

/** «Har begrænsede kundskaber»: written like a past tense. */
const isParticiple = (context: Context, k: number): boolean =>
  (context.sentence.features[k]! & ADJECTIVE) !== 0 && depends(context, k)

/** A preposition or *har* before a word makes a noun of it. */
function depends(context: Context, k: number): boolean {
  const { bound, place, holding } = smallWords(context)
  const word = wordAt(context, k - 1)
  return k > 0 && !isCut(context, k) && (bound.has(word) || place.has(word) || holding.has(word))
}

/** The mark holds the verb. */
function around(match: Match, context: Context, verb: number): Predicate | undefined {
  const { sentence } = context
  const c = sentence.clause[verb]!
  const shared = { to: match.to, kept: [], verb, isPast: isPast(context, verb, match.to) }
  const after = subjectAfter(context, verb)
  const leads = between(context, match.from, verb)
  if (after && after[1] < match.to) {
    if (isSubordinate(context, c)) return undefined
    if (leads) return { ...shared, from: verb, order: 'inverted', subject: after }
    // «Et kontorjob kan hun glemme»: what stood first goes with the rest.
    const first = sentence.clauseStart[c]!
    const opens = match.from === first || (match.from === first + 1 && sentence.roles[first]! & COORDINATOR)
    return opens ? { ...shared, from: match.from, order: 'inverted', subject: after } : undefined
  }
  if (!leads) return undefined
  const subject = match.from === verb ? subjectOfVerb(context, verb) : subjectBefore(context, match.from)
  if (!subject) return undefined
  // «… og ikke magter hverdagen»: where the negation comes first, the clause hangs on another.
  const isSub = isSubordinate(context, c) || (match.from < verb && isDanish(context))
  const place = { ...shared, from: match.from, order: isSub ? ('sub' as const) : ('main' as const) }
  return isDanish(context) ? place : { ...place, kept: keptIn(match.from, verb, context) }
}

/** «**Still** cannot deal with authority», «**often** can't get up» */
function keptIn(from: number, to: number, context: Context): readonly Range[] {
  const { kept } = smallWords(context)
  const words = Array.from({ length: to - from }, (_, k) => from + k)
  return words.filter((k) => kept.has(wordAt(context, k))).map((k) => [k, k + 1] as const)
}

/** Danish turns subject and verb round. A noun behind a verb that has its subject already is its object. */
function subjectAfter(context: Context, verb: number): Range | undefined {
  if (!isDanish(context) || verb + 1 >= lengthOf(context) || isCut(context, verb + 1)) return undefined
  const after = subjectAt(context, verb + 1)
  if (!after || context.sentence.roles[after[0]]! & PRONOUN) return after
  return subjectBefore(context, verb)?.kind === 'named' ? undefined : after
}

/** The verb stands before the mark, with nothing but small words and perhaps the subject between them. */
function across(match: Match, context: Context, verb: number): Predicate | undefined {
  const { sentence } = context
  const { linking, holding, helping } = smallWords(context)
  const c = sentence.clause[verb]!
  if (c !== sentence.clause[match.from]) return undefined
  const word = wordAt(context, verb).replace(/^(?:he|she|they)(['’]s|['’]re)$/u, 'is')
  const isVerbal = (sentence.features[match.from]! & (INF | PART)) !== 0
  if (!linking.has(word) && !holding.has(word) && !(isVerbal && helping.has(word))) return undefined
  const after = subjectAfter(context, verb)
  const between = readBetween(match, context, after ? after[1] : verb + 1)
  if (!between) return undefined
  const shared = { to: match.to, kept: between, verb, isPast: isPast(context, verb, match.from) }
  if (after) return { ...shared, from: verb, order: 'inverted', subject: after }
  const subject = subjectOfVerb(context, verb)
  if (!subject) return undefined
  const isSub = isSubordinate(context, c) || (subject.kind === 'named' && isSaid(context, subject.range[0]))
  if (!isSub) return { ...shared, from: verb, order: 'main' }
  let from = verb
  // What the pattern names before the verb belongs to what is reworded: «at hun *ikke* virker motiveret».
  while (
    from > 0 &&
    isNamed(context, match, from - 1) &&
    (isAdverb(context, from - 1) || isNegation(context, from - 1))
  )
    from--
  return { ...shared, from, order: 'sub' }
}

/** «Jeg synes hun er …», without comma. */
const isSaid = (context: Context, subject: number): boolean =>
  smallWords(context).saying.has(wordAt(context, subject - 1))

const isDanish = ({ tables }: Context): boolean => tables.lexicon.language === 'da'

/** «Barrierer: gæld, **manglende lyst**»: a noun in a list, where nobody says anything of anybody. */
export function isListed({ from, to }: Match, context: Context): boolean {
  const { sentence, reading } = context
  const isNoun = (sentence.features[to - 1]! & (NOUN | ADJECTIVE | VERB)) === NOUN
  const isFirst = (reading.before[sentence.from + from]! & (OPENS_SENTENCE | OPENS_LINE)) !== 0
  // «Low motivation and a stack of issues» is a list as well.
  const isList = isCut(context, from) && (!isFirst || tailAt(context, to) === 'joined')
  return isNoun && isList && verbInside({ from, to } as Match, context) < 0
}

/** A description without verb, where a limb of the sentence begins. */
function bare(match: Match, context: Context): Predicate | undefined {
  const { sentence } = context
  const first = sentence.clauseStart[sentence.clause[match.from]!]!
  if (sentence.roles[first]! & JOINING) return undefined
  let k = match.from
  while (k > first && !isCut(context, k) && smallWords(context).light.has(wordAt(context, k - 1))) k--
  let lead = k
  // «Still unmotivated»
  while (lead > first && !isCut(context, lead) && isAdverb(context, lead - 1)) lead--
  const opens =
    lead === first || isCut(context, lead) || (lead === first + 1 && sentence.roles[first]! & COORDINATOR)
  // «Borger umotiveret i dag»: notes kept short leave the verb out behind the subject as well.
  const isSaid =
    !opens && sentence.clauseVerb[sentence.clause[k]!]! < 0 && subjectAt(context, first)?.[1] === k
  // «Manglende lyst præger ham»: a subject, not a description.
  if (
    !(opens || isSaid) ||
    (match.to < lengthOf(context) && isFinite(sentence, match.to) && !isCut(context, match.to))
  )
    return undefined
  return { from: k, to: match.to, order: 'main', kept: [], verb: -1, isPast: false }
}

/** Words `[from, to)` that stay of those between verb and mark; undefined when one of them is more than a small word. */
function readBetween(match: Match, context: Context, from: number): readonly Range[] | undefined {
  const { light, kept, bridge, place } = smallWords(context)
  const ranges: Range[] = []
  for (let k = from; k < match.from; k++) {
    const word = wordAt(context, k)
    if (isBroken(context, k)) return undefined
    if (place.has(word) && !bridge.has(wordAt(context, k + 1))) {
      const to = endOfPlace(match, context, k)
      if (to < 0) return undefined
      ranges.push([k, to])
      k = to - 1
    } else if (kept.has(word)) ranges.push([k, k + 1])
    else if (!light.has(word) && !bridge.has(word) && !isNamed(context, match, k)) return undefined
  }
  return ranges
}

/** «I praktikken», «på et lille hold»: up to three words behind the preposition. */
function endOfPlace(match: Match, context: Context, k: number): number {
  const { light, kept, bridge } = smallWords(context)
  for (let to = k + 1; to <= k + 4 && to <= match.from; to++) {
    if (to === match.from) return to > k + 1 ? to : -1
    const word = wordAt(context, to)
    if (to > k + 1 && (light.has(word) || kept.has(word) || bridge.has(word))) return to
  }
  return -1
}

function between(context: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isAdverb(context, k) && !isNegation(context, k)) return false
  return true
}

/** Whether a sentence with this finite verb tells of then; `to` is where to stop looking for *været*. */
export function isPast(context: Context, verb: number, to: number): boolean {
  const { sentence } = context
  const features = sentence.features[verb]!
  // «Kunne være bedre» wishes, it does not tell of then.
  if (/^(?:kunne|skulle|burde|måtte)$/.test(wordAt(context, verb)) && isWished(context, verb + 1))
    return false
  if (features & PAST && !(features & PRES)) return true
  const isKnown = (features & FIN) !== 0 && !isBase(context, verb)
  if (!isKnown && !isFinite(sentence, verb) && looksPast(context, verb)) return true
  for (let k = verb + 1; k < Math.min(to, lengthOf(context)) && k < verb + 4; k++)
    if (['været', 'blevet', 'been'].includes(wordAt(context, k))) return true
  return false
}

/** «Gerne være **bedre**» */
function isWished(context: Context, k: number): boolean {
  const at = wordAt(context, k) === 'være' ? k + 1 : k + 2
  return (
    wordAt(context, at - 1) === 'være' && /^(?:bedre|større|højere|stærkere|mere)$/.test(wordAt(context, at))
  )
}

/** «He fell out»: written like the present of another verb, which would end in *s* here. */
function isBase(context: Context, verb: number): boolean {
  return !isDanish(context) && (context.sentence.features[verb]! & (PRES | THIRD)) === PRES
}

/** The tense of a verb that is known from a phrase only: *falls*, *falder* are present, *fell*, *faldt* are not. */
function looksPast(context: Context, verb: number): boolean {
  const word = wordAt(context, verb)
  if (isDanish(context)) return !/r$|^(?:må|kan|vil|skal|bør|tør|ved|gør)$/u.test(word)
  return (
    !/s$|^(?:can|will|may|must)|n['’]?t$/u.test(word) && !/^(?:they|we|you)$/.test(wordAt(context, verb - 1))
  )
}
