import { sql } from 'kysely'
import { write, type Connection, type Database } from './database.ts'
import { MIGRATIONS, type Migration } from './migrations/migrations.ts'
import { StoreError } from './store-error.ts'

interface Done {
  readonly number: number
  readonly name: string
}

/**
 * Brings the store to the form that this version reads. All steps are one transaction under one lock: of two processes
 * that start at once the second waits and finds nothing to do, and one that dies on the way leaves everything as it was.
 *
 * @returns how many steps were taken
 * @throws {StoreError} when the store was written by another or a newer Tiltro.
 */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  return write(database, { name: 'migrations' }, (trx) => takeSteps(trx, database, migrations))
}

/** The same within a transaction that holds the lock. */
export async function takeSteps(
  trx: Connection,
  { kind, now }: Pick<Database, 'kind' | 'now'>,
  migrations: readonly Migration[],
): Promise<number> {
  const done = await readDone(trx)
  refuseForeign(done, migrations)
  const missing = migrations.slice(done.length)
  for (const [i, { name, run }] of missing.entries()) {
    await run(trx, kind)
    const number = done.length + i + 1
    await sql`insert into migration (number, name, at) values (${number}, ${name}, ${now()})`.execute(trx)
  }
  return missing.length
}

async function readDone(trx: Connection): Promise<readonly Done[]> {
  await trx.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('number', 'integer', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute()
  const { rows } = await sql<Done>`select number, name from migration order by number`.execute(trx)
  return rows
}

function refuseForeign(done: readonly Done[], migrations: readonly Migration[]): void {
  const strange = done.find(({ number, name }, i) => number !== i + 1 || migrations[i]?.name !== name)
  if (!strange) return
  throw new StoreError(
    strange.number > migrations.length
      ? 'The store was written by a newer Tiltro. Start that version, or restore a backup from before the upgrade.'
      : 'The store was written by another Tiltro than this one: its steps have other names. Name another store.',
  )
}
