import { isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { isFinite } from '../sentence.ts'
import { ADJECTIVE, featureBit, NOUN, roleBit } from '../vocabulary.ts'
import { findPredicate, isListed, isPast, verbInside, verbOf, type Order } from './predicate.ts'
import { isAdverb, isExpletive, isSubordinate, subjectAt, subjectBefore } from './subject.ts'
import { isAttribute } from './tail.ts'
import { isBroken, isCut, lengthOf, smallWords, wordAt, type Range } from './words.ts'

const DEF = featureBit('def')
const INF = featureBit('inf')
const NEGATION = roleBit('negation')
const COORDINATOR = roleBit('coordinator')
const JOINING = roleBit('subordinator', 'conditional', 'question-word')
const WRITER = roleBit('writer', 'authority')
const PRONOUN = roleBit('pronoun')
const DETERMINER = roleBit('determiner')
const RELATIVE = roleBit('relative')
const SUBJECT = roleBit('pronoun', 'determiner', 'citizen', 'relative')

const ARTICLE = /^(?:en|et|a|an)$/
const EXPLETIVE = /^(?:det|dette|den|de|der|it|this|that|they|there)$/

/**
 * What a suggestion can take the place of, told by the part that it plays in the sentence; a `sequel` takes the place
 * of nothing and goes on behind the sentence, an `addition` goes on within it, right behind the mark.
 */
export const SHAPES = [
  'predicate',
  'statement',
  'clause',
  'complement',
  'phrase',
  'sequel',
  'addition',
] as const
export type Shape = (typeof SHAPES)[number]

/** Where a suggestion of some shape fits into the sentence at hand. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly order: Order
  readonly subject?: Range
  readonly kept: readonly Range[]
  readonly verb: number
  readonly isPast: boolean
  /** The mark begins within a noun phrase: «hans **forklaring holder ikke**». What takes its place begins with that noun. */
  readonly isPart?: boolean
  /** The subject is a thing, one or many. */
  readonly isThing?: boolean
}

export const isShape = (name: string): name is Shape => (SHAPES as readonly string[]).includes(name)

/** The place for a suggestion of this shape; undefined where the mark plays another part. */
export function findPlace(shape: Shape, match: Match, context: Context): Place | undefined {
  // «Han er en **drømmer, hans telefon er fremme**»: an article would be left without its noun.
  const isCutOff = shape !== 'phrase' && ARTICLE.test(wordAt(context, match.from - 1))
  if (shape === 'sequel' || shape === 'addition' || (isCutOff && shape !== 'complement')) return undefined
  if (shape === 'predicate') return findPredicate(match, context)
  if (shape === 'statement') return findStatement(match, context)
  if (shape === 'clause') return findClause(match, context)
  const from = shape === 'complement' ? findComplement(match, context) : findPhrase(match, context)
  if (from < 0) return undefined
  return { from, to: match.to, order: 'main', kept: [], verb: verbOf(match, context), isPast: false }
}

/** What the sentence says of a thing or a matter: «forklaringen **hænger ikke sammen**», «, hvilket **næppe holder**». */
function findStatement(match: Match, context: Context): Place | undefined {
  const { sentence } = context
  const verb = verbOf(match, context)
  const c = sentence.clause[match.from]!
  if (verb < 0 || sentence.clause[verb] !== c || bringsSubject(context, verb + 1)) return undefined
  const isInside = verb >= match.from
  const first = sentence.clauseStart[c]!
  const from = isInside ? match.from : verb
  if (from === first || (isInside ? !leadsTo(context, from, verb) : !isLinkedTo(match, context, verb)))
    return undefined
  if (tellsOfCitizen(context, from)) return undefined
  const order = isSubordinate(context, c) ? 'sub' : 'main'
  const told = { kept: [], verb, isPast: isPast(context, verb, match.to), isThing: true }
  return { from, to: match.to, order, ...told }
}

function tellsOfCitizen(context: Context, from: number): boolean {
  const subject = subjectBefore(context, from)
  // What has no subject in its clause goes on about the one before.
  if (subject?.kind === 'named' || subject?.kind === 'none') return true
  if (/^(?:du|you|i|jeg|vi|we)$/.test(wordAt(context, from - 1))) return true
  return (context.sentence.roles[from - 1]! & WRITER) !== 0
}

function leadsTo(context: Context, from: number, verb: number): boolean {
  for (let k = from; k < verb; k++) if (!isAdverb(context, k) && !isNegation(context, k)) return false
  return true
}

/** Nothing but small words stands between a verb that ties and the mark. */
function isLinkedTo(match: Match, context: Context, verb: number): boolean {
  const { linking, light, bridge, kept } = smallWords(context)
  if (!linking.has(wordAt(context, verb))) return false
  for (let k = verb + 1; k < match.from; k++) {
    const word = wordAt(context, k)
    if (!light.has(word) && !bridge.has(word) && !kept.has(word)) return false
  }
  return true
}

/** The mark is a clause with a subject of its own, or nothing but a description that stands alone. */
function findClause(match: Match, context: Context): Place | undefined {
  const { sentence } = context
  const verb = verbInside(match, context)
  const c = sentence.clause[match.from]!
  const first = sentence.clauseStart[c]!
  const shared = {
    from: match.from,
    to: match.to,
    kept: [],
    verb,
    isPast: verb >= 0 && isPast(context, verb, match.to),
  }
  const opens = leadsIn(context, first, match.from)
  // «…, om det er rigtigt»: the mark is itself a clause that hangs on another.
  if (sentence.roles[match.from]! & JOINING && (match.from > 0 || verb > match.from)) return undefined
  // «En forklaring, **der ændrer sig**»: what it hangs on would be left alone.
  if (sentence.roles[match.from]! & RELATIVE && c > 0 && !isExpletive(context, match.from)) return undefined
  if (sentence.roles[match.from]! & COORDINATOR) return undefined
  if (verb < 0) {
    const begins = (opens && sentence.clauseVerb[c]! < 0) || isBroken(context, match.from)
    const ends = match.to >= lengthOf(context) || isBroken(context, match.to)
    if (!begins || !ends || sentence.roles[first]! & JOINING) return undefined
    return { ...shared, order: 'main' }
  }
  const order = isSubordinate(context, c) ? 'sub' : 'main'
  // «Knæet, som var slemt, **kunne godt spille bold**»: the subject stands before the relative clause.
  const isApart = c > 0 && verb === first && !bringsSubject(context, verb + 1)
  if (isApart && sentence.roles[sentence.clauseStart[c - 1]!]! & RELATIVE) return undefined
  if (opens) return { ...shared, order }
  if (verb > match.from && isWithinNoun(context, first, match.from)) return { ...shared, order, isPart: true }
  if (
    context.tables.lexicon.language !== 'da' ||
    verb !== match.from ||
    isSubordinate(context, c) ||
    !bringsSubject(context, verb + 1)
  )
    return undefined
  // «**Det** er altid en andens fejl»: the subject stands before the verb already.
  if (EXPLETIVE.test(wordAt(context, verb - 1))) return undefined
  const before = subjectBefore(context, match.from)
  return before?.kind === 'named' ? undefined : { ...shared, order: 'inverted' }
}

/** What stands before the mark can only belong to its first noun: no verb, no pronoun. */
function isWithinNoun({ sentence }: Context, first: number, to: number): boolean {
  for (let k = first; k < to; k++)
    if (isFinite(sentence, k) || (sentence.roles[k]! & (PRONOUN | DETERMINER)) === PRONOUN) return false
  return true
}

/** Nothing but an opener and adverbs stands between the beginning of the clause and word `to`. */
function leadsIn(context: Context, first: number, to: number): boolean {
  const { sentence } = context
  for (let k = first; k < to; k++) {
    const isOpener = k === first && sentence.roles[k]! & (JOINING | COORDINATOR)
    const isSecond = k === first + 1 && sentence.roles[first]! & COORDINATOR && sentence.roles[k]! & JOINING
    if (!isOpener && !isSecond && !(sentence.roles[first]! & JOINING && isAdverb(context, k))) return false
  }
  return true
}

/** «Efter min mening **er chancerne** små»: the subject comes behind the verb. */
function bringsSubject(context: Context, k: number): boolean {
  const { sentence } = context
  return (sentence.roles[k]! & SUBJECT) !== 0 || (sentence.features[k]! & (NOUN | DEF)) === (NOUN | DEF)
}

/** What somebody is or seems, behind a verb that ties it to them. First word to be replaced, -1 for none. */
function findComplement(match: Match, context: Context): number {
  if (verbInside(match, context) >= 0 || isAttribute(context, match.to)) return -1
  const { linking, bridge, light } = smallWords(context)
  let k = match.from
  while (k > 0 && !isCut(context, k) && light.has(wordAt(context, k - 1))) k--
  const last = wordAt(context, k - 1)
  const isNoun = /^(af|for|til|en|et|a|an|the|of|to)$/.test(last)
  const isLinked = linksBefore(context, k)
  // «At hun **ikke er** særlig struktureret»: the negation would stay behind.
  if (isThereSaid(context, k) || isNegation(context, k - 2)) return -1
  if (linking.has(last) || (bridge.has(last) && !isNoun && (isLinked || /^(som|as)$/.test(last)))) return k
  if (!isLinked) return -1
  const joins = (context.sentence.roles[k - 1]! & COORDINATOR) !== 0 || isCut(context, k)
  const inverted = subjectBehind(context, k)
  return joins || inverted || smallWords(context).kept.has(last) ? k : -1

  function linksBefore({ sentence }: Context, at: number): boolean {
    for (let j = at - 1; j >= sentence.clauseStart[sentence.clause[match.from]!]!; j--)
      if (isFinite(sentence, j))
        return linking.has(wordAt(context, j)) && !/^(det|it|this|dette)$/.test(wordAt(context, j - 1))
    return false
  }
}

/** «**Der er** desuden …», «nu **er der** …»: nobody is described. */
function isThereSaid(context: Context, k: number): boolean {
  const { sentence } = context
  for (let j = k - 1; j >= sentence.clauseStart[sentence.clause[k]!]!; j--)
    if (isFinite(sentence, j))
      return isExpletive(context, j - 1) || /^(der|there)$/.test(wordAt(context, j + 1))
  return false
}

function subjectBehind(context: Context, k: number): boolean {
  const { linking } = smallWords(context)
  for (let j = Math.max(1, k - 3); j < k; j++)
    if (linking.has(wordAt(context, j - 1)) && subjectAt(context, j)?.[1] === k) return true
  return false
}

/** «Passiv **og** uden evne til …»: what is joined goes with a description, not with a noun. */
function isDescribed({ sentence }: Context, k: number): boolean {
  return (sentence.features[k]! & (ADJECTIVE | NOUN)) === ADJECTIVE
}

/** «Problemerne **tårner sig** op»: a verb that nobody knows. */
function isReflexive({ from, to }: Match, context: Context): boolean {
  for (let k = from + 1; k < to; k++) if (wordAt(context, k) === 'sig') return true
  return false
}

/** A noun with what belongs to it: object, subject or behind a preposition. */
function findPhrase(match: Match, context: Context): number {
  const { sentence } = context
  const { bound, place, linking } = smallWords(context)
  const { from, to } = match
  if (verbInside(match, context) >= 0 || isAttribute(context, to) || isReflexive(match, context)) return -1
  const first = sentence.clauseStart[sentence.clause[from]!]!
  const last = wordAt(context, from - 1)
  if (from > first && !isCut(context, from)) {
    // «He tends **to blame**»: a verb.
    if (last === 'to' && sentence.features[from]! & INF) return -1
    if (bound.has(last) || place.has(last)) return from
    // «Der er tunge problemer»: what there is, not what somebody is.
    const exists = [from - 2, from - 3].some((k) => /^(der|there)$/.test(wordAt(context, k)))
    if (isFinite(sentence, from - 1)) return linking.has(last) && !exists ? -1 : from
    const isList = (sentence.roles[from - 1]! & COORDINATOR) !== 0
    if (bound.has(wordAt(context, from)) || place.has(wordAt(context, from))) return -1
    if (!isList || isDescribed(context, from - 2) || isAdverb(context, from)) return -1
    return isNounLike(context, match) && !(sentence.roles[from]! & NEGATION) ? from : -1
  }
  // «Alkoholiker er han stadig»: a description in front, no subject.
  const isDescription = linking.has(wordAt(context, to)) && subjectAt(context, to + 1) !== undefined
  if (to < lengthOf(context) && isFinite(sentence, to) && !isCut(context, to) && !isDescription) return from
  return isListed(match, context) ? from : -1
}

function isNounLike(context: Context, { from, to }: Match): boolean {
  const { sentence } = context
  if ((sentence.features[from]! & ADJECTIVE) === 0) return true
  // «Lacks drive and **unwilling to** look»
  return (
    to - from > 1 &&
    (sentence.features[to - 1]! & ADJECTIVE) === 0 &&
    !/^(?:to|at)$/.test(wordAt(context, from + 1))
  )
}
