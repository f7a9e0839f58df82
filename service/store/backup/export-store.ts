import { sql } from 'kysely'
import type { Connection, Database } from '../database.ts'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { StoreError } from '../store-error.ts'
import { TABLES } from '../tables.ts'
import { FORMAT, LEFT_OUT, type End, type Row } from './format.ts'

/** Rows that are read at a time. */
const PAGE = 1000

/**
 * Writes all that is stored as it was at one moment, while the service goes on.
 *
 * @param write takes one line, without its end
 * @returns how many rows there are of each table
 */
export async function exportStore(
  { kind, db, now }: Database,
  write: (line: string) => Promise<void>,
): Promise<Readonly<Record<string, number>>> {
  const moment = db.transaction().setAccessMode('read only')
  const transaction = kind === 'postgres' ? moment.setIsolationLevel('repeatable read') : moment
  return transaction.execute(async (trx) => {
    const steps = await sql<{ name: string }>`select name from migration order by number`.execute(trx)
    if (steps.rows.length > MIGRATIONS.length)
      throw new StoreError('The store was written by a newer Tiltro. Back it up with that version.')
    const made = new Date(now()).toISOString()
    await write(
      JSON.stringify({ backup: 'tiltro', format: FORMAT, steps: steps.rows.map(({ name }) => name), made }),
    )
    const counts: Record<string, number> = {}
    const present = new Set((await trx.introspection.getTables()).map(({ name }) => name))
    for (const table of TABLES.filter((name) => present.has(name) && !LEFT_OUT.includes(name))) {
      counts[table] = 0
      for await (const row of readRows(trx, kind, table)) {
        await write(JSON.stringify({ table, row } satisfies Row))
        counts[table]++
      }
    }
    await write(JSON.stringify({ end: counts } satisfies End))
    return counts
  })
}

/** The rows of a table in the order of its key, which says nothing of when they came. */
async function* readRows(trx: Connection, kind: Database['kind'], table: string): AsyncGenerator<Row['row']> {
  const key = sql.join((await readKey(trx, kind, table)).map((column) => sql.ref(column)))
  for (let from = 0; ; from += PAGE) {
    const { rows } = await sql<
      Row['row']
    >`select * from ${sql.table(table)} order by ${key} limit ${PAGE} offset ${from}`.execute(trx)
    yield* rows
    if (rows.length < PAGE) return
  }
}

async function readKey(trx: Connection, kind: Database['kind'], table: string): Promise<readonly string[]> {
  const query =
    kind === 'libsql'
      ? sql<{ name: string }>`select name from pragma_table_info(${table}) where pk > 0 order by pk`
      : sql<{ name: string }>`select column_name as name from information_schema.key_column_usage
          where table_schema = current_schema() and table_name = ${table} and constraint_name = ${`${table}_key`}
          order by ordinal_position`
  return (await query.execute(trx)).rows.map(({ name }) => name)
}
