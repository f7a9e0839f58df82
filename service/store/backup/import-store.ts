import { sql } from 'kysely'
import type { z } from 'zod'
import { write, type Connection, type Database } from '../database.ts'
import { takeSteps } from '../migrate.ts'
import { MIGRATIONS } from '../migrations/migrations.ts'
import { StoreError } from '../store-error.ts'
import { TABLES, type Tables } from '../tables.ts'
import { End, FORMAT, Header, Row, SELF_MADE } from './format.ts'

interface ImportOptions {
  /** Takes the place of what is there. */
  readonly replace?: boolean
}

/** Rows that are written at a time: PostgreSQL takes 65,535 values in a statement. */
const BATCH = 500

/**
 * Makes the store what a backup says, all of it or nothing. A backup of an older version is taken through the steps that
 * it misses.
 *
 * @returns how many rows there are of each table
 * @throws {StoreError} where the store is not empty, or the backup is damaged or of a newer version.
 */
export async function importStore(
  database: Database,
  lines: AsyncIterable<string>,
  { replace = false }: ImportOptions = {},
): Promise<Readonly<Record<string, number>>> {
  return write(database, { name: 'migrations' }, async (trx) => {
    const present = await readPresent(trx)
    if (!replace) await refuseFull(trx, present)
    for (const table of [...present].reverse()) await trx.schema.dropTable(table).execute()

    const counts: Record<string, number> = {}
    let batch: Row[] = []
    const flush = async () => {
      if (batch.length === 0) return
      const rows = batch.map(({ row }) => row)
      await trx
        .insertInto(batch[0]!.table as keyof Tables)
        .values(rows as never)
        .execute()
        .catch((error: unknown) => {
          throw doesNotFit(error) ? damaged() : error
        })
      batch = []
    }
    let columns: ReadonlyMap<string, ReadonlySet<string>> | undefined
    let isAtEnd = false
    for await (const line of lines) {
      if (isAtEnd) throw damaged()
      if (!columns) {
        const steps = readHeader(line)
        await takeSteps(trx, database, MIGRATIONS.slice(0, steps.length))
        columns = await readColumns(trx)
        continue
      }
      const read = readLine(line)
      if ('end' in read) {
        await flush()
        isAtEnd = sameCounts(read.end, counts)
        if (!isAtEnd) throw damaged()
        continue
      }
      const known = columns.get(read.table)
      if (!known || !Object.keys(read.row).every((column) => known.has(column))) throw damaged()
      if (batch.length === BATCH || (batch[0] && batch[0].table !== read.table)) await flush()
      batch.push(read)
      counts[read.table] = (counts[read.table] ?? 0) + 1
    }
    if (!isAtEnd) throw damaged()
    await takeSteps(trx, database, MIGRATIONS)
    return counts
  })
}

/** Which of our tables are there: a database may hold others. */
async function readPresent(trx: Connection): Promise<readonly string[]> {
  const names = new Set((await trx.introspection.getTables()).map(({ name }) => name))
  return [...TABLES, 'migration'].filter((name) => names.has(name))
}

async function refuseFull(trx: Connection, present: readonly string[]): Promise<void> {
  for (const table of present.filter((name) => name !== 'migration' && !SELF_MADE.includes(name))) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx)
    if (rows.length > 0)
      throw new StoreError(
        'The store is not empty, and nothing was changed. Name an empty one, or add --replace: what is there is deleted then.',
      )
  }
}

function readHeader(line: string): readonly string[] {
  const { steps, format } = parse(Header, line)
  const isNewer = format > FORMAT || steps.length > MIGRATIONS.length
  if (isNewer) throw new StoreError('The backup was made by a newer Tiltro. Restore it with that version.')
  if (steps.some((step, i) => step !== MIGRATIONS[i]!.name)) throw damaged()
  return steps
}

async function readColumns(trx: Connection): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const tables = await trx.introspection.getTables()
  return new Map(
    tables
      .filter(({ name }) => (TABLES as readonly string[]).includes(name))
      .map(({ name, columns }) => [name, new Set(columns.map((column) => column.name))]),
  )
}

const readLine = (line: string): Row | End =>
  line.startsWith('{"end"') ? parse(End, line) : parse(Row, line)

function parse<T extends z.ZodType>(schema: T, line: string): z.output<T> {
  try {
    return schema.parse(JSON.parse(line))
  } catch {
    throw damaged()
  }
}

const sameCounts = (
  end: Readonly<Record<string, number>>,
  counts: Readonly<Record<string, number>>,
): boolean =>
  Object.entries(end).every(([table, count]) => (counts[table] ?? 0) === count) &&
  Object.keys(counts).every((table) => table in end)

/** Rows that contradict each other, or hold what their column does not take. */
const doesNotFit = (error: unknown): boolean =>
  /^(22|23|SQLITE_CONSTRAINT|SQLITE_MISMATCH)/.test(String((error as { code?: unknown }).code))

const damaged = () =>
  new StoreError('The file is not a whole backup: it is damaged or was cut off. Nothing was changed.')
