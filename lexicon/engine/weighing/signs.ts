import type { Language } from '../types.ts'
import { DANISH } from './danish.ts'
import { ENGLISH } from './english.ts'
import type { SignPatterns } from './patterns.ts'

const PATTERNS: Readonly<Record<Language, SignPatterns>> = { da: DANISH, en: ENGLISH }
/** UTF-16 units in which a note says what it is of. */
const OPENING = 120

/** What there are signs of in a text or in a part of one. Holds no word of it. */
export interface Signs {
  readonly goal: boolean
  readonly voice: boolean
  readonly condition: boolean
  readonly step: boolean
  readonly formal: boolean
  /** References to the law. */
  readonly statutory: number
}

/** `text` ends where a sentence or a line does. */
export function readSigns(text: string, language: Language): Signs {
  const { goal, voice, condition, step, formal, statutory } = signsOf(text, language)
  return { goal, voice, condition, step, formal, statutory }
}

/** The same, each read when it is asked for: for a text that is at hand, not to be kept. */
export const signsOf = (text: string, language: Language): Signs =>
  new TextSigns(PATTERNS[language], text.toLowerCase())

/**
 * A class and no literal: V8 keeps the getters of each literal, and with them the text, until it next collects all of
 * its memory.
 */
class TextSigns implements Signs {
  constructor(
    private readonly patterns: SignPatterns,
    private readonly small: string,
  ) {}
  get goal() {
    return this.patterns.goal.test(this.small)
  }
  get voice() {
    return this.patterns.voice.test(this.small)
  }
  get condition() {
    return this.patterns.condition.test(this.small)
  }
  get step() {
    return this.patterns.step.test(this.small)
  }
  get formal() {
    return this.patterns.formal.test(this.small)
  }
  get statutory() {
    return this.small.match(this.patterns.statutory)?.length ?? 0
  }
}

/** The signs of a text from those of its parts. */
export const joinSigns = (parts: readonly Signs[]): Signs => ({
  goal: parts.some(({ goal }) => goal),
  voice: parts.some(({ voice }) => voice),
  condition: parts.some(({ condition }) => condition),
  step: parts.some(({ step }) => step),
  formal: parts.some(({ formal }) => formal),
  statutory: parts.reduce((sum, { statutory }) => sum + statutory, 0),
})

/** Whether a note is of a call or a message. */
export const isCall = (note: string, language: Language): boolean =>
  PATTERNS[language].call.test(note.slice(0, OPENING).toLowerCase())
