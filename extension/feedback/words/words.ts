import type { Category, Language, Orientation } from '../../../lexicon/engine/types.ts'
import type { Scope } from '../feedback.ts'
import { da } from './da.ts'
import { en } from './en.ts'

/**
 * What the view says in its own name. All of it is data, so that it can be sent to a page; what stands in braces is
 * filled in, see `fill`.
 */
export interface Words {
  readonly orientation: Readonly<Record<Orientation, string>>
  /** The names of the categories, as in `lexicon/categories.yml`. */
  readonly category: Readonly<Record<Category, string>>
  readonly suggestions: Readonly<Record<'rewrite' | 'starter' | 'sequel', string>>
  /** A marked word was read as another than was written. */
  readonly misspelt: string
  /** Read aloud before the words that would go, and before those that would come. */
  readonly insteadOf: string
  readonly write: Readonly<Record<'rewrite' | 'starter' | 'sequel', string>>
  /** Read aloud where the writer goes on. */
  readonly blank: string
  readonly notHere: string
  /** How far it reaches. */
  readonly hereHint: string
  readonly more: string
  /** What a person may say, and of which notes; `{kind}` as in *notes on pensions*. */
  readonly scope: Readonly<Record<Exclude<Scope, 'here'>, readonly [name: string, notes: string]>>
  /** How far it reaches: `{notes}`. */
  readonly reach: string
  readonly source: string
  /** `{entry}` of the lexicon of version `{lexicon}`. */
  readonly origin: string
  readonly previous: string
  readonly next: string
  readonly close: string
  /** `{number}` of `{count}`. */
  readonly place: string
  readonly keys: string
  readonly applied: string
  readonly dismissed: string
  readonly nothing: string
  readonly first: string
  /** Said after `first`, of the `{key}` that opens it. */
  readonly opens: string
  readonly keyNames: Readonly<Record<string, string>>
  readonly hidden: string
  readonly shown: string
  readonly notApplied: string
  readonly copy: string
  readonly copied: string
}

export const WORDS: Readonly<Record<Language, Words>> = { da, en }
