import { findRole, type Context } from '../context.ts'
import { isFinite } from '../sentence.ts'
import { ADJECTIVE, featureBit, NOUN, roleBit } from '../vocabulary.ts'
import { isBroken, isCapital, isCut, lengthOf, smallWords, wordAt, type Range } from './words.ts'

const CITIZEN = roleBit('citizen')
const PRONOUN = roleBit('pronoun')
const DETERMINER = roleBit('determiner')
const RELATIVE = roleBit('relative')
const COORDINATOR = roleBit('coordinator')
const JOINING = roleBit('subordinator', 'conditional', 'question-word')
const NEGATION = roleBit('negation')
const OTHERS = roleBit('writer', 'authority', 'other-person', 'thing')
const GENITIVE = featureBit('gen')

/** Where the subject of a description stands, as seen from the description. */
export type Subject =
  /** A word for the citizen, somewhere before or right after the verb. */
  | { readonly kind: 'named'; readonly range: Range }
  /** *Som*, *der*, *who*: the description tells of the noun before. */
  | { readonly kind: 'relative' }
  /** None is written, as in notes kept short, or it stands before an earlier verb. */
  | { readonly kind: 'none' }

/** *He's*, *they're*: subject and verb in one word. */
export const FUSED = /^(he|she|they|it)['’](?:s|re|d|ll|ve)$/iu

/** The subject of the finite verb at word `verb`, before it or within it. */
export function subjectOfVerb(context: Context, verb: number): Subject | undefined {
  const fused = FUSED.exec(wordAt(context, verb))?.[1]
  if (fused === undefined) return subjectBefore(context, verb)
  return fused === 'it' ? undefined : { kind: 'named', range: [verb, verb + 1] }
}

/** The citizen as a subject that ends before word `end`; looks over adverbs, to the left. */
export function subjectBefore(context: Context, end: number): Subject | undefined {
  const { sentence } = context
  const first = end < lengthOf(context) ? sentence.clauseStart[sentence.clause[end]!]! : end
  let k = end - 1
  while (k >= first && isAdverb(context, k)) k--
  if (k < first) return first === 0 || isBroken(context, first) ? { kind: 'none' } : loose(context, first)
  const roles = sentence.roles[k]!
  if (isCitizen(context, k)) return { kind: 'named', range: [k, k + 1] }
  if (isExpletive(context, k)) return undefined
  // «…, hvilket virker søgt» tells of a matter.
  if (/^(?:hvilket|which)$/.test(wordAt(context, k))) return undefined
  if (k === first && roles & RELATIVE && first > 0)
    return sentence.roles[first - 1]! & OTHERS ? undefined : { kind: 'relative' }
  if (k === first && roles & COORDINATOR) return { kind: 'none' }
  // «Borger på 34 år er …»
  const named = findRole(context, first, k, CITIZEN)
  if (named < 0 || named > first + 2 || !isCitizen(context, named)) return undefined
  return findRole(context, first, k, OTHERS) < 0 && !hasVerb(context, first, k)
    ? { kind: 'named', range: [named, k + 1] }
    : undefined
}

/** «Og **der** er intet …», «**there** is»: what there is, not what somebody is; «en mand, **der** …» is somebody. */
export function isExpletive(context: Context, k: number): boolean {
  const word = wordAt(context, k)
  if (word !== 'der') return word === 'there'
  return isBroken(context, k) || (context.sentence.roles[k - 1]! & (COORDINATOR | JOINING)) !== 0
}

/** A clause without opener that a comma divides from the one before: «…, virker doven». */
function loose(context: Context, first: number): Subject | undefined {
  return isCut(context, first) ? { kind: 'none' } : undefined
}

/** The citizen as a subject that begins with word k. */
export function subjectAt(context: Context, k: number): Range | undefined {
  let at = k
  const end = lengthOf(context)
  const { sentence } = context
  while (at < Math.min(end - 1, k + 2) && !isCitizen(context, at) && isLead(context, at)) at++
  if (at >= end || !isCitizen(context, at)) return undefined
  for (let j = k + 1; j <= at; j++) if (isCut(context, j)) return undefined
  let to = at + 1
  if (sentence.roles[at]! & PRONOUN) return [k, to]
  while (to < end && to < at + 3 && !isCut(context, to) && isCapital(context, to)) to++
  return [k, to]
}

function isLead({ sentence }: Context, k: number): boolean {
  return (sentence.roles[k]! & DETERMINER) !== 0 || (sentence.features[k]! & ADJECTIVE) !== 0
}

/** *Hun*, *borger*, a name: no possessive, no genitive. */
function isCitizen(context: Context, k: number): boolean {
  const { sentence, reading, tables } = context
  const roles = sentence.roles[k]!
  if (roles & DETERMINER || roles & OTHERS) return false
  if (roles & CITIZEN) {
    const objects = ['ham', 'hende', 'dig', 'du', 'him', 'her', 'you']
    return !(sentence.features[k]! & GENITIVE) && !objects.includes(wordAt(context, k))
  }
  if (reading.signature[sentence.from + k] !== tables.name) return false
  // «Mortens sag» is about something of his, «Jens er» about him.
  return !/s$/.test(wordAt(context, k)) || isFinite(sentence, k + 1) || isAdverb(context, k + 1)
}

/** Words that stand between a subject and what is said of it without changing who it is. */
export function isAdverb(context: Context, k: number): boolean {
  const { light, kept } = smallWords(context)
  const word = wordAt(context, k)
  return (light.has(word) || kept.has(word)) && (context.sentence.roles[k]! & JOINING) === 0
}

/** A finite verb among words `[from, to)`. */
export function hasVerb({ sentence }: Context, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFinite(sentence, k)) return true
  return false
}

/** Clause c hangs on another one: Danish puts its adverbs before the verb. */
export function isSubordinate(context: Context, c: number): boolean {
  const { sentence } = context
  const first = sentence.clauseStart[c]!
  const roles = sentence.roles[first]!
  if (roles & JOINING) return !asks(context, first)
  // «Der er intet …» opens no relative clause.
  if (roles & RELATIVE) return c > 0 && sentence.opener[first] === 1 && !isExpletive(context, first)
  if (c === 0) return false
  if (roles & COORDINATOR) {
    const next = sentence.roles[first + 1] ?? 0
    if (next & JOINING) return true
    // «At hun bor alene og ikke har netværk»: without a subject of its own it goes on as the one before.
    const isLed = isAdverb(context, first + 1) || (next & NEGATION) !== 0
    return isFinite(sentence, first + 1) || isLed ? isSubordinate(context, c - 1) : false
  }
  // «Jeg synes, hun er …»
  return smallWords(context).saying.has(wordAt(context, first - 1))
}

/** «Hvad er planen»: a question, not a clause that hangs on another. */
function asks(context: Context, first: number): boolean {
  const { sentence } = context
  return first === 0 && isFinite(sentence, first + 1) && !(sentence.features[first]! & NOUN)
}
