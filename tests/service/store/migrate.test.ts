import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import type { Database } from '../../../service/store/database.ts'
import { openLibsql } from '../../../service/store/libsql.ts'
import { migrate } from '../../../service/store/migrate.ts'
import { MIGRATIONS, type Migration } from '../../../service/store/migrations/migrations.ts'
import { openPostgres } from '../../../service/store/postgres.ts'
import { describeStores, type Place } from './stores.ts'

const DYING = fileURLToPath(new URL('die-in-migration.ts', import.meta.url))

const step = (name: string, text: string): Migration => ({
  name,
  run: async (db) => void (await sql.raw(text).execute(db)),
})
const ONE = step('one', 'create table one (a integer)')
const TWO = step('two', 'create table two (a integer)')
const BROKEN = step('broken', 'create table two (a nothing, oh no')

describeStores(({ newPlace }) => {
  const openEmpty = ({ data, database }: Place): Database => {
    const opened = database ? openPostgres(database, Date.now) : openLibsql(data, Date.now)
    onTestFinished(() => opened.db.destroy())
    return opened
  }
  const tablesOf = async ({ db }: Database) =>
    (await db.introspection.getTables()).map(({ name }) => name).sort()

  test('an empty store is made, and a store that is there stays as it is', async () => {
    const database = openEmpty(await newPlace())
    expect(await migrate(database)).toBe(MIGRATIONS.length)
    expect(await tablesOf(database)).toContain('learning_group')
    expect(await migrate(database)).toBe(0)
  })

  test('a store of an older version is taken through the missing steps', async () => {
    const database = openEmpty(await newPlace())
    await migrate(database, [ONE])
    expect(await migrate(database, [ONE, TWO])).toBe(1)
    expect(await tablesOf(database)).toEqual(['migration', 'one', 'two'])
  })

  test('where a step fails, none of them was taken', async () => {
    const database = openEmpty(await newPlace())
    await expect(migrate(database, [ONE, BROKEN])).rejects.toThrow()
    expect(await tablesOf(database)).toEqual([])
    expect(await migrate(database, [ONE, TWO])).toBe(2)
  })

  test('a process that dies in the middle of a step leaves nothing half done', async () => {
    const place = await newPlace()
    const child = spawn(process.execPath, ['--import', 'tsx', DYING, JSON.stringify(place)], {
      stdio: 'pipe',
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text))
    const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
    // It was in the middle: the first step and half of the second stood in its transaction.
    expect([signal, said.trim()]).toEqual(['SIGKILL', 'migration,one,two'])
    const database = openEmpty(place)
    await expect.poll(() => tablesOf(database)).toEqual([])
    expect(await migrate(database, [ONE, TWO])).toBe(2)
  })

  test('of many processes that start at once on an empty store, one makes it', async () => {
    const place = await newPlace()
    const databases = Array.from({ length: 4 }, () => openEmpty(place))
    const steps = await Promise.all(databases.map((database) => migrate(database)))
    expect(steps.filter((count) => count > 0)).toEqual([MIGRATIONS.length])
  })

  test('a store of a newer version, or of something else, is left alone, with a word about what to do', async () => {
    const database = openEmpty(await newPlace())
    await migrate(database, [ONE, TWO])
    await expect(migrate(database, [ONE])).rejects.toThrow('written by a newer Tiltro')
    await expect(migrate(database, [TWO, ONE])).rejects.toThrow('written by another Tiltro')
  })
})
