import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { writeCheckpoint } from '../../../../scripts/scan/write/checkpoint.ts'
import { findBeginning } from '../../../../scripts/scan/write/resume.ts'
import { createSummary } from '../../../../scripts/scan/write/summary.ts'

const of = { program: 'p', flags: 'f', files: 'i' }
const checkpoint = { of, bytes: 3, summary: { ...createSummary(), parts: 2 } }
let path: string

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-resume-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  path = join(folder, 'found.csv')
})

test('where nothing is, a scan begins, with --resume and without', async () => {
  expect(await findBeginning(path, false, of)).toBe('start')
  expect(await findBeginning(path, true, of)).toBe('start')
})

test('an output without a checkpoint is finished, and nobody writes over it', async () => {
  await writeFile(path, 'abc')
  expect(await findBeginning(path, true, of)).toBe('finished')
  await expect(findBeginning(path, false, of)).rejects.toThrow('found.csv is there already. Delete it')
})

test('an interrupted one is gone on with, and not by mistake', async () => {
  await writeFile(path, 'abcde')
  await writeCheckpoint(path, checkpoint)
  expect(await findBeginning(path, true, of)).toEqual(checkpoint)
  await expect(findBeginning(path, false, of)).rejects.toThrow(
    'interrupted. Go on with it by --resume, or delete',
  )
})

test.each([
  ['program', 'with another version of Tiltro or its lexicon'],
  ['flags', 'with other flags'],
  ['files', 'over other files, or the files have changed since'],
])('what was begun with another %s is not mixed', async (key, sentence) => {
  await writeFile(path, 'abcde')
  await writeCheckpoint(path, checkpoint)
  await expect(findBeginning(path, true, { ...of, [key]: 'other' })).rejects.toThrow(`was begun ${sentence}`)
})

test('an output that has lost something is not gone on with', async () => {
  await writeFile(path, 'ab')
  await writeCheckpoint(path, checkpoint)
  await expect(findBeginning(path, true, of)).rejects.toThrow('is shorter than it was')
})
