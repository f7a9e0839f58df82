import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { isFinite } from '../sentence.ts'
import { roleBit } from '../vocabulary.ts'
import type { Addition } from './addition.ts'
import { isOpenToEnglish } from './english-addition-open.ts'
import { isSaidNow } from './english-sequel.ts'
import { hasVerb } from './subject.ts'
import { isBroken, isCut, lengthOf, wordAt } from './words.ts'

const COORDINATOR = roleBit('coordinator')
/** How many words of the same clause may follow the mark: «won't take advice **about the money he owes**». */
const MOST = 6
/** What ends a sentence: a figure behind it belongs to a number, a letter to a file's name. */
const ENDS = /^(?:[.!;](?![\d\p{L}])|[^\S\n]*(?:\n|$))/u

/**
 * English: where the sentence can go on right behind what was marked, all of it kept: «He can't cope with change**,
 * except when …**, and he goes home». Undefined where something hangs on the mark, where it is limited or reasoned
 * already, or another's view.
 */
export function findEnglishAddition(opening: string, match: Match, context: Context): Addition | undefined {
  const to = endOfLimb(match, context)
  if (to < 0 || !isSaidNow(match, opening, context) || !isOpenToEnglish(opening, match, to, context))
    return undefined
  const { text, reading, sentence } = context
  if (to >= lengthOf(context) || isBroken(context, to))
    return ENDS.test(text.slice(reading.end[sentence.from + to - 1])) ? { word: to - 1, tail: '' } : undefined
  return goesOnApart(match, to, opening, context)
    ? { word: to - 1, tail: isCut(context, to) ? '' : ',' }
    : undefined
}

/** The end of what belongs to the mark in its clause; -1 where a verb comes that may belong to it. */
function endOfLimb({ from, to }: Match, context: Context): number {
  const { sentence } = context
  for (let k = to; k <= to + MOST; k++) {
    if (k >= lengthOf(context) || isCut(context, k) || sentence.roles[k]! & COORDINATOR) return k
    if (sentence.clause[k] !== sentence.clause[from] || isFinite(sentence, k)) return -1
  }
  return -1
}

/** Behind a comma or *and*: a clause of its own, or the next thing that the same person does. */
function goesOnApart({ from }: Match, to: number, opening: string, context: Context): boolean {
  const { sentence } = context
  const word = wordAt(context, to)
  const isJoined = (sentence.roles[to]! & COORDINATOR) !== 0
  if (isJoined ? word !== 'and' && !(word === 'but' && !opening.includes('but')) : !isCut(context, to))
    return false
  // «Careless, **left** the gate open»: of a description that is listed nobody knows what the next one joins.
  if (!hasVerb(context, from, to) || !isJoined) return false
  const next = wordAt(context, to + 1)
  return isFinite(sentence, to + 1) || (/^(?:he|she|they|I)$/i.test(next) && isFinite(sentence, to + 2))
}
