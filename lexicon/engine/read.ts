import * as C from './characters.ts'
import { sentenceBreak, type Between } from './sentences.ts'
import * as R from './reading.ts'
import type { Reading } from './reading.ts'
import type { Tables } from './tables.ts'

const { KIND, LOWER, HASH_FACTOR, HASH_START } = C

/**
 * Stage 1: the words and sentences of a text. One pass over the characters, no substrings for known words.
 * Offsets are UTF-16 code units of the text as given.
 */
export function readText(text: string, tables: Tables, reading: Reading): void {
  const length = text.length
  const between: Between = {
    stop: 0,
    newlines: 0,
    comma: false,
    hard: false,
    colon: false,
    quote: false,
    bullet: false,
    line: true,
  }
  reading.held++
  reading.count = 0
  reading.sentences = 0
  reading.quotes.length = reading.slips.length = 0
  let i = 0
  while (i < length) {
    const kind = KIND[text.charCodeAt(i)]!
    if (kind === C.LETTER || kind === C.DIGIT) {
      i = readWord(text, i, kind, tables, reading, between)
      continue
    }
    separate(text, i, kind, reading, between)
    i++
  }
  endSentence(reading, between)
  reading.sentenceStart[reading.sentences] = reading.count
}

function separate(text: string, i: number, kind: number, reading: Reading, between: Between): void {
  switch (kind) {
    case C.SPACE:
      return
    case C.NEWLINE:
      // CR LF is one line end.
      if (text.charCodeAt(i) !== 10 || text.charCodeAt(i - 1) !== 13) between.newlines++
      return
    case C.STOP:
      if (between.stop === 0 || text.charCodeAt(i) === 63) between.stop = text.charCodeAt(i)
      return
    case C.COMMA:
      between.comma = true
      return
    case C.COLON:
      between.colon = true
      return
    case C.QUOTE:
      between.quote = true
      reading.quotes.push(i)
      return
    case C.HYPHEN:
    case C.BREAK:
      if (between.newlines > 0 || reading.count === 0) between.bullet = true
      else if (kind === C.BREAK || KIND[text.charCodeAt(i - 1)] === C.SPACE) between.hard = true
      return
    case C.OTHER:
      if (between.newlines > 0 && text.charCodeAt(i) === 42) between.bullet = true
      return
    default:
      return
  }
}

function readWord(
  text: string,
  from: number,
  first: number,
  tables: Tables,
  reading: Reading,
  between: Between,
): number {
  let hash = HASH_START
  let i = from
  let odd = false
  let kind = first
  let last = 0
  let letters = false
  for (;;) {
    const unit = LOWER[text.charCodeAt(i)]!
    hash = Math.imul(hash ^ unit, HASH_FACTOR)
    if (kind === C.INSIDE || kind === C.APOSTROPHE || isDigraph(last, unit)) odd = true
    last = unit
    if (kind === C.LETTER) letters = true
    kind = KIND[text.charCodeAt(++i)]!
    if (kind === C.LETTER || kind === C.DIGIT || kind === C.INSIDE) continue
    if (i >= text.length || !joins(text, i, kind, from)) break
    kind = KIND[text.charCodeAt(i)]!
  }
  const at = reading.count
  if (at + 1 >= reading.start.length) R.grow(reading)
  let form = tables.form(text, from, i, hash | 0)
  // «Prøve i dansk 3» makes 3 a word of a phrase; it stays a number all the same.
  const number = first === C.DIGIT && !letters
  let signature = number ? tables.figure : form < 0 ? tables.unknown : tables.signatureOf[form]!
  const capital = LOWER[text.charCodeAt(from)] !== text.charCodeAt(from)
  if (form < 0) {
    form = odd ? otherSpelling(text.slice(from, i), tables) : first === C.DIGIT ? tables.figureForm : -1
    if (first === C.DIGIT) signature = tables.figure
    else if (form >= 0) signature = tables.signatureOf[form]!
    else signature = unknownWord(text, from, i, first, capital, tables)
  }
  reading.start[at] = from
  reading.end[at] = i
  reading.form[at] = form
  reading.hash[at] = hash
  reading.signature[at] = signature
  const before = (reading.before[at] = placeWord(reading, between, capital, first === C.DIGIT, tables))
  if (signature === tables.name && before & R.OPENS_SENTENCE && looksLikeNoun(text, from, i, tables))
    reading.signature[at] = tables.unknown
  if (form < 0 && !capital && reading.signature[at] === tables.unknown)
    readSlip(text.slice(from, i), tables, reading)
  reading.count++
  clear(between)
  return i
}

/** Whether the sign at `i` holds a word together: *12-årig*, *cv’et*, *f.eks*, *10.30*, *1.000*. */
function joins(text: string, i: number, kind: number, from: number): boolean {
  if (kind <= C.NEWLINE && kind !== C.OTHER) return false
  const unit = text.charCodeAt(i + 1)
  const next = KIND[unit]!
  if (next !== C.LETTER && next !== C.DIGIT) return false
  if (kind === C.HYPHEN) return true
  if (KIND[text.charCodeAt(i - 1)] === C.DIGIT && next === C.DIGIT && isDateSign(text.charCodeAt(i)))
    return true
  if (kind === C.APOSTROPHE) return next === C.LETTER
  if (text.charCodeAt(i) === 38) return next === C.LETTER
  if (text.charCodeAt(i) === 47) return i - from === 1 && next === C.LETTER && isShort(text, i + 1)
  if (text.charCodeAt(i) !== 46) return false
  const before = KIND[text.charCodeAt(i - 1)]!
  if (before === C.DIGIT) return next === C.DIGIT
  // A dot between letters is an abbreviation or an address, unless a new sentence begins without a space.
  return next === C.LETTER && (LOWER[unit] === unit || i - from <= 1)
}

/** «Bureauet», «Medicinudlevering»: capital only because the sentence begins with it. */
function looksLikeNoun(text: string, from: number, to: number, tables: Tables): boolean {
  if (tables.lexicon.language !== 'da') return false
  return to - from > 12 || /(?:(?<!s)en|et|ene|erne|ing|hed|tion|else)$/.test(text.slice(from, to))
}

/** At most two letters: *w/o*, *f/up*, *t/u*; *e/mail* is two */
const isShort = (text: string, at: number): boolean =>
  KIND[text.charCodeAt(at + 1)] !== C.LETTER || KIND[text.charCodeAt(at + 2)] !== C.LETTER

/** What stands between the figures of a date or a stretch: *12/3*, *10–13*. */
const isDateSign = (unit: number): boolean => unit === 47 || unit === 0x2013

/** *ae*, *oe*, *aa*: perhaps a Danish letter on a foreign keyboard. */
const isDigraph = (a: number, b: number): boolean =>
  (a === 97 && (b === 101 || b === 97)) || (a === 111 && b === 101)

/** Danish keyboards are not everywhere: *ae oe aa* for *æ ø å*, and letters composed of two signs. */
function otherSpelling(word: string, tables: Tables): number {
  const plain = word
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[‘’`´]/g, "'")
  const find = (spelt: string) => tables.form(spelt, 0, spelt.length, C.hashRange(spelt, 0, spelt.length))
  if (plain !== word) {
    const form = find(plain)
    if (form >= 0) return form
  }
  if (tables.lexicon.language !== 'da') return plain.endsWith("'s") ? find(plain.slice(0, -2)) : -1
  if (!/ae|oe|aa/i.test(plain)) return -1
  return find(plain.toLowerCase().replaceAll('ae', 'æ').replaceAll('oe', 'ø').replaceAll('aa', 'å'))
}

/** The word at `reading.count` as it was meant, where it seems a slip of the pen. */
function readSlip(word: string, tables: Tables, reading: Reading): void {
  const form = tables.slip?.(word) ?? -1
  if (form < 0) return
  reading.form[reading.count] = form
  reading.signature[reading.count] = tables.signatureOf[form]!
  reading.slips.push(reading.count)
}

function unknownWord(
  text: string,
  from: number,
  to: number,
  first: number,
  capital: boolean,
  tables: Tables,
): number {
  if (first === C.DIGIT) return tables.figure
  const compound = to - from >= 8 ? tables.compound(text.slice(from, to).toLowerCase()) : tables.unknown
  if (compound !== tables.unknown) return compound
  return capital ? tables.name : tables.unknown
}

/** Flags of the word at `reading.count`; begins a new sentence where one begins. */
function placeWord(
  reading: Reading,
  between: Between,
  capital: boolean,
  digit: boolean,
  tables: Tables,
): number {
  const at = reading.count
  const opens = sentenceBreak(reading, between, capital, digit, tables)
  if (opens) {
    if (at > 0) endSentence(reading, between)
    reading.sentenceStart[reading.sentences++] = at
  }
  const line = at === 0 || between.newlines > 0
  return (
    (between.comma ? R.AFTER_COMMA : 0) |
    (between.hard || between.quote || between.colon || between.bullet ? R.AFTER_BREAK : 0) |
    (between.colon ? R.AFTER_COLON : 0) |
    (between.quote ? R.AFTER_QUOTE : 0) |
    (opens ? R.OPENS_SENTENCE : 0) |
    (line || between.bullet ? R.OPENS_LINE : 0) |
    (capital ? R.CAPITAL : 0)
  )
}

function endSentence(reading: Reading, between: Between): void {
  if (between.stop === 63 && reading.sentences > 0) {
    const first = reading.sentenceStart[reading.sentences - 1]!
    reading.before[first] = reading.before[first]! | R.QUESTION
  }
}

function clear(between: Between): void {
  between.stop = 0
  between.newlines = 0
  between.comma = between.hard = between.colon = between.quote = between.bullet = false
}
