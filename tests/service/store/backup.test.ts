import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { exportStore } from '../../../service/store/backup/export-store.ts'
import { importStore } from '../../../service/store/backup/import-store.ts'
import type { Store } from '../../../service/store/store.ts'
import { TABLES } from '../../../service/store/tables.ts'
import { openTestStore } from '../test-store.ts'
import { PEOPLE } from './contract/people.ts'
import { describeStores, type Place } from './stores.ts'

// The command is a process each time.
vi.setConfig({ testTimeout: 60_000 })

const PROGRAM = fileURLToPath(new URL('../../../dist/store.mjs', import.meta.url))
const WEEK = '2026-W33'
const by = PEOPLE.facilitator

async function fill(store: Store, reports = 12): Promise<string> {
  const { id } = await store.groups.create({ name: 'Nord „æøå“\n– 1', claims: ['nord'] }, by)
  await store.codes.issue(id, 'join', 3, by)
  await Promise.all(
    Array.from({ length: reports }, (_, i) =>
      store.reports.accept({ group: id, week: WEEK, tokenHash: `token ${i}`, counts: `{"n":${i}}` }),
    ),
  )
  await store.reports.freeze(id, 700, () => '{"sums":[1,2]}')
  await store.releases.once('municipality', 700, () => '{}')
  await store.cycles.create(id, { step: 'wonder', content: '{"text":"Hvad nu, hvis …?"}' })
  await store.proposals.create({ group: id, content: '{}' })
  await store.sessions.create('{}', 3_600_000)
  return id
}

/** All rows of all tables, without those who are signed in. */
async function rowsOf({ database: { db } }: Store) {
  const tables = TABLES.filter((table) => table !== 'session')
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()))
  return Object.fromEntries(
    tables.map((table, i) => [table, rows[i]!.map((row) => JSON.stringify(row)).sort()] as const),
  )
}

async function exported(store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  await exportStore(store.database, (line) => Promise.resolve(void lines.push(line)))
  return lines
}

async function* each(lines: readonly string[]) {
  for (const line of lines) yield await Promise.resolve(line)
}

const run = async (place: Place, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, [PROGRAM, ...args], {
    env: {
      PATH: process.env.PATH,
      TILTRO_DATA: place.data,
      ...(place.database && { DATABASE_URL: place.database }),
    },
  }).catch((error: { readonly code: number; readonly stderr: string }) => ({ stdout: '', ...error }))

async function newFile(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-backup-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, name)
}

test('the list of tables holds every table that there is', async () => {
  const { db } = (await openTestStore()).database
  const names = (await db.introspection.getTables()).map(({ name }) => name)
  expect(names.filter((name) => name !== 'migration').sort()).toEqual([...TABLES].sort())
})

describeStores(({ kind, newPlace, open }) => {
  test('what is brought back is what was kept, and goes on where it was', async () => {
    const from = await newPlace()
    const store = await open({ at: from })
    const id = await fill(store)
    const file = await newFile('backup.ndjson.gz')
    expect(await run(from, 'backup', file)).toMatchObject({
      stderr: expect.stringMatching(/^Kept \d+ rows\.\n$/) as string,
    })
    const to = await newPlace()
    expect(await run(to, 'restore', file)).toMatchObject({
      stderr: expect.stringContaining('Restored') as string,
    })
    const restored = await open({ at: to })
    expect(await rowsOf(restored)).toEqual(await rowsOf(store))
    // A token that was redeemed is redeemed, and codes are read with the same secret.
    expect(await restored.reports.accept({ group: id, week: WEEK, tokenHash: 'token 1', counts: '{}' })).toBe(
      'repeated',
    )
    expect(Buffer.from(restored.secretOf('codes')).equals(store.secretOf('codes'))).toBe(true)
    expect(await restored.database.db.selectFrom('session').selectAll().execute()).toEqual([])
  })

  test(`what was kept from ${kind} is brought back into an embedded store, and the other way round`, async () => {
    const store = await open()
    await fill(store)
    const embedded = await openTestStore()
    await importStore(embedded.database, each(await exported(store)))
    expect(await rowsOf(embedded)).toEqual(await rowsOf(store))
    const back = await open()
    await importStore(back.database, each(await exported(embedded)))
    expect(await rowsOf(back)).toEqual(await rowsOf(store))
  })

  test('a store that is not empty is left alone, unless it is to be replaced', async () => {
    const lines = await exported(await open())
    const store = await open()
    await fill(store)
    const before = await rowsOf(store)
    await expect(importStore(store.database, each(lines))).rejects.toThrow('The store is not empty')
    expect(await rowsOf(store)).toEqual(before)
    await importStore(store.database, each(lines), { replace: true })
    expect(await store.groups.list()).toEqual([])
  })

  test('a backup that is damaged, cut off or newer changes nothing', async () => {
    const source = await open()
    await fill(source)
    const lines = [...(await exported(source))]
    const store = await open()
    await fill(store)
    const before = await rowsOf(store)
    const [header = '', ...rest] = lines
    const end = rest.pop()!
    const broken = {
      empty: [],
      'without its end': lines.slice(0, -1),
      'without a row': [header, ...rest.slice(1), end],
      'with a row twice': [header, rest[0]!, ...rest, end],
      'with half a line': [header, ...rest.slice(0, -1), rest.at(-1)!.slice(0, 20), end],
      'with something after its end': [...lines, rest[0]!],
      'with a table that is none': [header, '{"table":"pg_authid","row":{}}', ...rest, end],
      'with a column that is none': [
        header,
        rest[0]!.replace('"row":{', '"row":{"x\\" --":1,'),
        ...rest.slice(1),
        end,
      ],
      'of a newer version': [header.replace('"format":1', '"format":2'), ...rest, end],
      'of another product': [header.replace('tiltro', 'other'), ...rest, end],
    }
    for (const [name, damaged] of Object.entries(broken)) {
      const error = await importStore(store.database, each(damaged), { replace: true }).then(
        () => 'taken',
        (thrown: Error) => thrown.message,
      )
      expect([name, error]).toEqual([name, expect.stringMatching(/not a whole backup|newer Tiltro/)])
      expect([name, await rowsOf(store)]).toEqual([name, before])
    }
  })

  test('a backup is of one moment, while others write', async () => {
    const at = await newPlace()
    const [store, other] = [await open({ at }), await open({ at })]
    const id = await fill(store, 300)
    let writing = Promise.resolve()
    const lines: string[] = []
    await exportStore(store.database, async (line) => {
      lines.push(line)
      if (lines.length % 20 !== 0) return
      // Between two rows somebody makes a group, with its facilitator and its line in the trail.
      writing = writing.then(async () => void (await other.groups.create({ name: `At ${lines.length}` }, by)))
      await writing
    })
    await writing
    expect((await other.groups.list()).length).toBeGreaterThan(10)
    const target = await openTestStore()
    await importStore(target.database, each(lines))
    expect((await target.groups.list()).map((group) => group.id)).toEqual([id])
    expect(await target.database.db.selectFrom('membership').selectAll().execute()).toHaveLength(1)
  })
})

test('a file has its name only when it is whole, is for its owner alone, and can be read by a person', async () => {
  const store = await openTestStore()
  await fill(store)
  const place = { data: store.data, database: undefined }
  const file = await newFile('backup.ndjson')
  await run(place, 'backup', file)
  const text = await readFile(file, 'utf8')
  expect(text.split('\n')[0]).toMatch(/^\{"backup":"tiltro","format":1,/)
  expect(text).toContain('Hvad nu, hvis …?')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const { stdout } = await run(place, 'backup', '-')
  expect(stdout.split('\n').slice(1)).toEqual(text.split('\n').slice(1))
})

test('what is in the way is said in a sentence', async () => {
  const [nowhere, file] = [await newFile('nowhere'), await newFile('backup.ndjson.gz')]
  const place = { data: nowhere, database: undefined }
  const said = async (...args: readonly string[]) => {
    const { code, stderr } = (await run(place, ...args)) as { code?: number; stderr: string }
    return [code, stderr.split('\n')[0]]
  }
  expect(await said('backup', file)).toEqual([1, 'There is no store in the folder that TILTRO_DATA names.'])
  expect(await said('restore', file)).toEqual([1, 'There is no such file or folder.'])
  await writeFile(file, gzipSync('{"backup":"tiltro"').subarray(0, 20))
  expect(await said('restore', file)).toEqual([1, expect.stringContaining('not a whole backup')])
  expect(await said('backup')).toEqual([2, expect.stringContaining('Keeps all that is stored')])
  expect(await said('backup', 'a', '--replace')).toEqual([
    2,
    expect.stringContaining('Keeps all that is stored'),
  ])
})
