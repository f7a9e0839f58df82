import type { DeficitCategory, Language, PossibilityCategory, Span } from '../../lexicon/engine/types.ts'

/** What an annotator says of a stretch: it closes, it opens, or it only looks as if it closed. */
export type MarkOrientation = 'deficit' | 'possibility' | 'trap'

export const TRAPS = [
  'negated',
  'quoted',
  'reported',
  'other',
  'legal',
  'bounded',
  'conditional',
  'past',
  'homograph',
  'logistics',
] as const

/** Why a stretch that looks like a deficit is none. */
export type Trap = (typeof TRAPS)[number]

/** A stretch of a note that an annotator marked; offsets in the note without its marks. */
export interface Mark extends Span {
  readonly orientation: MarkOrientation
  readonly category: DeficitCategory | PossibilityCategory | Trap
}

/** One annotated note. Marks are sorted and never overlap. */
export interface Note {
  readonly id: string
  readonly language: Language
  readonly genre: string
  readonly text: string
  readonly marks: readonly Mark[]
}

/** The number at the end of a note's id, by which halves are told apart; 0 where there is none. */
export const numberOf = ({ id }: Note): number => Number(/(\d+)$/.exec(id)?.[1] ?? 0)

export const isOdd = (note: Note): boolean => numberOf(note) % 2 === 1
