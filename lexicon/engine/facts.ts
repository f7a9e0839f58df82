import { isNamed, isNegation, type Context } from './context.ts'
import type { Match } from './match.ts'
import { AFTER_BREAK, AFTER_COLON, AFTER_QUOTE, CAPITAL, OPENS_LINE, OPENS_SENTENCE } from './reading.ts'
import { ADJECTIVE, NOUN, roleBit, VERB } from './vocabulary.ts'
import { FACT_WORDS, POLAR, TIMES } from './wording/fact-words.ts'
import type { Place } from './wording/places.ts'
import { isCut, smallWords, textOf, wordAt, type Range } from './wording/words.ts'

const LEGAL = roleBit('legal')
const UNIT = roleBit('unit')
const WITHOUT = roleBit('without')
const PER = /^(?:om|i|pr|per|a|an|each|every)$/
const RATE = /^(?:ugen?|dag(?:en)?|døgnet|måned(?:en)?|week|day|month)$/
/** Where a capital need not be a name's. */
const BEGINS = OPENS_SENTENCE | OPENS_LINE | AFTER_COLON | AFTER_BREAK | AFTER_QUOTE

/**
 * Whether everything that must survive a rewording is still there: numbers with their units, dates, names, diagnoses,
 * statutory terms, agreements and negations among the words that it replaces. What else the pattern itself names is what
 * is reworded (*aftale*, *to*), except where it could only be a fact. A subject that is moved stays.
 */
export function keepsFacts(
  match: Match,
  context: Context,
  range: Range,
  replacement: string,
  place?: Place,
): boolean {
  const lost = lacks(replacement)
  const [from, to] = range
  for (let k = from; k < to; k++) {
    if (place?.subject && place.subject[0] <= k && k < place.subject[1]) continue
    if (isFact(match, context, k, range) && lost(wordAt(context, k))) return false
    if (losesDiagnosis(context, k, replacement) || losesMatter(match, context, k, replacement)) return false
  }
  if (losesLimb(context, range, replacement)) return false
  if (leavesPolar(context, range, replacement) || losesTime(context, range, replacement)) return false
  return keepsTerms(context, range, replacement)
}

/** A finder of words that a text lacks; a word that is asked for twice must be there twice. Most texts are never asked. */
function lacks(text: string): (word: string) => boolean {
  let left: string[] | undefined
  return (word) => {
    left ??=
      text.toLowerCase().match(/[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}.,:’'/-]*[\p{L}\p{N}\p{M}])?/gu) ?? []
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  }
}

function isFact(match: Match, context: Context, k: number, range: Range): boolean {
  const { reading, sentence, tables } = context
  const { numbers, dates, agreements } = FACT_WORDS[tables.lexicon.language]
  const token = sentence.from + k
  const word = wordAt(context, k)
  if (/\d/.test(word) || dates.test(word)) return true
  if (isUnit(context, k, range) || isName(context, k)) return true
  if (isNegation(context, k) || (sentence.roles[k]! & WITHOUT) !== 0) return true
  if (isNamed(context, match, k)) return false
  return (
    numbers.has(word) ||
    agreements.has(word) ||
    ((reading.before[token]! & (CAPITAL | BEGINS)) === CAPITAL && word !== 'i')
  )
}

/** «Kan ikke overskue **noget**» is no «kan overskue noget, når …»: such words stand only with their negation. */
function leavesPolar(context: Context, range: Range, replacement: string): boolean {
  const polar = POLAR[context.tables.lexicon.language]
  const word = polar.exec(textOf(range, context).toLowerCase())?.[0]
  if (word === undefined || !replacement.toLowerCase().includes(word)) return false
  const [from, to] = range
  const words = Array.from({ length: to - from }, (_, k) => from + k)
  return words.some((k) => isNegation(context, k)) && !/(?<!\p{L})(?:ikke|not|no)(?!\p{L})/u.test(replacement)
}

/** «Er alkoholiker» may become «har et alkoholmisbrug»: what it is called stays, not the whole word. */
function losesDiagnosis(context: Context, k: number, replacement: string): boolean {
  const { diagnoses, renamed } = FACT_WORDS[context.tables.lexicon.language]
  const found = diagnoses.exec(wordAt(context, k))?.[0]
  if (found === undefined) return false
  const after = replacement.toLowerCase()
  return !after.includes(found) && !(renamed[found] && after.includes(renamed[found]))
}

/** «Mangler humor, **i hvert fald min**»: what is added behind a comma, other than a clause. */
function losesLimb(context: Context, [from, to]: Range, replacement: string): boolean {
  if (context.tables.lexicon.language !== 'da') return false
  for (let k = from + 1; k < to; k++)
    if (isCut(context, k) && !/^(?:at|om|hv.*)$/.test(wordAt(context, k)))
      return !replacement.includes(textOf([k, to], context))
  return false
}

/** «Fuldtid **lige nu** er ønsketænkning» is no «fuldtid kræver, at …». */
function losesTime(context: Context, range: Range, replacement: string): boolean {
  const times = TIMES[context.tables.lexicon.language]
  if (!times) return false
  const after = replacement.toLowerCase()
  return (textOf(range, context).toLowerCase().match(times) ?? []).some((time) => !after.includes(time))
}

const CONTENT = NOUN | VERB | ADJECTIVE
/** Who and how much: what a sentence has beside its matter. */
const BESIDE = roleBit('citizen', 'pronoun', 'writer', 'modal', 'now')
/** So many letters of a word are the same in its other forms. */
const STEM = 4
/** So many letters has a word that matters, a noun one less (*tid*, *job*): the others are small words. */
const LONG = 4

/**
 * What it is about: «har ikke styr på **de digitale hjælpemidler**» is no «lykkes bedst, når …». Words that the pattern
 * names close the sentence, and are what is reworded; the others are what the writer saw.
 */
function losesMatter(match: Match, context: Context, k: number, replacement: string): boolean {
  const { sentence, reading } = context
  if (k < match.from || k >= match.to || isNamed(context, match, k) || sentence.roles[k]! & BESIDE)
    return false
  const isKnown = reading.form[sentence.from + k]! >= 0
  const word = wordAt(context, k)
  if (isKnown && !(sentence.features[k]! & CONTENT) && !isUnclassed(context, k, word)) return false
  const least = sentence.features[k]! & NOUN ? LONG - 1 : LONG
  return word.length >= least && !replacement.toLowerCase().includes(word.slice(0, STEM))
}

/** A longer word of which nothing is known but how it is written: «troen på egen **formåen**». */
function isUnclassed(context: Context, k: number, word: string): boolean {
  const { light, kept } = smallWords(context)
  const isBare = (context.sentence.features[k]! | context.sentence.roles[k]!) === 0
  return (
    context.tables.lexicon.language === 'da' &&
    isBare &&
    word.length > 5 &&
    !light.has(word) &&
    !kept.has(word)
  )
}

/** «37 **timer**», «få **timer**». */
function isUnit(context: Context, k: number, [from]: Range): boolean {
  const { sentence, tables } = context
  const { numbers, amounts } = FACT_WORDS[tables.lexicon.language]
  const before = wordAt(context, k - 1)
  // «Otte timer om **ugen**»
  if (k - 2 > from && PER.test(before) && RATE.test(wordAt(context, k)))
    return isUnit(context, k - 2, [from, k])
  if (k <= from || !(sentence.roles[k]! & UNIT)) return false
  return /\d/.test(before) || numbers.has(before) || amounts.has(before)
}

/** A name that nobody knows, an abbreviation in capitals. */
function isName(context: Context, k: number): boolean {
  const { reading, sentence, tables } = context
  const token = sentence.from + k
  if (reading.signature[token] === tables.name) return true
  return reading.form[token]! < 0 && /^\p{Lu}{2,}/u.test(textOf([k, k + 1], context))
}

/** Statutory terms of several words survive whole. */
function keepsTerms(
  { reading, sentence, tables, text }: Context,
  [from, to]: Range,
  replacement: string,
): boolean {
  const after = replacement.toLowerCase()
  const survives = (k: number, end: number) =>
    after.includes(
      text.slice(reading.start[sentence.from + k], reading.end[sentence.from + end - 1]).toLowerCase(),
    )
  const { phrases } = sentence
  for (let p = 0; p < phrases.length; p += 3) {
    const [k, end, signature] = [phrases[p]!, phrases[p + 1]!, phrases[p + 2]!]
    if (tables.roles[signature]! & LEGAL && k < to && from < end && !survives(k, end)) return false
  }
  for (let k = from; k < to; k++)
    if (tables.roles[reading.signature[sentence.from + k]!]! & LEGAL && !survives(k, k + 1)) return false
  return true
}
