import { isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { isFinite } from '../sentence.ts'
import { featureBit, roleBit } from '../vocabulary.ts'
import { isCut, smallWords, textOf, wordAt, type Range } from './words.ts'

const INF = featureBit('inf')
const JOINING = roleBit('subordinator', 'conditional', 'question-word')
const LACKING = /^(?:manglende|ingen|heller|uden|no|without|not)$/

/** «At læse tekst **og ikke færdes** ude», «holder **nogen steder**»: goes with the words that are gone. */
const UNSAID =
  /(?<!\p{L})(?:(?:og|eller|altså) (?:slet )?ikke|ikke sådan|nogen (?:steder|sinde)|nogensinde|overhovedet|(?:andet|andre|anden) end)(?!\p{L})/u

/**
 * «Historien **om cyklen** har huller»: what belongs to a subject comes along with it, up to its verb. Undefined where
 * a clause belongs to it: «udsigterne til **at nogen tør ansætte ham** er små».
 */
export function withComplement([from, to]: Range, match: Match, context: Context): Range | undefined {
  const { sentence } = context
  const { bound, place } = smallWords(context)
  const word = wordAt(context, to)
  if (to >= match.to || isCut(context, to) || !(bound.has(word) || place.has(word))) return [from, to]
  for (let k = to + 1; k < match.to && !isCut(context, k); k++) {
    if (sentence.roles[k]! & JOINING && !(sentence.features[k + 1]! & INF)) return undefined
    if (isFinite(sentence, k) || isNegation(context, k)) return [from, k]
  }
  return [from, to]
}

/** «Klare kritik, **manglende erfaring**»: what comes after a comma need not belong to it. */
export function isTorn([from, to]: Range, context: Context): boolean {
  for (let k = from + 1; k < to; k++) if (isCut(context, k) && LACKING.test(wordAt(context, k))) return true
  return UNSAID.test(textOf([from, to], context))
}
