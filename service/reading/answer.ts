import type { AnalyseOptions } from '../../lexicon/engine/types.ts'

/** An `Analysis` in JSON, as it goes out: a text, or its bytes. */
export type Answer = string | Uint8Array<ArrayBuffer>

/** Reads a note and gives the answer as it goes out: it may come from a thread, and nobody here looks into it. */
export type AnswerNote = (text: string, options?: AnalyseOptions) => Promise<Answer>
