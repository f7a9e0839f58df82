import type { Context } from '../context.ts'
import { orientationOf } from '../categories.ts'
import type { Match } from '../match.ts'
import { AFTER_COLON } from '../reading.ts'
import { isFinite } from '../sentence.ts'
import { roleBit } from '../vocabulary.ts'
import type { Place } from './places.ts'
import { hasVerb } from './subject.ts'
import { tailAt } from './tail.ts'
import { isCut, lengthOf, wordAt, type Range } from './words.ts'

const COORDINATOR = roleBit('coordinator')
const CONTRAST = /^(?:but|yet|though|although|however|whereas|nevertheless|still|fine|good)$/
/** Words of somebody else, or of the writer at another time. */
const SAYING =
  /^(?:said|says|say|told|tells|wrote|written|agreed|calls|called|describes?|described|stated|states|thinks?|thought|felt|feels|believes|according|lists|listed|reckons|informs?|informed|reports?|reported|advised|advises|noted|finds?|holds|held|assesses|assessed|concludes?|concluded|documented|certified|per)$/

/** What the writer holds now. */
const OWN = /^(?:thinks?|thought|felt|feels|believes|noted|says?|finds?)$/
const SELF = /^(?:i|we|i['’]d|you)$/u

/**
 * English: whether a blank can stand here with nothing of the sentence hanging on it. What is listed with a description
 * («careless, **argumentative**, left the gate open») or goes on behind it («**cannot cope** when pressed») cannot be
 * told apart from what the writer will put in.
 */
export function standsClear(
  [from, to]: Range,
  place: Place | undefined,
  hasBlank: boolean,
  context: Context,
): boolean {
  const { reading, sentence, text } = context
  // «**Lack of stamina** and an absence of plans were evident»
  if (!hasBlank)
    return (
      to >= lengthOf(context) ||
      hasVerb(context, from, to) ||
      isCut(context, to) ||
      !/^(?:an?|the|no|his|her|their)$/.test(wordAt(context, to + 1))
    )
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

/** «Has **no** computer skills **whatever**», «can't look after himself, **let alone** a job»: it needs its negation. */
function leavesStress(to: number, context: Context): boolean {
  const word = wordAt(context, to)
  if (isCut(context, to))
    return (
      /^(?:ever|full|period|which|never|not)$/.test(word) ||
      `${word} ${wordAt(context, to + 1)}` === 'let alone'
    )
  if (wordAt(context, to - 1) === 'all' && word === 'that') return true
  return /^(?:whatever|whatsoever|at|either|anymore|any|yet|ever|if)$/.test(word)
}

/** «She isn't **hard to help**», «it'd **take a miracle**», «a reason why it **won't work**»: what leads up to it says more. */
function leansOn([from]: Range, context: Context): boolean {
  const before = wordAt(context, from - 1)
  if (/n['’]t$|^not$|^never$|['’](?:d|ll)$/u.test(before) || wordAt(context, from - 2) === 'why') return true
  return /^(?:that|there)['’]s$|^(?:set|stuck)$/u.test(wordAt(context, from))
}

/** «**Failed** to cooperate» happened once; «cannot work nights **while** the order stands» has its reason: both are facts. */
function tellsFact([from, to]: Range, { entry }: Match, context: Context): boolean {
  if (context.tables.lexicon.entries[entry]!.category !== 'incapacity') return false
  return (
    /^fail(?:ed|ing)$/.test(wordAt(context, from)) ||
    /^(?:while|whilst|until|till|because|due|pending|before|unless|since)$/.test(wordAt(context, to))
  )
}

/** «Needs support to taking orders»: a form that does not go with what leads up to it. */
export const isMisjoined = (text: string, { tables }: Context): boolean =>
  tables.lexicon.language === 'en' &&
  /\bto (?!bring|sing\b|ring\b|cling|swing)\p{L}+ing\b| & |, [^,]* when $/u.test(text)

/** English: what another said, or the writer once wrote, is not worded anew as if the writer said it now. */
function isReported(from: number, { entry }: Match, context: Context): boolean {
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

/** English: whether these words are not to be replaced; their question remains, or what goes on behind the sentence. */
export const staysAsItIs = (range: Range, match: Match, context: Context): boolean =>
  isReported(range[0], match, context) ||
  leavesStress(range[1], context) ||
  leansOn(range, context) ||
  tellsFact(range, match, context)
