import type { SpanModel } from './spans/model.ts'
import type { Category, Language, Orientation } from './types.ts'

/** Readers refuse other formats; a service goes on serving the formats that older extensions read. */
export const FORMAT = 3

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

/** All variants, each part of them in a row of numbers of its own, see `packNumbers`. */
export interface PackedVariants {
  readonly entries: string
  readonly anchors: string
  readonly opens: string
  readonly closes: string
  /** Steps of each variant; then operation, first and second operand of all steps. */
  readonly counts: string
  readonly operations: string
  readonly firsts: string
  readonly seconds: string
  /** Numbers in the captures of each variant, and all of them. */
  readonly captureCounts: string
  readonly captures: string
}

/** What is added to a base: signs taken off its end, the ending, feature bits. */
export type Ending = readonly [strip: number, ending: string, features: number]

/** How a word inflects: the bit of its kind (0 for a word that stays as it is), then its forms. */
export type CompiledParadigm = readonly [kind: number, ...endings: readonly Ending[]]

/** A word class that a pattern asks for or that has a role. */
export interface CompiledClass {
  /** Elements that its words satisfy, each with the filter that the forms must pass. */
  readonly elements: readonly (readonly [element: number, filter: number])[]
  /** Numbers of the classes whose words belong to this one too. */
  readonly includes: readonly number[]
  /** Role bits of its words; those of `finiteRoles` only of finite forms and of words that do not inflect. */
  readonly roles: number
  readonly finiteRoles: number
}

/**
 * Sorted rows of numbers: how long each is and with how many of the numbers of the row before it begins; then what its
 * next number is more than the one in that place there, if there is one; and the numbers behind that.
 */
export interface PackedRows {
  readonly lengths: string
  readonly shared: string
  readonly firsts: string
  readonly rests: string
}

/**
 * The words of a lexicon before they are inflected: loading makes their forms, see `loadWords`. Rows of numbers are
 * strings, see `packNumbers`; a filter is the number of a mask of features in `filters`.
 */
export interface CompiledWords {
  /** What words are inflected from, small letters, joined by line breaks: words, then ends, then beginnings of compounds. */
  readonly bases: string
  readonly tails: number
  readonly heads: number
  /** For each base the number of its paradigm, and of the list of what it belongs to. */
  readonly paradigmOf: string
  readonly listOf: string
  readonly paradigms: readonly CompiledParadigm[]
  readonly filters: readonly number[]
  /** Words of fixed phrases, the frequent ones first: base, as what it is more than the last, and the filter its forms must pass. */
  readonly nodeBases: string
  readonly nodeFilters: string
  /** Fixed phrases: which words, and the number of the list of what they belong to. */
  readonly rows: PackedRows
  readonly rowLists: string
  /**
   * Lists of ties. A tie is what words belong to, and the filter that their forms must pass: a class, or with numbers
   * from `classes.length` on an element that names them itself, see `directs`.
   */
  readonly lists: PackedRows
  readonly tieSets: string
  readonly tieFilters: string
  readonly classes: readonly CompiledClass[]
  readonly directs: string
  /** How many elements there are. */
  readonly elements: number
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
  readonly words: CompiledWords
  /** Elements that are a word class: number and name, for the reader of spans. */
  readonly classNames: readonly (readonly [element: number, name: string])[]
  readonly names: readonly string[]
  readonly variants: PackedVariants
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
