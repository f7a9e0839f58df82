import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { stampOf } from '../../../scripts/build/up-to-date.ts'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'tiltro-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

test('what is built is built anew when a source is changed, added or taken away, and not otherwise', async () => {
  const from = await folder()
  const stamp = () => stampOf({ out: 'x', from: [from], build: () => Promise.resolve() })
  const empty = await stamp()
  await writeFile(join(from, 'a.yml'), 'doven')
  const one = await stamp()
  expect(one).not.toBe(empty)
  expect(await stamp()).toBe(one)
  await writeFile(join(from, 'a.yml'), 'dovne')
  const other = await stamp()
  expect(other).not.toBe(one)
  await rm(join(from, 'a.yml'))
  expect(await stamp()).toBe(empty)
})
