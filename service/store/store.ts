import { sql } from 'kysely'
import { createAudit } from './audit.ts'
import { createCodes } from './codes.ts'
import { createCycles } from './cycles.ts'
import type { Database } from './database.ts'
import { createDrafts } from './drafts.ts'
import { createGroups } from './groups.ts'
import { createLexicons } from './lexicons.ts'
import { openLibsql } from './libsql.ts'
import { createMemberships } from './memberships.ts'
import { migrate } from './migrate.ts'
import { openPostgres } from './postgres.ts'
import { createProposals } from './proposals.ts'
import { createReleases } from './releases.ts'
import { createReports } from './reports.ts'
import { createSampleNotes } from './sample-notes.ts'
import { readSecrets } from './secrets.ts'
import { createSessions } from './sessions.ts'

/** Where the store is. */
export interface StoreOptions {
  /** Folder of the embedded store. */
  readonly data: string
  /** `postgres://…`, in place of the embedded store. */
  readonly database?: string | undefined
  /** What secrets are derived from; without one the store keeps its own. */
  readonly secret?: string | undefined
  /** Epoch ms. */
  readonly now?: () => number
}

/** What outlives a request, one module for each subject. */
export type Store = Awaited<ReturnType<typeof openStore>>

/**
 * Opens the store, brings it to the form of this version, and makes it if there is none.
 *
 * @throws {StoreError} or an error of the system or the database: `reasonOf` says it in a sentence.
 */
export async function openStore({ data, database: address, secret, now = Date.now }: StoreOptions) {
  const database = address ? openPostgres(address, now) : openLibsql(data, now)
  try {
    await migrate(database)
    const secretOf = await readSecrets(database, secret)
    return createStore(database, secretOf)
  } catch (error) {
    await database.db.destroy()
    throw error
  }
}

const createStore = (database: Database, secretOf: Awaited<ReturnType<typeof readSecrets>>) => ({
  kind: database.kind,
  /** For modules of the store alone: pages and routes use the others. */
  database,
  secretOf,
  /** Epoch ms. */
  now: database.now,
  groups: createGroups(database),
  memberships: createMemberships(database),
  codes: createCodes(database, secretOf('codes')),
  reports: createReports(database),
  releases: createReleases(database),
  cycles: createCycles(database),
  proposals: createProposals(database),
  lexicons: createLexicons(database),
  drafts: createDrafts(database),
  sampleNotes: createSampleNotes(database),
  audit: createAudit(database),
  sessions: createSessions(database),
  /** Resolves when the store answers. */
  async check(): Promise<void> {
    await sql`select count(*) from migration`.execute(database.db)
  },
  close: () => database.db.destroy(),
})
