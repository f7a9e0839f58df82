import type { Analysis } from '../lexicon/engine/types.ts'

/** What a field may ask of the background, and what it is answered. One line for each message. */
export interface Protocol {
  /** Remarks for a text. The text is kept by neither side. */
  readonly analyse: { readonly ask: { readonly text: string }; readonly answer: Analysis }
  /** Get ready: somebody has put the caret into a field. */
  readonly warm: { readonly ask: Readonly<Record<string, never>>; readonly answer: true }
}

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
