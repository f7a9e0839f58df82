import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** ms in which a connection and a statement have to succeed. */
const PATIENCE = 10_000
const INT8 = 20

/**
 * A PostgreSQL, shared by any number of processes. Nothing is asked of it before the first query.
 *
 * @param address `postgres://user:password@host:port/database`
 */
export function openPostgres(address: string, now: () => number): Database {
  const pool = new Pool({
    connectionString: address,
    application_name: 'tiltro',
    connectionTimeoutMillis: PATIENCE,
    statement_timeout: PATIENCE,
    // Epoch ms and counts fit a number.
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        type === INT8 ? Number : (types.getTypeParser(type, format as 'text') as (value: string) => unknown),
    },
  })
  // A connection may break between two queries: whoever asks next is told or gets another, and nobody else need hear.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return { kind: 'postgres', now, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) }
}
