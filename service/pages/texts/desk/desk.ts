import type { Language } from '../../../../lexicon/engine/types.ts'
import type { Judgement } from '../../../desk/bench/corpus.ts'
import type { Status } from '../../../desk/search.ts'
import { DANISH } from './danish.ts'
import { ENGLISH } from './english.ts'

export interface Words {
  readonly heading: string
  readonly lead: string
}

/** What the desk says around lists, reviews and publications. */
export interface DeskTexts {
  readonly name: string
  readonly skip: string
  readonly nav: Readonly<
    Record<
      'list' | 'classes' | 'publish' | 'inbox' | 'versions' | 'exchange' | 'samples' | 'guide' | 'trail',
      string
    >
  >
  readonly languages: Readonly<Record<Language, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly states: Readonly<Record<'open' | 'review' | 'approved', string>>
  readonly when: (at: number) => string
  readonly by: (name: string, at: number) => string
  readonly list: Words & {
    readonly search: string
    readonly find: string
    readonly clear: string
    readonly all: string
    readonly filters: Readonly<Record<'of' | 'category' | 'status' | 'theme' | 'origin' | 'sort', string>>
    readonly sorts: Readonly<Record<'category' | 'name' | 'met', string>>
    readonly columns: Readonly<Record<'name' | 'category' | 'status' | 'met', string>>
    readonly count: (found: number, all: number) => string
    readonly met: (count: number) => string
    readonly metInGroups: (count: number) => string
    readonly counting: string
    readonly nothing: string
    readonly more: string
    readonly create: string
    readonly drafts: string
    readonly draftsNote: (mine: number, review: number) => string
  }
  readonly classes: Words & {
    readonly create: string
    readonly members: (count: number) => string
    readonly retireLead: string
    readonly usedBy: (count: number) => string
    readonly uses: string
    readonly includes: string
    readonly words: string
    readonly role: (role: string) => string
    readonly search: string
    readonly nothing: string
  }
  readonly entry: {
    readonly edit: string
    readonly openDraft: (by: string) => string
    readonly rename: string
    readonly retire: string
    readonly retireLead: string
    readonly successor: string
    readonly noSuccessor: string
    readonly reason: string
    readonly bringBack: string
    readonly retired: (at: string) => string
    readonly movedTo: string
    readonly note: string
    readonly questions: string
    readonly suggestions: string
    readonly patterns: string
    readonly marks: string
    readonly leaves: string
    readonly more: string
    readonly sources: string
    readonly themes: string
    readonly without: string
    readonly valid: (from: string, to: string) => string
    readonly general: string
    readonly history: string
    readonly product: (version: string) => string
    readonly origin: (group: string) => string
    readonly reviewed: (name: string) => string
    readonly fires: string
    readonly firesLead: string
    readonly metIn: (group: string, count: number | null) => string
    readonly noFires: string
    readonly fields: Readonly<Record<string, string>>
    readonly whole: string
    readonly before: string
    readonly after: string
    readonly kinds: Readonly<Record<'rewrite' | 'starter', string>>
  }
  readonly hits: {
    readonly judgements: Readonly<Record<Judgement, string>>
    readonly more: (count: number) => string
    readonly note: (id: string) => string
  }
  readonly effect: Words & {
    readonly added: (count: number) => string
    readonly lost: (count: number) => string
    readonly changed: (count: number) => string
    readonly reworded: (count: number) => string
    readonly none: string
    readonly notes: (count: number) => string
    readonly figures: string
    readonly category: string
    readonly before: string
    readonly after: string
    readonly judged: string
    readonly failed: string
    readonly own: (title: string) => string
    readonly was: string
    readonly backToDraft: string
  }
  readonly publish: Words & {
    readonly ready: string
    readonly waiting: string
    readonly nothing: string
    readonly reason: string
    readonly reasonHint: string
    readonly button: string
    readonly published: (version: string) => string
    readonly problems: string
    readonly stale: string
    readonly outrun: string
    readonly include: (name: string) => string
  }
  readonly versions: Words & {
    readonly current: string
    readonly restore: string
    readonly restoring: (version: string) => string
    readonly reason: string
    readonly changes: (count: number) => string
    readonly restored: (version: string) => string
    readonly product: (version: string) => string
    readonly none: string
    readonly hash: string
  }
  readonly upgrade: Words & {
    readonly banner: string
    readonly look: string
    readonly added: (count: number) => string
    readonly changed: (count: number) => string
    readonly removed: (count: number) => string
    readonly arrived: (count: number) => string
    readonly reviews: (count: number) => string
    readonly none: string
    readonly choices: Readonly<Record<'merged' | 'mine' | 'theirs', string>>
    readonly met: string
    readonly propose: string
    readonly waits: (name: string) => string
    readonly publish: string
    readonly ownWork: string
    readonly base: string
    readonly mine: string
    readonly theirs: string
    readonly retired: string
    readonly discard: string
  }
  readonly inbox: Words & {
    readonly nothing: string
    readonly from: (group: string) => string
    readonly fromWriter: string
    readonly take: string
    readonly decline: string
    readonly answer: string
    readonly handled: string
    readonly closes: string
    readonly opens: string
    readonly week: (week: string) => string
    readonly outcomes: Readonly<Record<'taken' | 'declined', string>>
  }
  readonly wish: Words & {
    readonly phrase: string
    readonly phraseHint: string
    readonly why: string
    readonly question: string
    readonly orientation: string
    readonly send: string
    readonly thanks: Words
    readonly another: string
    readonly missing: string
  }
  readonly exchange: Words & {
    readonly out: string
    readonly outLead: string
    readonly files: Readonly<Record<'zip' | 'csv' | 'xlsx' | 'classes' | 'classesXlsx', string>>
    readonly in: string
    readonly inLead: string
    readonly file: string
    readonly preview: string
    readonly previewHeading: string
    readonly counts: (news: number, changed: number, same: number, refused: number) => string
    readonly becomes: Readonly<Record<'new' | 'changed' | 'same' | 'refused', string>>
    readonly line: (from: string) => string
    readonly make: (count: number) => string
    readonly made: (count: number) => string
    readonly busy: string
    readonly discard: string
    readonly nothing: string
    readonly unreadable: string
  }
  readonly samples: Words & {
    readonly own: string
    readonly none: string
    readonly add: string
    readonly title: string
    readonly text: string
    readonly language: string
    readonly invented: string
    readonly remove: (title: string) => string
    readonly refused: string
  }
  readonly guide: { readonly lead: string; readonly open: string }
  readonly trail: Words & {
    readonly acts: Readonly<Record<string, string>>
    readonly nothing: string
    readonly older: string
  }
}

export const DESK_TEXTS: Readonly<Record<Language, DeskTexts>> = { da: DANISH, en: ENGLISH }
