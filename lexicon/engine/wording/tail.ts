import { isNegation, type Context } from '../context.ts'
import { isFinite } from '../sentence.ts'
import { ADJECTIVE, roleBit } from '../vocabulary.ts'
import { isAdverb } from './subject.ts'
import { isBroken, isCut, lengthOf, smallWords, wordAt } from './words.ts'

const RELATIVE = roleBit('relative')
const PRONOUN = roleBit('pronoun')
const COORDINATOR = roleBit('coordinator')
const JOINING = roleBit('subordinator', 'conditional', 'question-word')

/** «Glemmer alt, **hvad** vi aftaler» */
const ASKING = /^(?:hvad|hvem|hvilken|hvilket|hvilke|hvordan|what|how|whom)$/

/** What is left of the sentence behind a stretch, as far as it matters to the words that take its place. */
export type Tail =
  /** The end, or a sign that divides. */
  | 'end'
  /** A clause of its own, or a circumstance: may stand behind anything. */
  | 'loose'
  /** More of the same kind, joined by *og*: «doven **og ligeglad**». */
  | 'joined'
  /** The verb that a noun is the subject of: «*gæld* **fylder** meget». */
  | 'verb'
  /** Depends on a word that is gone: «*afvisende* **over for**», «*en mand*, **som** …». */
  | 'bound'

export function tailAt(context: Context, k: number): Tail {
  const { sentence } = context
  const { place, joining } = smallWords(context)
  const word = wordAt(context, k)
  const roles = k < lengthOf(context) ? sentence.roles[k]! : 0
  if (k >= lengthOf(context)) return 'end'
  // «… at hun er doven, at hun aldrig …»: another of the same kind, not what the first leads up to.
  if (isCut(context, k) && /^(at|that)$/.test(word) && opensAlike(context, k, word)) return 'end'
  if (['som', 'hvilket', 'which', 'who', 'whose', 'at', 'that', 'end', 'than'].includes(word)) return 'bound'
  if (ASKING.test(word) || isRelative(context, k)) return 'bound'
  if (word === 'der' && (isFinite(sentence, k + 1) || isNegation(context, k + 1))) return 'bound'
  if (isBroken(context, k)) return 'end'
  if (roles & COORDINATOR) return joins(context, k) ? 'joined' : 'loose'
  if (isCut(context, k)) return 'end'
  if (joining.has(word) || (roles & JOINING && !(roles & RELATIVE))) return 'loose'
  if (isAdverb(context, k)) return tailAt(context, k + 1)
  if (word === 'uden' && wordAt(context, k + 1) === 'for') return 'loose'
  if (place.has(word)) return endsAfter(context, k) ? 'bound' : 'loose'
  return isFinite(sentence, k) ? 'verb' : 'bound'
}

/** «Noget, **han ikke** får løn for», «weighed down **as he is**»: a clause that belongs to a word that is gone. */
function isRelative(context: Context, k: number): boolean {
  const { sentence } = context
  if (wordAt(context, k) === 'as')
    return /^(?:he|she|they)$/.test(wordAt(context, k + 1)) && endsClause(context, k + 3)
  const isSubject = (sentence.roles[k]! & PRONOUN) !== 0 && isCut(context, k)
  return isSubject && isNegation(context, k + 1) && isFinite(sentence, k + 2)
}

const endsClause = (context: Context, k: number): boolean =>
  k >= lengthOf(context) || isCut(context, k) || wordAt(context, k) === 'by'

/** What word k opens is opened likewise by the clause before it: «at hun er doven, **at** hun aldrig …» */
export function opensAlike(context: Context, k: number, word: string): boolean {
  const { sentence } = context
  const first = sentence.clauseStart[sentence.clause[k - 1]!]!
  return wordAt(context, first) === word || wordAt(context, first + 1) === word
}

/** A preposition with nothing behind it. */
function endsAfter(context: Context, k: number): boolean {
  return k + 1 >= lengthOf(context) || isCut(context, k + 1)
}

/** *Og* that joins words of one kind, not clauses. */
function joins(context: Context, k: number): boolean {
  const { sentence } = context
  if (sentence.clause[k] !== sentence.clause[k - 1]) return false
  let next = k + 1
  while (next < lengthOf(context) && (isAdverb(context, next) || isNegation(context, next))) next++
  return !isFinite(sentence, next)
}

/** The stretch before word k is an adjective in front of its noun. */
export function isAttribute(context: Context, k: number): boolean {
  const { sentence } = context
  const last = sentence.features[k - 1]!
  return (last & ADJECTIVE) !== 0 && tailAt(context, k) === 'bound'
}
