import type { SpanModel } from './spans/model.ts'
import type { Category, Language, Orientation } from './types.ts'

/** Readers refuse other formats; a service goes on serving the formats that older extensions read. */
export const FORMAT = 1

/**
 * Operations of a pattern's program; each step is three numbers: operation and two operands. WORD has its element,
 * then bit 0 for optional and above it 1, 2, 3 for what must be a noun, a verb, an adjective.
 */
export const STEP = { WORD: 0, GAP: 1, REST: 2, START: 3, END: 4, NOT: 5 } as const

/** A piece of a suggestion. */
export type TemplatePart =
  | string
  | { readonly slot: string; readonly feature?: string; readonly article?: true }
  /** Without `as` the finite verb of a suggestion whose words the engine puts in order. */
  | { readonly verb: string; readonly as?: string; readonly feature?: string }
  /** Where it stands depends on the kind of clause. */
  | { readonly adverb: string }
  | { readonly blank: true }

export interface CompiledSuggestion {
  readonly kind: 'rewrite' | 'starter'
  readonly parts: readonly TemplatePart[]
  /** First and last capture of what is replaced, or `mark`, `match`, or one of `SHAPES`. */
  readonly from: string
  readonly to: string
}

export interface CompiledEntry {
  readonly id: string
  readonly category: Category
  readonly note: string
  readonly questions: readonly string[]
  readonly suggestions: readonly CompiledSuggestion[]
  /** Bit i: guard i of `GUARD_ORDER` applies. */
  readonly guards: number
  readonly tagged?: true
  readonly general?: true
  /** What the entry builds on, for whoever asks why. */
  readonly sources?: readonly string[]
  readonly from?: string
  readonly to?: string
}

/** One straight reading of a pattern. */
export interface CompiledVariant {
  readonly entry: number
  /** Three numbers a step, see STEP. */
  readonly steps: readonly number[]
  /** Step whose word starts the search. */
  readonly anchor: number
  readonly open: number
  readonly close: number
  /** Triples: index in `names`, first step, step after the last. */
  readonly captures: readonly number[]
}

export interface CompiledCategory {
  readonly id: Category
  readonly orientation: Orientation
  readonly name: string
  readonly sentence: string
  readonly question: string
}

/**
 * A lexicon ready to be loaded: plain data, one language. `hash` is the SHA-256 of everything else, so that a
 * reader can tell a whole file from a broken one.
 */
export interface CompiledLexicon {
  readonly format: typeof FORMAT
  readonly language: Language
  /** `YYYY.WW-n` */
  readonly version: string
  readonly hash: string
  /** All known word forms, lower case, sorted, joined by line breaks. */
  readonly forms: string
  /** For each form the number of its signature. */
  readonly formSignatures: readonly number[]
  /** What a word can be: the pattern elements it satisfies, its roles and its features as bits. */
  readonly signatures: readonly (readonly [elements: readonly number[], roles: number, features: number])[]
  /** Fixed phrases: signature, then form numbers. */
  readonly phrases: readonly (readonly number[])[]
  /** Ends and beginnings of compounds with their signature. */
  readonly tails: readonly (readonly [string, number])[]
  readonly heads: readonly (readonly [string, number])[]
  /** Elements that are a word class: number and name, for the reader of spans. */
  readonly classes: readonly (readonly [element: number, name: string])[]
  /** How many elements there are. */
  readonly elements: number
  readonly names: readonly string[]
  readonly variants: readonly CompiledVariant[]
  /** Programs behind STEP.NOT: each a list of step programs. */
  readonly nots: readonly (readonly (readonly number[])[])[]
  readonly entries: readonly CompiledEntry[]
  /** What was learnt from annotated notes, if anything. */
  readonly learnt?: SpanModel
  readonly categories: readonly CompiledCategory[]
  /** Forms of the words that suggestions inflect: `have/v` → form and feature bits, most usual first. */
  readonly paradigms: Readonly<Record<string, readonly (readonly [string, number])[]>>
  /** In an overlay: entries of the layers below that no longer speak. Entries of the same id are replaced anyway. */
  readonly retired?: readonly string[]
}
