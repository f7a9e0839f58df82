import type { Context } from '../context.ts'
import { orientationOf } from '../categories.ts'
import type { Match } from '../match.ts'
import { AFTER_COLON } from '../reading.ts'
import { NOUN } from '../vocabulary.ts'
import { isFinding, isGentle, isOfRecord } from './english-turns.ts'
import type { Place } from './places.ts'
import { hasVerb } from './subject.ts'
import type { CompiledSuggestion } from '../compiled.ts'
import { isFinite } from '../sentence.ts'
import { isCut, lengthOf, textOf, wordAt, type Range } from './words.ts'

/** Words of somebody else, or of the writer at another time. */
const SAYING =
  /^(?:said|says|say|told|tells|wrote|written|agreed|calls|called|describes?|described|stated|states|thinks?|thought|felt|feels|believes|according|lists|listed|reckons|informs?|informed|reports?|reported|advised|advises|noted|finds?|holds|held|assesses|assessed|concludes?|concluded|documented|certified|per)$/

/** What somebody gives out, whatever the mark takes it for. */
const CLAIMING =
  /^(?:swears|swore|claims|claimed|alleges|alleged|insists|insisted|maintains|maintained|professes|professed)$/

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
  if (!hasBlank) return to >= lengthOf(context) || mayGoOn([from, to], place, context)
  if (/^\s*[([]/.test(text.slice(reading.end[sentence.from + to - 1]))) return false
  const ends = to >= lengthOf(context)
  // A fragment without a verb stands alone, or the words in its place have one too many.
  if (
    place &&
    place.verb < 0 &&
    ((from > 0 && isCut(context, from)) || (reading.before[sentence.from]! & AFTER_COLON) !== 0)
  )
    return false
  if (place && hangsOnList(place, context)) return false
  return ends || (to + 1 === lengthOf(context) && /^(?:today|now|again)$/.test(wordAt(context, to)))
}

/** Whether what follows a complete rewording can follow it as it followed the words that are gone. */
function mayGoOn([from, to]: Range, place: Place | undefined, context: Context): boolean {
  const { features } = context.sentence
  // «Is missing **the motivation** that an apprenticeship calls for»: what the article leads up to.
  if (/^(?:that|which|who)$/.test(wordAt(context, to)) && !isCut(context, to)) return false
  if (hasVerb(context, from, to)) return true
  // «**Low motivation** and unable to plan», «**no confidence**, no routine»: a verb would stand among nouns.
  if (place && place.verb < 0 && features[to - 1]! & NOUN && !leadsTo(from, to, context))
    return isCut(context, to) && isFinite(context.sentence, to)
  // «**Lack of stamina** and an absence of plans were evident»
  return isCut(context, to) || !/^(?:an?|the|no|his|her|their)$/.test(wordAt(context, to + 1))
}

/** «**Unable to** follow the guidance, digital skills minimal»: no noun, but what somebody is. */
function leadsTo(from: number, to: number, context: Context): boolean {
  for (let k = from + 1; k < to; k++) if (wordAt(context, k) === 'to') return true
  return false
}

/** «Gambling, fines, evictions, **he's a walking problem**»: what is listed is summed up, and would be left hanging. */
function hangsOnList({ from, verb }: Place, context: Context): boolean {
  const first = context.sentence.clauseStart[context.sentence.clause[from]!]!
  return verb >= 0 && first > 0 && isCut(context, first) && !hasVerb(context, 0, first)
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

/** What was so once: an event, not how somebody is. */
const THEN =
  /^(?:fail(?:ed|ing)|could|couldn['’]?t|was|were|wasn['’]?t|did|didn['’]?t|had|found|struggled|then|never)$/u

/** «Cannot manage stairs, **crowds or queues**», «… **and that** wears her out»: what follows goes on from these words. */
function isOneOfMore(to: number, context: Context): boolean {
  if (/^(?:that|this|it|which)$/.test(wordAt(context, /^and$/.test(wordAt(context, to)) ? to + 1 : to)))
    return true
  for (let k = to; k < lengthOf(context); k++) if (/^(?:or|nor)$/.test(wordAt(context, k))) return true
  return false
}

/** «**Failed** to cooperate» happened once; «cannot work nights **while** the order stands» has its reason: both are facts. */
function tellsFact([from, to]: Range, { entry }: Match, context: Context): boolean {
  if (context.tables.lexicon.entries[entry]!.category !== 'incapacity') return false
  return (
    THEN.test(wordAt(context, from)) ||
    /(?<!\p{L})(?:un)?fit(?!\p{L})/u.test(textOf([from, to], context).toLowerCase()) ||
    isOneOfMore(to, context) ||
    /^(?:while|whilst|until|till|because|due|pending|before|unless|since)$/.test(wordAt(context, to))
  )
}

/** English: what another said, or the writer once wrote, is not worded anew as if the writer said it now. */
export function isReported(from: number, { entry }: Match, context: Context): boolean {
  const { tables } = context
  const { category } = tables.lexicon.entries[entry]!
  if (category === 'doubt' || orientationOf(category) !== 'deficit') return false
  if (isOfRecord(from, context)) return true
  // «**Swears** she's looking every day»
  if (CLAIMING.test(wordAt(context, from))) return true
  for (let k = 0; k < from; k++)
    if (
      SAYING.test(wordAt(context, k)) &&
      !(OWN.test(wordAt(context, k)) && SELF.test(wordAt(context, k - 1)))
    )
      return true
  return false
}

/** Words that tell of no certain work, place or time. */
const OF_WORK =
  /^(?:work|working|jobs?|employment|employers?|life|lifetime|labou?r|market|chances?|hopes?|prospects?|odds|future|doubts?|miles?|way|boat|sky|pie|cards|pigs?|reach|time|sight|dreams?|question|shot|nothing|anything|going|finish|last|fast|long|out|might|will|can)$/

/** «Won't see out **probation**», «return to **retail**»: what is told of the future is told of that, and it would be gone. */
export function losesTopic([from, to]: Range, match: Match, context: Context): boolean {
  const { reading, sentence, tables } = context
  if (tables.lexicon.entries[match.entry]!.category !== 'prognosis') return false
  for (let k = from; k < to; k++) {
    const isNoun = (sentence.features[k]! & NOUN) !== 0 || reading.form[sentence.from + k]! < 0
    if (isNoun && !OF_WORK.test(wordAt(context, k))) return true
  }
  return false
}

/** «On the minus side he **is moody**», «concerns: **rigid**»: what was announced as a difficulty remains one. */
const ANNOUNCED =
  /(?<!\p{L})(?:(?:minus|down)(?: ?side)?(?!\p{L})|(?:negatives?|drawbacks?|weak(?:ness(?:es)?| points?| sides?)|challenges?|concerns?|difficulties|cons) ?:)/u

/** What says of somebody's income, health or record what no trait would say. */
const OF_LIFE =
  /(?:benefit|dole|welfare|jobless|unemploy|institution|unstable|psych|schizo|alcohol|addict|drunk|drink|drug|user|disab|patient|complier|attender|offender|prison|criminal|convict|illiterate|dropout|claimant|graduate)/u

/** What stands before word k in its sentence, the sign between included, in small letters. */
const leadOf = (k: number, { text, reading, sentence }: Context): string =>
  text.slice(reading.start[sentence.from], reading.start[sentence.from + k]).toLowerCase()

/** Whether what a blank or a support would take the place of says more than that something closes. */
export function saysMore(
  { parts, from: named, kind }: CompiledSuggestion,
  range: Range,
  { entry }: Match,
  context: Context,
): boolean {
  const { category } = context.tables.lexicon.entries[entry]!
  const said = textOf(range, context).toLowerCase()
  const before = wordAt(context, range[0] - 1)
  if (category === 'incapacity' && isGentle(said)) return true
  if (category === 'label' && isFinding(range, context)) return true
  if (category === 'label') return OF_LIFE.test(said) || ANNOUNCED.test(leadOf(range[0], context))
  // «**Don't expect to see him**», «all attempts must be regarded as **futile**»
  if (category === 'prognosis')
    return named === 'clause' ? /(?<!\p{L})(?:s?he|they|him|her|them)(?!\p{L})/u.test(said) : before === 'as'
  // «A **so-called entrepreneur**» is one by his own account, not by a report.
  if (category === 'doubt' && parts[0] === 'reported ') return /^an?$/.test(before)
  // «Said no **when** asked to give his name **when** he came in»
  const asks = parts.some((part) => typeof part === 'string' && / when /.test(part))
  return kind === 'rewrite' && asks && /^(?:when|whenever|as|if)$/.test(wordAt(context, range[1]))
}

/** English: whether these words are not to be replaced; their question remains, or what goes on behind the sentence. */
export const staysAsItIs = (range: Range, match: Match, context: Context): boolean =>
  isReported(range[0], match, context) ||
  leavesStress(range[1], context) ||
  leansOn(range, context) ||
  tellsFact(range, match, context)
