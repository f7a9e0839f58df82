import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Kysely, SqliteDialect, SqliteDriver } from 'kysely'
import type { CompiledQuery, DatabaseConnection, TransactionSettings } from 'kysely'
import Libsql from 'libsql'
import type { Database } from './database.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'

/** The file below the folder of the embedded store. */
export const FILE = 'tiltro.db'

/** ms that one process waits for another that writes; for the shorter time everything else in it waits too. */
const [PATIENCE, BLOCKING] = [10_000, 100]

/** What is acknowledged survives a power cut; what is deleted is overwritten, so that it is gone from the file too. */
const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'secure_delete = ON']

/**
 * The embedded store. The folder is made where it is missing, for its owner alone.
 *
 * @throws {Error} of the system or of libsql, with its `code`.
 */
export function openLibsql(folder: string, now: () => number): Database {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const database = openFile(join(folder, FILE))
  const config = {
    database,
    onCreateConnection: async () => {
      for (const pragma of PRAGMAS) await execute(database, `pragma ${pragma}`)
    },
  }
  const dialect = new SqliteDialect(config)
  const db = new Kysely<Tables>({
    dialect: {
      createDriver: () => createDriver(database, new SqliteDriver(config)),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createAdapter: () => dialect.createAdapter(),
      createIntrospector: (kysely) => dialect.createIntrospector(kysely),
    },
  })
  return { kind: 'libsql', now, db }
}

/** libsql does not say in a code why it cannot open a file. */
function openFile(path: string): Libsql.Database {
  try {
    return new Libsql(path, { timeout: BLOCKING })
  } catch (cause) {
    const message = 'The file tiltro.db cannot be opened in the folder that TILTRO_DATA names.'
    throw new StoreError(message, { cause })
  }
}

/**
 * Every write takes its turn at once, before it reads: one that began as a reader could not wait for another writer.
 * Turns are taken and given back by `exec`, because a prepared statement that found the file busy stays open until it is
 * collected, and nothing can be committed meanwhile.
 */
function createDriver(database: Libsql.Database, driver: SqliteDriver): SqliteDriver {
  let isInTransaction = false
  const begin = async (how: 'begin' | 'begin immediate' = 'begin immediate') => {
    await execute(database, how)
    isInTransaction = true
  }
  const commit = () => {
    database.exec('commit')
    isInTransaction = false
  }
  const rollBack = () => {
    isInTransaction = false
    // After some faults, such as a full disk, it has been done already.
    if (database.inTransaction) database.exec('rollback')
  }
  // Who only reads holds nobody up, and sees the store as it was when they began.
  driver.beginTransaction = (_: DatabaseConnection, settings?: TransactionSettings) =>
    begin(settings?.accessMode === 'read only' ? 'begin' : undefined)
  driver.commitTransaction = () => Promise.resolve().then(commit)
  driver.rollbackTransaction = () => Promise.resolve().then(rollBack)

  const acquire = driver.acquireConnection.bind(driver)
  driver.acquireConnection = async () => {
    const connection = await acquire()
    return {
      streamQuery: (query, size) => connection.streamQuery(query, size),
      async executeQuery<Row>(query: CompiledQuery) {
        if (isInTransaction || isRead(query)) return connection.executeQuery<Row>(query)
        await begin()
        try {
          const result = await connection.executeQuery<Row>(query)
          commit()
          return result
        } catch (error) {
          rollBack()
          throw error
        }
      },
    } satisfies DatabaseConnection
  }
  return driver
}

const isRead = ({ query, sql }: CompiledQuery): boolean =>
  query.kind === 'SelectQueryNode' || /^\s*select\b/i.test(sql)

/** Waits while another process writes. */
async function execute(database: Libsql.Database, sql: string): Promise<void> {
  const until = performance.now() + PATIENCE
  for (;;)
    try {
      database.exec(sql)
      return
    } catch (error) {
      const isBusy = String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')
      if (!isBusy || performance.now() > until) throw error
      await wait(5 + Math.random() * 20)
    }
}
