import type { Language } from '../../../../lexicon/engine/types.ts'
import type { GuardName } from '../../../../lexicon/engine/vocabulary.ts'
import type { Shape } from '../../../../lexicon/engine/wording/places.ts'
import type { Words } from './desk.ts'
import { EDITOR_DANISH } from './editor-danish.ts'
import { EDITOR_ENGLISH } from './editor-english.ts'

/** What the editor says: on the page and by its script. */
export interface EditorTexts {
  readonly newEntry: Words
  readonly newClass: Words
  readonly editing: (name: string) => string
  readonly retiring: (name: string) => string
  readonly fields: {
    readonly id: string
    readonly nameAndCategory: string
    readonly category: string
    readonly of: string
    readonly patterns: string
    readonly patternsHint: string
    readonly note: string
    readonly questions: string
    readonly suggestions: string
    readonly kind: string
    readonly suggestion: string
    readonly replaces: string
    readonly marks: string
    readonly marksHint: string
    readonly suggestionsHint: string
    readonly leaves: string
    readonly without: string
    readonly withoutHint: string
    readonly themes: string
    readonly sources: string
    readonly from: string
    readonly to: string
    readonly comment: string
    readonly tagged: string
    readonly description: string
    readonly members: string
    readonly membersHint: string
    readonly includes: string
    readonly role: string
    readonly reason: string
    readonly reasonHint: string
    readonly answer: string
  }
  readonly more: string
  readonly another: string
  readonly nth: (what: string, n: number) => string
  readonly guards: Readonly<Record<GuardName, string>>
  readonly kinds: Readonly<Record<'rewrite' | 'starter', string>>
  readonly whatIsReplaced: Readonly<Record<'mark' | 'match' | Shape, string>>
  readonly help: (field: string) => string
  readonly good: string
  readonly bad: string
  readonly buttons: Readonly<
    Record<
      | 'save'
      | 'send'
      | 'approve'
      | 'approveAndPublish'
      | 'sendBack'
      | 'discard'
      | 'effect'
      | 'merge'
      | 'saveMerged',
      string
    >
  >
  readonly saved: string
  readonly sent: string
  readonly sentBack: (name: string) => string
  readonly review: string
  readonly ownWork: string
  readonly waits: string
  readonly approved: (name: string) => string
  readonly findings: {
    readonly heading: string
    readonly fine: string
    readonly mend: (count: number) => string
    /** What somebody has not come to yet. */
    readonly missing: (count: number) => string
    readonly consider: (count: number) => string
    readonly mustMend: string
    readonly seeOther: string
    readonly working: string
    readonly failed: string
  }
  readonly tryout: {
    readonly heading: string
    readonly lead: string
    readonly field: string
    readonly hint: string
  }
  readonly previews: { readonly heading: string; readonly none: string }
  readonly hits: {
    readonly heading: string
    readonly look: string
    readonly none: string
    readonly count: (hits: number, notes: number) => string
  }
  readonly chips: {
    readonly label: (text: string) => string
    readonly exact: string
    readonly every: (pos: string) => string
    readonly inClass: (name: string) => string
    readonly forms: string
    readonly optional: string
    readonly marked: string
    readonly room: string
    readonly remove: string
    readonly close: string
    readonly pos: Readonly<Record<'n' | 'v' | 'a', string>>
    readonly gap: (min: number, max: number) => string
    readonly signs: Readonly<Record<'rest' | 'either' | 'start' | 'end', string>>
    readonly not: (what: string) => string
    readonly mayBeMissing: string
    readonly named: (name: string) => string
    readonly name: string
  }
  readonly conflict: Words & {
    readonly taken: (name: string, fields: string) => string
    readonly mine: string
    readonly theirs: string
    readonly base: string
    readonly choose: string
    readonly stale: string
    readonly gone: string
    readonly takenName: string
    readonly empty: string
  }
  readonly badName: string
  readonly exists: string
  readonly unsaved: string
}

export const EDITOR_TEXTS: Readonly<Record<Language, EditorTexts>> = { da: EDITOR_DANISH, en: EDITOR_ENGLISH }
