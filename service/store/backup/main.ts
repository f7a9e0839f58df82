import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from '../../config.ts'
import type { Database } from '../database.ts'
import { FILE, openLibsql } from '../libsql.ts'
import { openPostgres } from '../postgres.ts'
import { reasonOf, StoreError } from '../store-error.ts'
import { exportStore } from './export-store.ts'
import { readLines, writeLines } from './files.ts'
import { importStore } from './import-store.ts'

const HELP = `Keeps all that is stored, or brings it back. The store is the one that the settings name: DATABASE_URL or TILTRO_DATA.

  npm run backup -- FILE              writes a file, compressed if it ends in .gz; - is standard output
  npm run restore -- FILE             makes an empty store what the file says; - is standard input
  npm run restore -- FILE --replace   deletes what is there first

A backup can be made while the service runs, and restored into libsql or PostgreSQL, whichever it came from. Stop the
service before a restore. Where TILTRO_SECRET is not set, the file holds the secret that codes and tokens are made with:
keep it as safe as the store.
`

/** The command as it was typed; undefined where it cannot be understood. */
function readCommand(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { replace: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    })
    const [what, file, ...rest] = positionals
    const isKnown = (what === 'backup' && !values.replace) || what === 'restore'
    return isKnown && file && rest.length === 0 && !values.help ? { what, file, ...values } : undefined
  } catch {
    return undefined
  }
}

function openDatabase(what: string): Database {
  const { data, database } = readConfig({
    DATABASE_URL: process.env.DATABASE_URL,
    TILTRO_DATA: process.env.TILTRO_DATA,
  })
  if (database) return openPostgres(database, Date.now)
  if (what === 'backup' && !existsSync(join(data, FILE)))
    throw new StoreError('There is no store in the folder that TILTRO_DATA names.')
  return openLibsql(data, Date.now)
}

async function run({ what, file, replace = false }: NonNullable<ReturnType<typeof readCommand>>) {
  const database = openDatabase(what)
  // npm goes to the folder of the package: a path is meant from where the person stands.
  const path = file === '-' ? file : resolve(process.env.INIT_CWD ?? '', file)
  try {
    const counts =
      what === 'backup'
        ? await writeLines(path, (write) => exportStore(database, write))
        : await importStore(database, readLines(path), { replace })
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0)
    // Standard output may be the backup itself.
    process.stderr.write(`${what === 'backup' ? 'Kept' : 'Restored'} ${rows} rows.\n`)
  } finally {
    await database.db.destroy()
  }
}

/** Why it did not succeed, for the person who typed it. */
function explain(thrown: unknown): string {
  if (thrown instanceof ConfigError) return thrown.problems.join('\n')
  const code = (thrown as { code?: unknown }).code
  if (code === 'ENOENT') return 'There is no such file or folder.'
  if (code === 'Z_DATA_ERROR' || code === 'Z_BUF_ERROR')
    return 'The file is not a whole backup: it is damaged or was cut off. Nothing was changed.'
  return reasonOf(thrown) ?? `It did not succeed (${typeof code === 'string' ? code : 'unknown'}).`
}

const command = readCommand(process.argv.slice(2))
if (!command) {
  process.stderr.write(HELP)
  process.exitCode = 2
} else
  try {
    await run(command)
  } catch (thrown) {
    process.stderr.write(`${explain(thrown)}\n`)
    process.exitCode = 1
  }
