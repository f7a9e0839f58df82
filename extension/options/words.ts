import type { Language } from '../../lexicon/engine/types.ts'
import type { Fault } from '../lexicon/check-fetched.ts'
import type { Kind, Mute } from '../notes/kinds.ts'
import type { PauseWords } from '../pages/pause.ts'
import { da } from './words/da.ts'
import { en } from './words/en.ts'

/** What the sections of the options say. */
export interface OptionWords {
  /** The workplace has decided. */
  readonly locked: string
  readonly reading: {
    readonly title: string
    readonly languages: string
    readonly language: Readonly<Record<Language, string>>
    readonly categories: string
    readonly categoriesHint: string
    readonly kinds: string
    readonly kindsHint: string
    readonly kind: Readonly<Record<Kind, string>>
    readonly mute: Readonly<Record<'all' | Mute, string>>
  }
  readonly pause: PauseWords & { readonly title: string }
  readonly silences: {
    readonly title: string
    readonly hint: string
    readonly empty: string
    readonly always: string
    readonly necessary: (kind: string) => string
    readonly back: string
    readonly backOf: (entry: string) => string
    readonly isBack: (entry: string) => string
  }
  readonly lexicon: {
    readonly title: string
    readonly hint: string
    readonly address: string
    readonly save: string
    readonly remove: string
    readonly wrong: string
    readonly refusedPermission: string
    readonly inUse: string
    readonly builtIn: (language: string) => string
    readonly fromService: (language: string, version: string) => string
    readonly answered: (when: string) => string
    readonly unreachable: string
    readonly refused: (language: string, fault: string) => string
    readonly fault: Readonly<Record<Fault, string>>
  }
  readonly mirror: {
    readonly title: string
    readonly hint: string
    readonly count: string
    readonly open: string
  }
  readonly keys: {
    readonly title: string
    readonly none: string
    readonly change: string
    readonly where: string
  }
}

export const OPTION_WORDS: Readonly<Record<Language, OptionWords>> = { da, en }
