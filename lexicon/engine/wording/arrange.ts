import type { TemplatePart } from '../compiled.ts'
import type { Context } from '../context.ts'
import { inflectLike } from '../forms.ts'
import { featureBit, type Feature } from '../vocabulary.ts'
import { isSlot } from './parts.ts'
import type { Place } from './places.ts'
import { FUSED } from './subject.ts'
import { smallWords, textOf, wordAt } from './words.ts'

const PRES = featureBit('pres')
const PAST = featureBit('past')
const THIRD = featureBit('third')
const NEGATION = /(?<!\p{L})(ikke|aldrig|ingen|intet|not|never|no|yet)(?!\p{L})/u
const YET = /endnu|yet/
const STILL = /^(stadig|stadigvæk|fortsat|still)$/iu
const AUXILIARY = /^(have|be|can)\/v$/
const MODAL = /^(can|cannot|could|will|would|may|might|must|shall|should|\p{L}+n['’]?t)$/u
const PLURAL = /^(are|were|have|do|aren['’]t|weren['’]t|haven['’]t|don['’]t|they|they['’]\p{L}+)$/u

/** Fills a piece of a template that is no verb and no adverb; undefined where it cannot. */
export type Fill = (parts: readonly TemplatePart[]) => { text: string; caret?: number } | undefined

/** The finite verb of a template whose words the engine puts in order. */
export const hasOrder = (parts: readonly TemplatePart[]): boolean => verbIn(parts) >= 0

const verbIn = (parts: readonly TemplatePart[]): number =>
  parts.findIndex((part) => typeof part !== 'string' && 'verb' in part && part.as === undefined)

/**
 * Subject, finite verb and adverb of a template in the order that the sentence asks for, its verb in the sentence's
 * tense (English: and person).
 */
export function arrange(
  parts: readonly TemplatePart[],
  place: Place,
  context: Context,
  fill: Fill,
): { text: string; caret?: number } | undefined {
  const at = verbIn(parts)
  const adverb = parts.find((part) => typeof part !== 'string' && 'adverb' in part)
  const lead = fill(parts.slice(0, at))
  const rest = fill(parts.slice(at + 1).filter((part) => part !== adverb))
  const finite = parts[at] as { verb: string; feature?: string }
  const own = parts.slice(0, at)
  const bringsSubject =
    own.some((part) => typeof part === 'string' && part.trim() !== '') && !own.some(isSlot)
  const verb = inflected(finite, place, context, bringsSubject)
  // What was once said or done is not so *still*.
  if (finite.feature && place.kept.length > 0) return undefined
  // «At han **i dårligt humør og** …»: half of a pair is no adverb.
  if (place.kept.some((range) => /(?:^|\s)(?:og|eller|and|or)(?:\s|$)/.test(textOf(range, context))))
    return undefined
  if (!lead || !rest || verb === undefined) return undefined
  const subject = lead.text.trim() || subjectText(place, context)
  const soft = typeof adverb === 'object' && 'adverb' in adverb ? adverb.adverb : ''
  const kept = place.kept
    .map((range) => textOf(range, context))
    .filter((word) => !(YET.test(soft) && STILL.test(word)))
    .join(' ')
  const said = isLeftOut(soft, place, context) ? '' : soft
  const isFronted = place.subject !== undefined && place.from < place.verb
  // English has adverbs before the verb, Danish behind it; both behind *have* and *be*.
  const isLed = context.tables.lexicon.language === 'en' && !AUXILIARY.test(finite.verb)
  // «Klarer **sig** stadig bedst»: where the verb stands first, adverbs come behind *sig*.
  const itself = place.order !== 'sub' && /^\s*sig\s/.test(rest.text) ? 'sig' : ''
  const words = isLed
    ? [subject, kept, said, verb]
    : place.order === 'sub'
      ? [subject, kept, said, verb]
      : place.order === 'inverted' && !isFronted
        ? [verb, subject, itself, kept, said]
        : [subject, verb, itself, kept, said]
  const head = words.filter((word) => word !== '').join(' ')
  const tail = rest.text.trimStart().slice(itself.length).trimStart()
  const gap = /^[,.:]/.test(tail) || (tail === '' && rest.caret === undefined) ? '' : ' '
  const text = `${head}${gap}${tail}`
  if (rest.caret === undefined) return { text }
  return { text, caret: text.length - (rest.text.length - rest.caret) }
}

function subjectText(place: Place, context: Context): string {
  if (place.subject) return textOf(place.subject, context)
  return FUSED.exec(wordAt(context, place.verb))?.[1] ?? ''
}

/** *Lige nu* says nothing of what was, and gives way to whatever else says when or where. */
function isLeftOut(adverb: string, { isPast, kept, from, order, verb }: Place, context: Context): boolean {
  const { now } = smallWords(context)
  const first = context.sentence.clauseStart[context.sentence.clause[from]!]!
  // «Til tider er hun …»
  const isFronted = order === 'inverted' && from === verb && from > first
  if (now.test(adverb) && (isPast || isFronted)) return true
  return kept.length > 0 && !NEGATION.test(adverb)
}

function inflected(
  { verb, feature }: { verb: string; feature?: string },
  place: Place,
  context: Context,
  isSingular: boolean,
): string | undefined {
  const tense = feature ? featureBit(feature as Feature) : place.isPast ? PAST : PRES
  return inflectLike(context.tables.lexicon, verb, tense, isSingular || isThird(place, context))
}

function isThird(place: Place, context: Context): boolean {
  const verb = wordAt(context, place.verb)
  const subject = wordAt(context, place.subject?.[0] ?? place.verb - 1)
  if (PLURAL.test(verb) || PLURAL.test(subject)) return false
  // «Chances seem slim»: of a noun that nobody knows the verb tells the number.
  const features = place.verb >= 0 ? context.sentence.features[place.verb]! : 0
  const isPlural = place.isThing && (features & (PRES | PAST | THIRD)) === PRES && !MODAL.test(verb)
  return !isPlural
}
