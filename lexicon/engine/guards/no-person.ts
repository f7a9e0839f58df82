import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { isFinite } from '../sentence.ts'
import { ADJECTIVE, featureBit, NOUN, roleBit, VERB } from '../vocabulary.ts'
import { isCapital, isCut, lengthOf, opensSentence, wordAt } from '../wording/words.ts'

const PERSON = roleBit('citizen', 'person', 'other-person', 'pronoun', 'writer', 'authority')
const THING = roleBit('thing')
const INF = featureBit('inf')
const OTHER_FORMS = featureBit('third') | featureBit('past') | featureBit('part') | featureBit('prp')

/** English: whether words that may describe somebody are the name of something, or stand before what they describe. */
export const isOfNothingHuman = (match: Match, context: Context): boolean =>
  isName(match, context) ||
  isAttribute(match, context) ||
  isToldOfThing(match.from, context) ||
  isImperative(match, context)

/** «Transfer summary to **Complex Needs**»: capitals within a sentence make a name of it. */
function isName({ from, to }: Match, context: Context): boolean {
  let first = from
  let last = to
  while (isTitle(first - 1, context) && !isCut(context, first)) first--
  while (last < lengthOf(context) && !isCut(context, last) && isTitle(last, context)) last++
  if (last - first < 2) return false
  for (let k = from; k < to; k++) if (!isTitle(k, context)) return false
  // Where everything is written in capitals, they say nothing.
  for (let k = 0; k < lengthOf(context); k++)
    if ((k < first || k >= last) && !isCapital(context, k) && !opensSentence(context, k)) return true
  return false
}

/** An ordinary word in capitals within a sentence. */
const isTitle = (k: number, context: Context): boolean =>
  k > 0 &&
  isCapital(context, k) &&
  !opensSentence(context, k) &&
  context.reading.signature[context.sentence.from + k] !== context.tables.name

/** «**Bad egg** sandwich joke», «a **psychotic** break»: it goes with the noun behind it. */
function isAttribute({ to, entry }: Match, context: Context): boolean {
  const { sentence, tables } = context
  if (!/^(?:label|resistance)$/.test(tables.lexicon.entries[entry]!.category)) return false
  // «He **ignores** letters»: a verb has its object there.
  if (to >= lengthOf(context) || isCut(context, to) || sentence.features[to - 1]! & VERB) return false
  const features = sentence.features[to]!
  return (features & (NOUN | VERB | ADJECTIVE)) === NOUN && (sentence.roles[to]! & PERSON) === 0
}

/** «**Fridge** on the blink, refuses to cool»: what a limb without a verb tells of, the next one goes on about. */
function isToldOfThing(from: number, context: Context): boolean {
  const { sentence } = context
  const c = sentence.clause[from]!
  const first = sentence.clauseStart[c]!
  if (
    c !== 1 ||
    !isCut(context, first) ||
    !isFinite(sentence, first) ||
    (sentence.roles[first]! & PERSON) !== 0 ||
    /['’]/u.test(wordAt(context, first)) ||
    sentence.clauseVerb[0]! >= 0
  )
    return false
  const lead = /^(?:the|his|her|our|their|my)$/.test(wordAt(context, 0)) ? 1 : 0
  return (sentence.roles[lead]! & THING) !== 0 && (sentence.roles[lead]! & PERSON) === 0
}

/** «The agency's comment: **ignore**»: a bare verb alone asks somebody to do it. */
function isImperative({ from, to }: Match, context: Context): boolean {
  const features = context.sentence.features[from]!
  if (to - from > 1 || !(features & INF) || features & (OTHER_FORMS | NOUN | ADJECTIVE)) return false
  return isCut(context, from) && (to >= lengthOf(context) || isCut(context, to))
}
