import type { Context } from '../context.ts'
import { orientationOf } from '../categories.ts'
import type { Match } from '../match.ts'
import { AFTER_COLON } from '../reading.ts'
import { isFinite } from '../sentence.ts'
import { roleBit } from '../vocabulary.ts'
import type { Place } from './places.ts'
import { tailAt } from './tail.ts'
import { isCut, lengthOf, wordAt, type Range } from './words.ts'

const COORDINATOR = roleBit('coordinator')
const CONTRAST = /^(?:but|yet|though|although|however|whereas|nevertheless|still|fine|good)$/
/** Words of somebody else, or of the writer at another time. */
const SAYING =
  /^(?:said|says|say|told|tells|wrote|written|agreed|calls|called|describes?|described|stated|states|thinks?|thought|felt|feels|believes|according|lists|listed|reckons|informs?|informed|reports?|reported|advised|advises|noted|finds?|holds|held|assesses|assessed|concludes?|concluded)$/

/** What the writer holds now. */
const OWN = /^(?:thinks?|thought|felt|feels|believes|noted|says?|finds?)$/
const SELF = /^(?:i|we|i['’]d|you)$/u

/**
 * English: whether a blank can stand here with nothing of the sentence hanging on it. What is listed with a description
 * («careless, **argumentative**, left the gate open») or goes on behind it («**cannot cope** when pressed») cannot be
 * told apart from what the writer will put in.
 */
export function standsClear([from, to]: Range, place: Place | undefined, context: Context): boolean {
  const { reading, sentence, text } = context
  if (/^\s*[([]/.test(text.slice(reading.end[sentence.from + to - 1]))) return false
  const ends = to >= lengthOf(context)
  // A fragment without a verb stands alone, or the words in its place have one too many.
  if (
    place &&
    place.verb < 0 &&
    ((from > 0 && isCut(context, from)) || (reading.before[sentence.from]! & AFTER_COLON) !== 0)
  )
    return false
  if (ends || (to + 1 === lengthOf(context) && /^(?:today|now|again)$/.test(wordAt(context, to)))) return true
  if (place && place.verb < 0) return false
  return (sentence.roles[to]! & COORDINATOR) !== 0 && tailAt(context, to) === 'loose'
}

/** «Has **no** computer skills **whatever**»: what strengthened the negation cannot stand without it. */
export function leavesStress(to: number, context: Context): boolean {
  return (
    !isCut(context, to) &&
    /^(?:whatever|whatsoever|at|either|anymore|any|yet|ever)$/.test(wordAt(context, to))
  )
}

/** «Needs support to taking orders»: a form that does not go with what leads up to it. */
export const isMisjoined = (text: string): boolean =>
  /\bto (?!bring|sing\b|ring\b|cling|swing)\p{L}+ing\b/u.test(text)

/** English: what another said, or the writer once wrote, is not worded anew as if the writer said it now. */
export function isReported(from: number, { entry }: Match, context: Context): boolean {
  const { tables } = context
  const { category } = tables.lexicon.entries[entry]!
  if (category === 'doubt' || orientationOf(category) !== 'deficit') return false
  for (let k = 0; k < from; k++)
    if (
      SAYING.test(wordAt(context, k)) &&
      !(OWN.test(wordAt(context, k)) && SELF.test(wordAt(context, k - 1)))
    )
      return true
  return false
}

/** «…, **and she refuses** to call», «… and **refuses**»: still of the same person. */
function goesOnOfSame(k: number, verb: number, context: Context): boolean {
  for (let j = k; j < verb; j++)
    if (!/^(?:and|or|he|she|they|that|is|also|never|always|often|then|so|who)$/.test(wordAt(context, j)))
      return false
  return true
}

/** English: whether a sentence behind this one goes on about the mark, not about what was said since. */
export function followsMark({ to, entry }: Match, context: Context): boolean {
  const { sentence, tables } = context
  // «*This* can be clarified» points at what was said last; the others may speak of the whole sentence.
  const isStrict = tables.lexicon.entries[entry]!.category === 'doubt'
  for (let k = to; k < lengthOf(context); k++) {
    if (CONTRAST.test(wordAt(context, k))) return false
    const isNewClause = isCut(context, k) || (sentence.roles[k]! & COORDINATOR) !== 0
    if (!isNewClause) continue
    // Beyond the sentence stands what another one left in memory.
    for (let j = k; j < Math.min(k + 4, lengthOf(context)); j++)
      if (isFinite(sentence, j)) {
        if (isStrict || !goesOnOfSame(k, j, context)) return false
        break
      }
  }
  return true
}
