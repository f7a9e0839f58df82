import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely'
import Libsql from 'libsql'
import type { Database } from './database.ts'
import type { Tables } from './tables.ts'

/** The file below the folder of the embedded store. */
export const FILE = 'tiltro.db'

/** ms that one process waits for another that writes. */
const PATIENCE = 5000

/**
 * The embedded store. What was acknowledged survives a power cut: `synchronous=FULL` flushes every commit. The folder is
 * made where it is missing, for its owner alone.
 *
 * @throws {Error} of the system or of libsql, with its `code`.
 */
export function openLibsql(folder: string, now: () => number): Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = new Libsql(join(folder, FILE), { timeout: PATIENCE })
  // Before anything is read: a file that is no database is found out here.
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // What is deleted is overwritten, so that it is gone from the file too.
  database.pragma('secure_delete = ON')
  const dialect = new SqliteDialect({ database })
  const createDriver = () => {
    const driver = new SqliteDriver({ database })
    // A transaction that reads first and writes later could not wait for another writer: it takes its turn at once.
    driver.beginTransaction = async (connection: DatabaseConnection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    }
    return driver
  }
  return {
    kind: 'libsql',
    now,
    db: new Kysely<Tables>({
      dialect: {
        createDriver,
        createQueryCompiler: () => dialect.createQueryCompiler(),
        createAdapter: () => dialect.createAdapter(),
        createIntrospector: (db) => dialect.createIntrospector(db),
      },
    }),
  }
}
