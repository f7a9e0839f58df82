/**
 * The rows of the store, in the subset that libsql and PostgreSQL share: text, integer, and bigint for epoch ms. What
 * is text and said to be JSON belongs to the module that writes it.
 */
export interface Tables {
  readonly learning_group: GroupRow
  readonly membership: MembershipRow
  readonly code: CodeRow
  readonly spent_token: SpentTokenRow
  readonly report: ReportRow
  readonly frozen_block: FrozenBlockRow
  readonly outward_release: OutwardReleaseRow
  readonly cycle: CycleRow
  readonly proposal: ProposalRow
  readonly audit: AuditRow
  readonly session: SessionRow
  readonly secret: SecretRow
  readonly lexicon_base: LexiconBaseRow
  readonly lexicon_revision: LexiconRevisionRow
  readonly lexicon_version: LexiconVersionRow
  readonly compiled_lexicon: CompiledLexiconRow
  readonly draft: DraftRow
  readonly draft_save: DraftSaveRow
  readonly sample_note: SampleNoteRow
}

/** All of them, each after those that it belongs to. */
export const TABLES = [
  'learning_group',
  'membership',
  'code',
  'spent_token',
  'report',
  'frozen_block',
  'outward_release',
  'cycle',
  'proposal',
  'audit',
  'session',
  'secret',
  'lexicon_base',
  'lexicon_revision',
  'lexicon_version',
  'compiled_lexicon',
  'draft',
  'draft_save',
  'sample_note',
] as const satisfies readonly (keyof Tables)[]

/** A learning group. */
export interface GroupRow {
  id: string
  name: string
  /** JSON: values of the groups claim whose bearers belong to the group. */
  claims: string
  /** ISO week. */
  made_week: string
  /** The first ISO week that no longer counts: always the first of a block. */
  ends_week: string | null
  /** The group that its reports count for from `ends_week`. */
  merged_into: string | null
}

/** Who may open a group's pages. Nothing here says who shares figures. */
export interface MembershipRow {
  group_id: string
  /** A keyed hash: see `Person`. */
  person: string
  role: 'member' | 'facilitator'
}

/** A code that works once; the code itself is shown once and kept nowhere. */
export interface CodeRow {
  hash: string
  group_id: string
  purpose: 'join' | 'view' | 'hand-over' | 'merge'
  /** The last ISO week in which it works. */
  expires_week: string
  /** Of the one request that it served, so that the same request may be repeated when its answer was lost. */
  spent_on: string | null
}

/** A token that was redeemed, so that no second report comes with it. */
export interface SpentTokenRow {
  group_id: string
  week: string
  hash: string
}

/** What one report counted, until its block is frozen. The id is random and of no use but to tell rows apart. */
export interface ReportRow {
  group_id: string
  week: string
  id: string
  /** JSON. */
  counts: string
}

/** What is left of a block's reports: sums, for ever. */
export interface FrozenBlockRow {
  group_id: string
  block: number
  /** JSON. */
  content: string
}

/** Figures with noise, drawn once. */
export interface OutwardReleaseRow {
  scope: string
  block: number
  /** JSON. */
  content: string
}

/** A round of action learning. */
export interface CycleRow {
  id: string
  group_id: string
  step: string
  /** JSON. */
  content: string
  /** Counts up with every change: who saves says which one they have read. */
  revision: number
  made_week: string
}

/** What a group or a writer would like the lexicon to say. */
export interface ProposalRow {
  id: string
  group_id: string | null
  state: 'new' | 'taken' | 'declined'
  /** JSON. */
  content: string
  made_week: string
}

/** Who changed what: groups, codes and the lexicon, never what a member reads or sends. */
export interface AuditRow {
  id: string
  /** Epoch ms. */
  at: number
  actor: string
  actor_name: string
  action: string
  subject: string
  /** JSON. */
  detail: string
}

/** Somebody who is signed in. */
export interface SessionRow {
  /** Of the id in the cookie. */
  hash: string
  /** JSON. */
  content: string
  /** Epoch ms. */
  expires_at: number
}

/** What every process of a service must share and nobody else may know. */
export interface SecretRow {
  name: string
  /** 32 bytes, base64url. */
  value: string
}

/** A release of the product as a base for edits: its files as they were, so that edits can be told from it for ever. */
export interface LexiconBaseRow {
  hash: string
  version: string
  /** JSON: path and text of every file. */
  files: string
  /** Epoch ms. */
  at: number
}

/** An entry or word class as somebody left it. Revisions are only ever added. */
export interface LexiconRevisionRow {
  path: string
  /** Counts from 1 for each path. */
  number: number
  /** YAML; null where it was retired or moved. */
  content: string | null
  /** Id of the entry that took its place. */
  moved_to: string | null
  /** The learning group that it comes from, by name. */
  origin: string | null
  reason: string
  author: string
  author_name: string
  reviewer: string
  reviewer_name: string
  /** Epoch ms. */
  at: number
}

/** A lexicon as it was published: a base, and a revision of each path that differs from it. The last one is served. */
export interface LexiconVersionRow {
  number: number
  /** `YYYY.WW-n`. */
  version: string
  /** Hash of the base. */
  base: string
  /** Of all files. */
  hash: string
  /** JSON: path and number of the revision. */
  changes: string
  reason: string
  /** The version that was brought back. */
  restored: string | null
  author: string
  author_name: string
  /** Epoch ms. */
  at: number
}

/** What extensions fetch of a published version. */
export interface CompiledLexiconRow {
  version: string
  language: string
  format: number
  hash: string
  /** JSON: the compiled lexicon. */
  content: string
}

/** Work on an entry or word class that is not published yet: at most one for each path. */
export interface DraftRow {
  id: string
  path: string
  /** The path that it has in the published lexicon, where that is another one. */
  was: string | null
  /** YAML that it began from; null for a new one. */
  base: string | null
  /** YAML; null where it is to be retired. */
  content: string | null
  /** Id of the entry that takes the place of a retired one. */
  moved_to: string | null
  state: 'open' | 'review' | 'approved'
  reason: string
  /** The learning group that it comes from, by name. */
  origin: string | null
  /** What a reviewer wrote to the author. */
  answer: string
  /** Counts up with every change: who saves says which one they have read. */
  revision: number
  author: string
  author_name: string
  /** Whoever changed the content last, and so may not review it. */
  editor: string
  editor_name: string
  reviewer: string | null
  reviewer_name: string | null
  /** Epoch ms. */
  at: number
}

/** What a draft held at each of its revisions, so that two people's work can be brought together. */
export interface DraftSaveRow {
  draft: string
  revision: number
  content: string | null
  author: string
  author_name: string
  /** Epoch ms. */
  at: number
}

/** An invented note that a municipality tries drafts on. */
export interface SampleNoteRow {
  id: string
  language: string
  title: string
  content: string
  author: string
  author_name: string
  /** Epoch ms. */
  at: number
}
