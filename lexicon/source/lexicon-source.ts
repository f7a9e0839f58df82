import type { Category, Language, Orientation } from '../engine/types.ts'
import type { GuardName, RoleName } from '../engine/vocabulary.ts'
import type { SpanModel } from '../engine/spans/model.ts'
import type { Pattern, WordNode } from './pattern.ts'

export interface SuggestionSource {
  readonly kind: 'rewrite' | 'starter'
  /** Template, see NOTATION.md. */
  readonly text: string
  /** `mark` (default), `match`, a capture, `first..last` of two captures, or a part of the sentence. */
  readonly replaces: string
}

/** One line of the lexicon: what it finds, why it is worth a thought, and what it offers. */
export interface Entry {
  readonly id: string
  readonly path: string
  readonly language: Language
  readonly category: Category
  readonly patterns: readonly Pattern[]
  readonly note: string
  readonly questions: readonly string[]
  readonly suggestions: readonly SuggestionSource[]
  /** Guards that the category has and this entry does without. */
  readonly without: readonly GuardName[]
  /** Speaks where no pattern does but the words read like those people marked; it has no patterns and no examples. Its suggestions are for entries of its category that have none that fits. */
  readonly general: boolean
  /** True when the tagger must agree with the part of speech of what is marked (English). */
  readonly tagged: boolean
  readonly themes: readonly string[]
  readonly sources: readonly string[]
  /** ISO dates between which a legal term holds. */
  readonly valid: { readonly from?: string; readonly to?: string }
  readonly examples: { readonly marks: readonly string[]; readonly leaves: readonly string[] }
  /** Line of each field in its file, for problems found later. */
  readonly lines: Readonly<Record<string, number>>
}

/** What a class says of its members. */
export interface WordClass {
  readonly name: string
  readonly path: string
  readonly language: Language
  readonly description: string
  readonly role?: RoleName
  readonly includes: readonly string[]
  readonly members: readonly (readonly WordNode[])[]
}

export interface CategoryText {
  readonly name: string
  readonly sentence: string
  readonly question: string
}

export interface CategorySource {
  readonly id: Category
  readonly orientation: Orientation
  readonly text: Readonly<Record<Language, CategoryText>>
  readonly guards: readonly GuardName[]
}

/** All that the folder `lexicon/` holds, read and understood. */
export interface LexiconSource {
  readonly version: string
  readonly categories: readonly CategorySource[]
  readonly entries: readonly Entry[]
  readonly classes: readonly WordClass[]
  /** Words that inflect otherwise than the rules guess: `slap/a` → `dbl`, by language. */
  readonly paradigms: Readonly<Record<Language, Readonly<Record<string, string>>>>
  /** What was learnt from annotated notes, by language. */
  readonly learnt: Readonly<Partial<Record<Language, SpanModel>>>
  /** Old entry id → the id that took its place. */
  readonly renames: Readonly<Record<string, string>>
}

export interface SourceFile {
  /** Path relative to `lexicon/`, with slashes. */
  readonly path: string
  readonly text: string
}
