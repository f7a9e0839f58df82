import type { Category, Language, Orientation } from '../../../lexicon/engine/types.ts'
import type { Scope } from '../feedback.ts'
import { da } from './da.ts'
import { en } from './en.ts'

/** What the view says in its own name. */
export interface Words {
  readonly orientation: Readonly<Record<Orientation, string>>
  /** The names of the categories, as in `lexicon/categories.yml`. */
  readonly category: Readonly<Record<Category, string>>
  readonly suggestions: Readonly<Record<'rewrite' | 'starter' | 'sequel', string>>
  /** Read aloud before the words that would go, and before those that would come. */
  /** A marked word was read as another than was written. */
  readonly misspelt: string
  readonly insteadOf: string
  readonly write: Readonly<Record<'rewrite' | 'starter' | 'sequel', string>>
  /** Read aloud where the writer goes on. */
  readonly blank: string
  readonly notHere: string
  /** How far it reaches. */
  readonly hereHint: string
  readonly more: string
  /** What a person may say, and of which notes; `kind` as in *notes on pensions*. */
  readonly scope: Readonly<
    Record<Exclude<Scope, 'here'>, readonly [name: string, notes: (kind: string) => string]>
  >
  /** How far it reaches. */
  readonly reach: (notes: string) => string
  readonly source: string
  readonly origin: (entry: string, lexicon: string) => string
  readonly previous: string
  readonly next: string
  readonly close: string
  readonly place: (number: number, count: number) => string
  readonly keys: string
  readonly applied: string
  readonly dismissed: string
  readonly nothing: string
  /** `key` opens it; empty where no key does. */
  readonly first: (key: string) => string
  readonly keyNames: Readonly<Record<string, string>>
  readonly hidden: string
  readonly shown: string
  readonly notApplied: string
  readonly copy: string
  readonly copied: string
}

export const WORDS: Readonly<Record<Language, Words>> = { da, en }
