import type { Language } from '../../../lexicon/engine/types.ts'
import type { KindWords } from '../kind-choice.ts'
import { da } from './da.ts'
import { en } from './en.ts'

/** What the popup and the options page say. */
export interface PageWords {
  /** The name of the switch for a site. */
  readonly here: string
  readonly site: {
    readonly on: string
    readonly off: string
    /** Built in by whoever handed the extension out. */
    readonly fixed: string
    /** Not a page of the web. */
    readonly none: string
    /** The workplace has named others. */
    readonly barred: string
  }
  readonly hide: string
  readonly failed: string
  readonly stays: string
  readonly options: string
  /** Opens the panel beside the page. */
  readonly panel: string
  readonly kind: KindWords
  /** The writer's own mirror. */
  readonly mirror: string
  /** The learning group. */
  readonly sharing: string
  readonly language: { readonly title: string; readonly browser: string }
  readonly sites: {
    readonly title: string
    readonly empty: string
    readonly fixed: string
    readonly barred: (sites: string) => string
    readonly off: string
    readonly offOf: (site: string) => string
    readonly gone: (site: string) => string
  }
  readonly how: {
    readonly title: string
    readonly closes: readonly [name: string, text: string]
    readonly opens: readonly [name: string, text: string]
    readonly steps: readonly string[]
    /** What keys do in a card. */
    readonly keys: readonly (readonly [keys: string, does: string])[]
  }
  readonly privacy: { readonly title: string; readonly text: readonly string[] }
}

export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { da, en }
