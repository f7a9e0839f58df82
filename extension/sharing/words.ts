import type { Language } from '../../lexicon/engine/types.ts'
import type { JoinFault } from './join-group.ts'
import type { Outcome } from './reports.ts'
import { da } from './words/da.ts'
import { en } from './words/en.ts'

/** What the page of the learning group says. What is sent is said by `service/report.ts`. */
export interface SharingWords {
  readonly title: string
  readonly offByPolicy: string
  readonly lead: string
  /** What holds for whoever joins, and what does not. */
  readonly promises: { readonly title: string; readonly text: readonly string[] }
  readonly limits: { readonly title: string; readonly text: readonly string[] }
  readonly sent: {
    readonly title: string
    readonly lead: string
    readonly once: string
    readonly weekly: string
  }
  readonly join: {
    readonly title: string
    readonly again: string
    readonly service: string
    readonly code: string
    readonly codeHint: string
    readonly join: string
    readonly renew: string
    readonly wrongService: string
    readonly refusedPermission: string
    readonly works: string
    readonly worksHint: string
    readonly fault: Readonly<Record<JoinFault, string>>
    readonly joined: (group: string) => string
  }
  readonly member: {
    readonly title: (group: string) => string
    readonly from: (week: string) => string
    readonly until: (week: string) => string
    readonly runsOut: string
    readonly elsewhere: string
  }
  readonly waiting: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly withhold: string
    readonly withholdOf: (week: string) => string
    readonly withheld: (week: string) => string
  }
  readonly running: { readonly title: string; readonly lead: string; readonly none: string }
  readonly past: {
    readonly title: string
    readonly none: string
    readonly outcome: Readonly<Record<Outcome, string>>
  }
  readonly leave: {
    readonly title: string
    readonly hint: string
    readonly leave: string
    readonly sure: string
    readonly no: string
    readonly left: string
  }
  readonly week: (number: number, year: string) => string
  readonly sentences: (count: number) => string
  readonly nothingMarked: string
  readonly columns: {
    readonly entry: string
    readonly marked: string
    readonly rewritten: string
    readonly left: string
  }
}

export const SHARING_WORDS: Readonly<Record<Language, SharingWords>> = { da, en }
