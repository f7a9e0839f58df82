import type { Context } from '../context.ts'
import { NOUN, roleBit } from '../vocabulary.ts'
import { isAdverb } from './subject.ts'
import { smallWords, wordAt } from './words.ts'
import type { Place } from './places.ts'

const COORDINATOR = roleBit('coordinator')
const JOINING = roleBit('subordinator', 'conditional', 'question-word')
const TIME =
  /(?:gang|gange|dag|dage|uge|uger|måned|måneder|år|tid|tider|morgen|aften|nat|formiddag|eftermiddag|vinter|sommer|forår|efterår)(?:en|et|e|s)?$/u

/**
 * «Butik og pleje **kan han godt vinke farvel til**», «det **slingrer hun udenom**»: the object stands in front of the
 * verb and would be left without one. A time or a place in front takes any verb.
 */
export function isObjectFronted({ order, verb, from }: Place, context: Context): boolean {
  if (context.tables.lexicon.language !== 'da') return false
  if (order !== 'inverted' || verb <= 0) return false
  const { sentence } = context
  const { bound, place } = smallWords(context)
  const start = sentence.clauseStart[sentence.clause[from]!]!
  const first = sentence.roles[start]! & COORDINATOR ? start + 1 : start
  const last = verb - 1
  if (first > last || sentence.roles[first]! & JOINING) return false
  const [opener, closer] = [wordAt(context, first), wordAt(context, last)]
  if (bound.has(opener) || place.has(opener) || isAdverb(context, first) || TIME.test(closer)) return false
  for (let k = first; k <= last; k++) if (sentence.roles[k]! & COORDINATOR) return true
  // «Matematik **B** består han ikke»
  if (closer.length === 1) return true
  const isUnknown = context.reading.form[sentence.from + last]! < 0
  return /^(?:det|den|dem|dette)$/.test(closer) || isUnknown || (sentence.features[last]! & NOUN) !== 0
}
