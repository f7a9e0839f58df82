import { isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { isFinite } from '../sentence.ts'
import { featureBit, roleBit } from '../vocabulary.ts'
import { isOpenTo } from './addition-open.ts'
import { tellsOfFault } from './danish-turns.ts'
import { ASIDE, CONTRAST, isFoundByOthers } from './danish.ts'
import { findEnglishAddition } from './english-addition.ts'
import { opensAlike } from './tail.ts'
import { isBroken, isCut, lengthOf, wordAt } from './words.ts'

const COORDINATOR = roleBit('coordinator')
const PRONOUN = roleBit('pronoun')
const INF = featureBit('inf')
/** How many words of the same clause may follow the mark: «glemmer alt **i bussen hjem**». */
const MOST = 6
/** «Sidder **og** glor»: one thing that somebody does, not two. */
const POSED = /^(?:sidder|sad|står|stod|ligger|lå|går|gik|render|rendte|kører|kørte)$/

/** «Stejler, **så snart** job nævnes» */
const AS_SOON = /^(?:snart|længe)$/

/** Where words are put in: behind this word, which stays. */
export interface Addition {
  readonly word: number
  /** A comma where the sentence goes on without one. */
  readonly tail: string
}

/**
 * Where the sentence can go on right behind what was marked, all of it kept: «Han er stædig**, især når …**, og siger
 * nej». Undefined where something hangs on the mark, where it is limited or reasoned already, or another's view.
 */
export function findAddition(opening: string, match: Match, context: Context): Addition | undefined {
  if (context.tables.lexicon.language === 'en') return findEnglishAddition(opening, match, context)
  if (!tellsOfFault(match, context)) return undefined
  const to = endOfLimb(match, context)
  if (to < 0 || !isOpenTo(opening, match, to, context) || isFoundByOthers(match.from, context))
    return undefined
  const { text, reading, sentence } = context
  const behind = text.slice(reading.end[sentence.from + to - 1])
  if (to >= lengthOf(context) || isBroken(context, to))
    return /^(?:[.!;](?!\d)|[^\S\n]*(?:\n|$))/.test(behind) ? { word: to - 1, tail: '' } : undefined
  return goesOnApart(match, to, context) ? { word: to - 1, tail: isCut(context, to) ? '' : ',' } : undefined
}

/** The end of what belongs to the mark in its clause, where the clause or a next verb ends it; -1 for none. */
function endOfLimb({ from, to }: Match, context: Context): number {
  const { sentence } = context
  // «Hjemmet er ét rod, **det** ved vi»: what comes last says something of the rest.
  for (let k = from + 1; k < to; k++)
    if (isCut(context, k) && ASIDE.test(wordAt(context, k)) && !AS_SOON.test(wordAt(context, k + 1)))
      return -1
  for (let k = to; k <= Math.min(to + MOST, lengthOf(context)); k++) {
    if (k >= lengthOf(context) || isCut(context, k)) return k
    if (sentence.roles[k]! & COORDINATOR)
      return isFinite(sentence, k + 1) || isDenied(k + 1, context) ? k : -1
    if (sentence.clause[k] !== sentence.clause[from]) return -1
    if (isFinite(sentence, k) || sentence.features[k]! & INF || isNegation(context, k)) return -1
  }
  return -1
}

/** Behind a comma or *og*: a clause of its own, or the next thing that somebody does. */
function goesOnApart({ from }: Match, to: number, context: Context): boolean {
  const { sentence } = context
  const word = wordAt(context, to)
  if (!(sentence.roles[to]! & COORDINATOR)) return word === 'at' && opensAlike(context, to, word)
  const next = wordAt(context, to + 1)
  // «…, at hun er barnlig, især når …, **og at** hun har svært ved …»
  if (next === 'at') return true
  // «…, **og der er** intet initiativ»
  if (next === 'der' && isCut(context, to) && isFinite(sentence, to + 2)) return true
  if (/^(?:det|så|der)$/.test(next) || CONTRAST.test(word)) return false
  if (isDenied(to + 1, context)) return true
  if (isFinite(sentence, to + 1)) return isCut(context, to) || !isPosed(from, to, context)
  if (sentence.roles[to + 1]! & PRONOUN) return isFinite(sentence, to + 2)
  // «…, **og selvtilliden** er lav»
  return (
    isCut(context, to) && sentence.clause[to] !== sentence.clause[to - 1] && hasVerbAhead(to + 1, context)
  )
}

/** «… og **ikke kan** administrere et ugeskema» */
const isDenied = (k: number, context: Context): boolean =>
  isNegation(context, k) && isFinite(context.sentence, k + 1)

function hasVerbAhead(from: number, context: Context): boolean {
  for (let k = from; k < lengthOf(context) && !isCut(context, k); k++)
    if (isFinite(context.sentence, k)) return true
  return false
}

function isPosed(from: number, to: number, context: Context): boolean {
  for (let k = Math.max(0, from - 2); k < to; k++) if (POSED.test(wordAt(context, k))) return true
  return false
}
