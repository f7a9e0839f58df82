import type { Language, Missing, Orientation } from '../../../lexicon/engine/types.ts'
import { DANISH } from './danish.ts'
import { ENGLISH } from './english.ts'

/** What the pages say. */
export interface Texts {
  readonly language: Language
  /** The name of the other language in that language, for the switch. */
  readonly other: string
  readonly skip: string
  readonly title: string
  readonly description: string
  readonly heading: string
  readonly lead: string
  readonly legend: Readonly<Record<Orientation, string>>
  readonly samples: string
  readonly own: string
  readonly ownHint: string
  readonly field: string
  readonly privacyNote: string
  readonly privacyLink: string
  readonly hint: string
  readonly noScript: string
  readonly loading: string
  readonly failed: string
  readonly balance: string
  readonly balanceCaption: string
  readonly start: string
  readonly end: string
  readonly counts: (closes: number, opens: number) => string
  readonly missingHeading: string
  readonly missing: Readonly<Record<Missing, { readonly name: string; readonly question: string }>>
  readonly complete: string
  readonly list: string
  readonly nothing: string
  readonly orientation: Readonly<Record<Orientation, string>>
  readonly showInNote: (words: string) => string
  readonly why: string
  readonly whyAndWhat: string
  readonly couldSay: string
  readonly goOn: string
  readonly unread: string
  readonly doors: string
  readonly extension: { readonly heading: string; readonly text: string; readonly command: string }
  readonly api: {
    readonly heading: string
    readonly text: string
    readonly link: string
    readonly example: string
  }
  readonly groups: {
    readonly heading: string
    readonly text: string
    /** In the demo, straight into an invented group. */
    readonly demo: string
    readonly link: string
  }
  readonly words: { readonly heading: string; readonly text: string }
  readonly lexicon: (version: string) => string
  readonly privacy: {
    readonly skip: string
    readonly title: string
    readonly heading: string
    readonly lead: string
    readonly back: string
    readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
    readonly logHeading: string
    readonly logLead: string
    readonly log: readonly (readonly [string, string])[]
    readonly limits: (rate: number) => readonly string[]
  }
}

export const TEXTS: Readonly<Record<Language, Texts>> = { da: DANISH, en: ENGLISH }
