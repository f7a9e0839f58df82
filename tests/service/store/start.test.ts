import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isDemoGroup } from '../../../service/demo/demo-groups.ts'
import { openStore } from '../../../service/store/store.ts'
import { reasonOf } from '../../../service/store/store-error.ts'
import { startForTest } from '../start-service.ts'

// Each is a process or two, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 })

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-start-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

const reasonFor = async (data: string, database?: string): Promise<string | undefined> => {
  const error = await openStore({ data, database }).then(
    (store) => store.close(),
    (thrown: unknown) => thrown,
  )
  return reasonOf(error)
}

test('what is in the way of the embedded store is said in a sentence', async () => {
  const folder = await newFolder()
  await writeFile(join(folder, 'file'), 'not a folder')
  expect(await reasonFor(join(folder, 'file'))).toBe('TILTRO_DATA does not name a folder.')
  await mkdir(join(folder, 'other'))
  await writeFile(
    join(folder, 'other', 'tiltro.db'),
    'this is not a database, but long enough to be read as one '.repeat(99),
  )
  expect(await reasonFor(join(folder, 'other'))).toMatch(/tiltro\.db .* is not a store/)
  await mkdir(join(folder, 'dir', 'tiltro.db'), { recursive: true })
  expect(await reasonFor(join(folder, 'dir'))).toBe(
    'The file tiltro.db cannot be opened in the folder that TILTRO_DATA names.',
  )
})

test('what is in the way of PostgreSQL is said without its address', async () => {
  const address = 'postgres://tiltro:hemmeligt@127.0.0.1:9/tiltro'
  const reason = await reasonFor('unused', address)
  expect(reason).toBe('Nothing answers at the address in DATABASE_URL. Is PostgreSQL running?')
})

test('a service whose store is away reads notes, and says the truth about itself', async () => {
  const env = { DATABASE_URL: 'postgres://tiltro:hemmeligt@127.0.0.1:9/tiltro' }
  const { url, stdout, stderr, stop } = await startForTest({ env })
  const answer = await fetch(`${url}v1/analyse`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"text":"Borgeren er umotiveret."}',
  })
  expect(answer.status).toBe(200)
  const reason = 'Nothing answers at the address in DATABASE_URL. Is PostgreSQL running?'
  await expect
    .poll(async () => (await (await fetch(`${url}readyz`)).json()) as unknown)
    .toMatchObject({ status: 503, errors: [{ pointer: '#/store', detail: reason }] })
  expect((await fetch(`${url}readyz/notes`)).status).toBe(200)
  expect((await fetch(`${url}readyz/store`)).status).toBe(503)
  // What trainers published may be in the store: no older lexicon takes its place.
  const lexicon = await fetch(`${url}v1/lexicon/da`)
  expect([lexicon.status, lexicon.headers.get('retry-after')]).toEqual([503, '5'])
  const groups = await fetch(`${url}log-ind`, { headers: { accept: 'text/html' } })
  expect(groups.status).toBe(200)
  expect(await stop()).toBe(0)
  expect(stdout().toString()).toContain('Is PostgreSQL running?')
  expect(stdout().toString() + stderr().toString()).not.toContain('hemmeligt')
})

test('a service that nobody has configured keeps its store in a folder of its own', async () => {
  const { url, stop, folder } = await startForTest()
  await expect.poll(async () => (await fetch(`${url}readyz/store`)).status).toBe(200)
  expect(await stop()).toBe(0)
  const store = await openStore({ data: join(folder, 'data') })
  // Nobody has made a group: only those of the demo are there.
  expect((await store.groups.list()).filter(({ id }) => !isDemoGroup(id))).toEqual([])
  await store.close()
})
