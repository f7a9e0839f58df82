import * as C from '../characters.ts'
import type { Tables } from '../tables.ts'
import { roleBit } from '../vocabulary.ts'
import { leansOnLine } from '../wording/whose-words.ts'

const { KIND, LOWER } = C

/** What a stretch of a text begins with, and what it needs to read as it does within the whole. */
export interface Opening {
  /** It begins in the middle of a line. */
  readonly isInline: boolean
  /** An odd number of quotation marks stands before it. */
  readonly isOdd: boolean
}

export interface Cut {
  /** Offset after the stretch, UTF-16. */
  readonly end: number
  /** What the next one begins with. */
  readonly next: Opening
}

/** Shorter stretches are not worth what it takes to keep them, UTF-16 units. */
const LEAST = 500
/** The engine takes a line for a wrapped one from 60 units on: so much of it has to follow a cut within a line. */
const REST = 60
/** A word is looked for within so many units after that. */
const SLACK = 20
/** No word shorter than this is taken for one that ends a sentence. */
const WHOLE = 4
const SHORTENED = roleBit('abbreviation', 'abbreviation-final')
const QUESTION_MARK = 63
const LINE_FEED = 10

/**
 * Where the stretch that begins at `from` ends: the first place, some hundred characters on, at which the engine
 * begins a sentence whatever stands before and behind, and across which no guard and no suggestion looks. That is a
 * blank line, a line that ends with a sentence, or a sentence that ends in an ordinary word within a line. Between
 * quotation marks only a blank line is one.
 */
export function cut(text: string, from: number, { isOdd }: Opening, layers: readonly Tables[]): Cut {
  let odd = isOdd
  // Since the last word stood nothing that tells the next one anything.
  let isPlain = false
  let stops = false
  for (let i = from; i < text.length; i++) {
    const kind = KIND[text.charCodeAt(i)]!
    if (kind === C.LETTER || kind === C.DIGIT) {
      isPlain = true
      stops = false
      continue
    }
    if (kind === C.QUOTE) odd = !odd
    if (!isPlain) continue
    if (kind === C.STOP) stops = true
    else if (kind === C.NEWLINE) {
      if (i - from >= LEAST && endsLine(text, i, stops && !odd))
        return { end: i, next: { isInline: false, isOdd: odd } }
      isPlain = false
    } else if (kind === C.SPACE) {
      if (stops && !odd && i - from >= LEAST && endsSentence(text, i, layers))
        return { end: i, next: { isInline: true, isOdd: false } }
    } else if (kind !== C.OTHER) isPlain = false
  }
  return { end: text.length, next: { isInline: false, isOdd: odd } }
}

/** A line break at `at` that begins a sentence. A question mark behind it would belong to the sentence before it. */
function endsLine(text: string, at: number, isOver: boolean): boolean {
  const isBlank = text.charCodeAt(at) === LINE_FEED && text.charCodeAt(at + 1) === LINE_FEED
  if (!isBlank && !isOver) return false
  for (let i = at; i < text.length; i++) {
    const kind = KIND[text.charCodeAt(i)]!
    if (kind === C.LETTER || kind === C.DIGIT) return true
    if (text.charCodeAt(i) === QUESTION_MARK) return false
  }
  return false
}

/** The space at `at` follows an ordinary word and a sign that ends a sentence; a capital and enough of the line follow. */
function endsSentence(text: string, at: number, layers: readonly Tables[]): boolean {
  let next = at
  while (KIND[text.charCodeAt(next)] === C.SPACE) next++
  const first = text.charCodeAt(next)
  if (KIND[first] !== C.LETTER || LOWER[first] === first || !goesOn(text, next) || leansOnLine(text, next))
    return false
  let end = at
  while (KIND[text.charCodeAt(end - 1)] === C.STOP) end--
  let start = end
  while (KIND[text.charCodeAt(start - 1)] === C.LETTER) start--
  if (end - start < WHOLE || KIND[text.charCodeAt(start - 1)] !== C.SPACE) return false
  const hash = C.hashRange(text, start, end)
  return layers.every((tables) => {
    const form = tables.form(text, start, end, hash)
    return form >= 0 && (tables.roles[tables.signatureOf[form]!]! & SHORTENED) === 0
  })
}

function goesOn(text: string, from: number): boolean {
  let words = 0
  for (let i = from; i < from + REST + SLACK; i++) {
    const kind = KIND[text.charCodeAt(i)]
    if (kind === undefined || kind === C.NEWLINE) break
    if (i > from + REST && kind === C.LETTER) words++
  }
  return words > 0
}
