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
  return { ...signsOf(text, language) }
}

/** The same, each read when it is asked for: for a text that is at hand, not to be kept. */
export function signsOf(text: string, language: Language): Signs {
  const { goal, voice, condition, step, formal, statutory } = PATTERNS[language]
  const small = text.toLowerCase()
  return {
    get goal() {
      return goal.test(small)
    },
    get voice() {
      return voice.test(small)
    },
    get condition() {
      return condition.test(small)
    },
    get step() {
      return step.test(small)
    },
    get formal() {
      return formal.test(small)
    },
    get statutory() {
      return small.match(statutory)?.length ?? 0
    },
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
