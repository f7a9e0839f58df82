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
  readonly entry_revision: EntryRevisionRow
  readonly draft: DraftRow
  readonly published_lexicon: PublishedLexiconRow
}

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

/** An entry as somebody left it. Revisions are only ever added. */
export interface EntryRevisionRow {
  language: string
  entry: string
  number: number
  content: string
  reason: string
  author: string
  author_name: string
  /** Epoch ms. */
  at: number
}

/** Work on an entry that colleagues have not published yet. */
export interface DraftRow {
  id: string
  language: string
  entry: string
  /** The revision that it began from; 0 for a new entry. */
  base: number
  content: string
  state: string
  /** Counts up with every change. */
  revision: number
  author: string
  author_name: string
  /** Epoch ms. */
  at: number
}

/** A lexicon as it was published: which revision of each entry, and what extensions fetch. */
export interface PublishedLexiconRow {
  language: string
  /** `YYYY.WW-n`. */
  version: string
  hash: string
  /** JSON: entries and their revisions. */
  entries: string
  /** JSON: the compiled lexicon. */
  compiled: string
  author: string
  author_name: string
  /** Epoch ms. */
  at: number
}
