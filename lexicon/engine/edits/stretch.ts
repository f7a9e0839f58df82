import type { ReadGuest } from '../analyser.ts'
import type { Core, Found, How } from '../core.ts'
import { OPENS_LINE, type Reading } from '../reading.ts'
import type { Language, Remark } from '../types.ts'
import { readSigns, type Signs } from '../weighing/signs.ts'
import type { Fitting } from '../word-remark.ts'
import { fitAll } from '../word-suggestions.ts'
import type { Opening } from './cut.ts'

/** A part of a text and what was found in it. Offsets count from where it begins. Holds no word of it. */
export interface Stretch extends Opening, Omit<Found, 'strangers'> {
  /** UTF-16 units. */
  readonly length: number
  /** Remarks on its sentences in the other language. */
  readonly guests: readonly Remark[]
  readonly words: number
  /** What it holds signs of, read when first asked for. */
  signs: Signs | undefined
  /** What could stand in place of each finding, worked out when first asked for. */
  fitting: readonly Fitting[] | undefined
}

export interface StretchReader {
  /** What a stretch holds signs of; `part` gives its text. */
  readonly readSigns: (stretch: Stretch, part: () => string) => Signs
  /** Reads a part of a text by itself as it reads within the whole. */
  readonly read: (part: string, opening: Opening) => Stretch
  /** What could stand in place of each finding of a stretch; `part` is its text. */
  readonly fit: (stretch: Stretch, part: string) => readonly Fitting[]
}

export function createStretchReader(
  core: Core,
  language: Language,
  { isFixed, on }: Pick<How, 'isFixed' | 'on'>,
  readGuest: ReadGuest,
): StretchReader {
  return {
    read: (part, opening) => {
      const mend = (reading: Reading) => mendOpening(reading, opening)
      const { findings, strangers, unread } = core.findIn(part, language, { isFixed, on, mend })
      return {
        ...{ ...opening, length: part.length, findings, unread, fitting: undefined, signs: undefined },
        guests: strangers.flatMap((stranger) => readGuest(part, stranger, on)),
        words: core.reading.count,
      }
    },
    readSigns: (stretch, part) => (stretch.signs ??= readSigns(part(), language)),
    fit: (stretch, part) => (stretch.fitting ??= fitAll(part, core.reading, stretch.findings)),
  }
}

/** What the first word of a stretch would not tell within the whole, and what stands before a stretch. */
function mendOpening(reading: Reading, { isInline, isOdd }: Opening): void {
  if (isInline && reading.count > 0) reading.before[0] = reading.before[0]! & ~OPENS_LINE
  // The mark that is open stands before a blank line, with which the stretch begins.
  if (isOdd && reading.quotes.length > 0) reading.quotes.unshift(0)
}
