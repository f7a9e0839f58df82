import type { Balance, Language, Remark } from '../../lexicon/engine/types.ts'
import type { NoteKind } from './kinds.ts'

/** The name of the line between a field and the pages of ours that look at its note. */
export const NOTE_PORT = 'note'

/** What panel and popup see of the field that somebody writes in: in memory, for as long as they are open. */
export interface NoteView {
  /** What the page calls the field. */
  readonly label: string
  /** Of its text, UTF-16 code units. */
  readonly length: number
  readonly language: Language | null
  readonly kind: NoteKind
  readonly isGuess: boolean
  readonly balance: Balance
  readonly remarks: readonly ViewedRemark[]
  /** Places that the person does not want marked. */
  readonly waved: number
  /** True where something of the note could not be read. */
  readonly isUnread: boolean
}

/** A remark, and the words it is about. */
export interface ViewedRemark extends Remark {
  readonly words: string
}

/** What panel and popup may ask of the field. */
export interface NoteRequest {
  /** Open the card of this remark. */
  readonly go?: Remark
  /** The writer has picked a kind; null leaves it to be guessed again. */
  readonly kind?: NoteKind | null
  /** Mark again what was not wanted here. */
  readonly restore?: true
}

/** A page of ours asks every frame of a tab which of them has a field that is written in. */
export interface Look {
  readonly look: true
}

/** This frame of this tab has. */
export interface Attended {
  readonly attended: true
}
