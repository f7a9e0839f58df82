import type { Analysis, Category, Language } from '../lexicon/engine/types.ts'
import type { CardKit } from './feedback/card-kit.ts'
import type { Keys } from './feedback/keys.ts'
import type { Silence } from './notes/choose-remarks.ts'
import type { NoteKind } from './notes/kinds.ts'
import type { Visit } from './tally/visit.ts'

/** What a field may ask of the background, and what it is answered. One line for each message. */
export interface Protocol {
  /** What marks and cards look like and say, in the language of the interface. */
  readonly cardKit: { readonly ask: { readonly language: Language }; readonly answer: CardKit }
  /**
   * Remarks for a text, without those that the writer or the workplace does not want; null where the text that it is told
   * by is known no longer, and the whole one has to be told. Neither side keeps it for longer than somebody writes.
   */
  readonly analyse: { readonly ask: AskedNote; readonly answer: NoteAnswer | null }
  /** Get ready: somebody has put the caret into a field. The answer is the keys of the browser's list of shortcuts. */
  readonly warm: { readonly ask: Readonly<Record<string, never>>; readonly answer: Keys }
  /** Why there is a remark. */
  readonly explain: { readonly ask: Explainable; readonly answer: Explanation }
  /** What entries say, by their ids; those that no lexicon has are left out. */
  readonly describe: { readonly ask: { readonly entries: readonly string[] }; readonly answer: Described }
  /** The writer has said no to an entry, further than in one place. */
  readonly silence: { readonly ask: Silence; readonly answer: true }
  /** Somebody has left a field: what is counted of it, where anything is counted. */
  readonly tally: { readonly ask: Visit; readonly answer: true }
  /** The report of this week, which waits to be sent, is not sent. */
  readonly withhold: { readonly ask: { readonly week: string }; readonly answer: true }
  /** The writer leaves the group. */
  readonly leaveGroup: { readonly ask: Readonly<Record<string, never>>; readonly answer: true }
}

export interface Note {
  readonly text: string
  /** The kind that the writer has picked. */
  readonly kind?: NoteKind | undefined
  /** What the page calls the field. */
  readonly label?: string | undefined
}

/** A note, or what differs from the one that an answer was given for: most keys change a word of a long text. */
export interface AskedNote extends Note {
  readonly since?: Since | undefined
}

export interface Since {
  /** The answer's. */
  readonly id: number
  /** UTF-16 units of its text before and behind what `text` stands in place of. */
  readonly before: number
  readonly behind: number
}

/**
 * An answer whose remarks are all that there are or, with `kept`, those between the first and the last ones of the answer
 * that the note was told by; the last ones have moved by as much as the text has grown.
 */
export interface NoteAnswer extends NoteAnalysis {
  readonly id: number
  readonly kept?: Kept | undefined
}

export interface Kept {
  readonly first: number
  readonly last: number
}

export interface NoteAnalysis extends Analysis {
  readonly kind: NoteKind
  /** As one speaks of several, in the language of the interface. */
  readonly kindName: string
  /** The kind was guessed: nobody has picked one. */
  readonly isGuess: boolean
}

export interface Explainable {
  readonly entry: string
  readonly language: Language
}

/** Where a remark comes from, in the language of the note. */
export interface Explanation {
  readonly category: Category
  /** What the category is, in one sentence. */
  readonly sentence: string
  /** What the entry says that it builds on. */
  readonly sources: readonly string[]
  /** Version of the lexicon, `YYYY.WW-n`. */
  readonly lexicon: string
}

/** `isReported`: reports to a group name it; not those that speak for a whole category. */
export type Described = Readonly<
  Record<string, { readonly category: Category; readonly note: string; readonly isReported: boolean }>
>

export type Name = keyof Protocol

/** A question on its way; `id` is that of the answer. */
export interface Question<N extends Name = Name> {
  readonly id: number
  readonly name: N
  readonly ask: Protocol[N]['ask']
}

/** An answer on its way back. Without `answer` the background could not answer; why, stays there. */
export interface Answer<N extends Name = Name> {
  readonly id: number
  readonly answer?: Protocol[N]['answer']
}

/** The background says to every page that these hosts are switched off. */
export interface Leave {
  readonly leave: readonly string[]
}

/** The browser has taken the key that opens the next remark, and the background passes it on to the page in front. */
export interface Press {
  readonly press: 'walk'
}
