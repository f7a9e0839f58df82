import type { Context } from '../context.ts'
import { orientationOf } from '../categories.ts'
import type { Match } from '../match.ts'
import { hasVerb } from './subject.ts'
import { lengthOf, textOf } from './words.ts'

/** «**The panel's view**: …», «**the assessment of the administration** is that …», «… **minuted**», «**consensus** is that …»: on record as theirs. */
const ON_RECORD =
  /(?<!\p{L})(?:(?:panel|board|committee|tribunal|assessor|administration|member|team|council|agency)(?:['’]?s?|s['’])? (?:\p{L}+ )?(?:view|opinion|assessment|conclusion|finding|position|verdict)|(?:view|opinion|assessment|estimate|finding|conclusion) of the (?!writer|undersigned)\p{L}+|minuted|consensus|for the record)(?!\p{L})/u
/** «5.4 A combination of …»: a report in numbered paragraphs. A time of day has its minutes in full. */
const NUMBERED = /(?:^|\s)\d{1,2}\.\d\.?\s*$/
/** So many characters before a sentence hold its number. */
const NUMBER = 8

/** English: whether these words stand in a record that is not the writer's to soften. */
export function isOfRecord(from: number, context: Context): boolean {
  const { text, reading, sentence } = context
  const start = reading.start[sentence.from]!
  const before = text.slice(Math.max(0, start - NUMBER), start)
  const lead = text.slice(start, reading.start[sentence.from + from])
  return ON_RECORD.test(lead.toLowerCase()) || NUMBERED.test(before) || /^\d{1,2}\.\d\.? (?!\d)/.test(lead)
}

/** What an examination finds as well: alone in a list it is a finding. */
const FINDING =
  /^(?:\p{L}+ )?(?:impulsive|disinhibited|labile|perseverative|apathetic|inattentive|distractible|disorgani[sz]ed|inflexible|anxious|depressed|withdrawn)$/u

/** «Tires easily. **Impulsive**.»: without a verb it is one of several findings. */
export const isFinding = ([from, to]: readonly [number, number], context: Context): boolean =>
  FINDING.test(textOf([from, to], context).toLowerCase()) && !hasVerb(context, 0, lengthOf(context))

/** «**Finds it hard** to accept feedback» is said gently already. */
export const isGentle = (said: string): boolean =>
  /^(?:finds?|found|finding) (?:it|this|that) (?:\p{L}+ )?(?:hard|difficult|tough|tricky)(?!\p{L})/u.test(
    said,
  )

/** What nothing goes on behind: praise by denial, what leans on the sentence before, a note that is handed on. */
const CLOSED =
  /(?<!\p{L})(?:not (?:\p{L}+ )?(?:trying|looking|out) to (?:get out|avoid|dodge|deceive|cheat)|(?:put|puts|putting) (?:him|her|them)sel\p{L}+ last|s?he (?:also )?notes your)(?!\p{L})|(?<!\p{L})either[.!]?$|, too(?:,|[.!]?$)/u
/** «**Institutionalized for** most of his thirties»: how long it was is history. */
const HISTORY =
  /(?:institutionali[sz]ed|hospitali[sz]ed|incarcerated|homeless|unemployed|psychotic (?:break|episode)) (?:for|since|from|between|until|at|in)(?!\p{L})/u
/** «**WES** won't accept a scan»: an agency, unless the letters are short for the citizen. */
const AGENCY =
  /(?<!\p{L})(?!(?:CLT|PTP|CUST|CST|PT|CT|CLNT)(?!\p{L}))\p{Lu}{3,} (?:won['’]?t|will not|do(?:es)?n['’]?t|does not|refuse[sd]?|decline[sd]?|never|only)(?!\p{L})/u
/** «**Has never** worked», «**has yet to** answer», «**all he does**»: what never was, or is all there is, has no instance. */
const NEVER =
  /(?<!\p{L})(?:(?:has|have|had|['’](?:s|ve|d)) (?:never|not once)|never (?:been|had|\p{L}+ed)|not (?:\p{L}+ )?(?:one|a single)|has yet to|all (?:he|she|they) do(?:es)?)(?!\p{L})/u
/** All of one meeting, or how it stands: of no other occasion. */
const ONE_TIME =
  /(?<!\p{L})(?:(?:the|this) (?:entire|whole|full) (?:time|meeting|session|hour|interview|appointment|visit|call|way)|throughout|all (?:through|meeting|session|morning|afternoon|day)|today|in bed)(?!\p{L})/u
/** «**Lovely** fella **and** a handful»: the other hand was shown already. */
const BOTH_SIDES =
  /(?<!\p{L})(?:lovely|nice|sweet|charming|kind|funny|bright|good|great)(?: \p{L}+){0,2},? and(?!\p{L})/u
/** What nobody takes a step towards: *insight*, *respect*. */
const NO_STEP = /(?<!\p{L})(?:insight|empathy|respect|remorse)(?!\p{L})/u
/** «Can't think **past the summer**»: no skill that anything helped with. */
const BEYOND = /(?<!\p{L})(?:think|see|look|plan) (?:past|beyond)(?!\p{L})/u
/** «… **that factory again**»: of one place, to which nothing leads back. */
const ONE_PLACE = /(?<!\p{L})that \p{L}+ again[.!]?$/u

/** English: whether a sentence with this opening, behind this one, makes sense after what it says. */
export function followsSense(match: Match, opening: string, context: Context): boolean {
  const { category } = context.tables.lexicon.entries[match.entry]!
  if (orientationOf(category) !== 'deficit') return true
  const written = textOf([0, lengthOf(context)], context)
  const said = written.toLowerCase()
  if (CLOSED.test(said) || isOfRecord(match.from, context)) return false
  if (category === 'label' && HISTORY.test(said)) return false
  if (category === 'resistance' && AGENCY.test(written)) return false
  if (category === 'prognosis' && ONE_PLACE.test(said)) return false
  if (opening.startsWith('For instance')) return !NEVER.test(said) && !ONE_TIME.test(said)
  if (opening.startsWith('In the past')) return !ONE_TIME.test(said)
  if (opening.startsWith('On the other hand')) return !BOTH_SIDES.test(said)
  if (opening.startsWith('The next step')) return !NO_STEP.test(said)
  return !(opening.startsWith('What has helped') && BEYOND.test(said))
}
