import type { Category, Language, Orientation } from '../../../lexicon/engine/types.ts'
import { da } from './da.ts'
import { en } from './en.ts'

/** What the view says in its own name. */
export interface Words {
  readonly orientation: Readonly<Record<Orientation, string>>
  /** The names of the categories, as in `lexicon/categories.yml`. */
  readonly category: Readonly<Record<Category, string>>
  readonly suggestions: Readonly<Record<'rewrite' | 'starter', string>>
  /** Read aloud before the words that would go, and before those that would come. */
  readonly insteadOf: string
  readonly write: Readonly<Record<'rewrite' | 'starter', string>>
  /** Read aloud where the writer goes on. */
  readonly blank: string
  readonly notHere: string
  readonly previous: string
  readonly next: string
  readonly close: string
  readonly place: (number: number, count: number) => string
  readonly keys: string
  readonly applied: string
  readonly dismissed: string
  readonly nothing: string
  readonly first: string
  readonly hidden: string
  readonly shown: string
  readonly notApplied: string
  readonly copy: string
  readonly copied: string
}

export const WORDS: Readonly<Record<Language, Words>> = { da, en }
