import { sql, type Kysely, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** A database that is open. */
export interface Database {
  readonly kind: 'libsql' | 'postgres'
  readonly db: Kysely<Tables>
  /** Epoch ms. */
  readonly now: () => number
}

/** What a repository reads and writes with: the database, or a transaction in it. */
export type Connection = Kysely<Tables> | Transaction<Tables>

/** Times a transaction is tried when PostgreSQL gives it up for the sake of another. */
const TRIES = 4

/** Something that others must not change meanwhile; `shared` with those who only rely on it in the same way. */
export interface Lock {
  readonly name: 'migrations' | 'groups' | 'releases' | 'lexicon'
  readonly shared?: boolean
}

/**
 * All of it or nothing of it. A lock holds in every process: a libsql file has one writer at a time anyway, PostgreSQL
 * is asked for an advisory lock until the transaction ends.
 */
export async function write<T>(
  { kind, db }: Pick<Database, 'kind' | 'db'>,
  lock: Lock | undefined,
  work: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await db.transaction().execute(async (trx) => {
        if (kind === 'postgres' && lock) await take(trx, lock)
        return work(trx)
      })
    } catch (error) {
      if (tried === TRIES || !isGivenUp(error)) throw error
    }
  }
}

async function take(trx: Transaction<Tables>, { name, shared }: Lock): Promise<void> {
  const call = sql.raw(shared ? 'pg_advisory_xact_lock_shared' : 'pg_advisory_xact_lock')
  await sql`select ${call}(hashtextextended(${`tiltro ${name}`}, 0))`.execute(trx)
}

/** Deadlock and serialization failure: PostgreSQL asks to try again. */
const isGivenUp = (error: unknown): boolean =>
  ['40P01', '40001'].includes(String((error as { code?: unknown }).code))

/** Whether a row could not be added because there is one with the same key. */
export const isTaken = (error: unknown): boolean =>
  ['23505', 'SQLITE_CONSTRAINT_PRIMARYKEY', 'SQLITE_CONSTRAINT_UNIQUE'].includes(
    String((error as { code?: unknown }).code),
  )
