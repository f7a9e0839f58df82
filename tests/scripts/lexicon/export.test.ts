import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { canonical } from '../../../lexicon/source/canonical.ts'
import { readEntryFields, writeEntry } from '../../../lexicon/source/fields.ts'
import { exportLexicon } from '../../../scripts/lexicon/export-lexicon.ts'
import { LEXICON_FOLDER, readLexiconFiles } from '../../../scripts/lexicon/read-lexicon.ts'
import { publication } from '../../service/store/contract/desk.ts'
import { openTestStore } from '../../service/test-store.ts'

const BO = { key: 'bo', name: 'Bo' }
const files = await readLexiconFiles()
const EDITED = 'entries/da/label/viljetræk.yml'
const RETIRED = 'entries/da/label/øgenavn.yml'
const OWN = 'entries/da/label/glasklokke.yml'
const original = files.find(({ path }) => path === EDITED)!.text
const edited = writeEntry(EDITED, { ...readEntryFields(original), note: 'Kort og godt.' }).text

async function publishEdits() {
  const store = await openTestStore()
  const revision = (path: string, content: string | null, moved_to: string | null = null) => ({
    ...publication(0).added[0]!,
    ...{ path, content, moved_to },
  })
  await store.lexicons.publish(
    publication(0, {
      base: { hash: 'base', version: '2026.48-1', files },
      added: [revision(EDITED, edited), revision(RETIRED, null, 'viljetræk'), revision(OWN, original)],
    }),
    BO,
  )
  return store
}

async function copyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-lexicon-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await cp(LEXICON_FOLDER, folder, { recursive: true, filter: (path) => !/corpus/.test(path) })
  return folder
}

test('what was published is written as files, and nothing else is touched', async () => {
  const store = await publishEdits()
  const folder = await copyFolder()
  expect(await exportLexicon(store, folder)).toEqual([
    `added ${OWN}`,
    `changed ${EDITED}`,
    `removed ${RETIRED}`,
    'added renames.yml',
  ])
  const after = new Map((await readLexiconFiles(folder)).map(({ path, text }) => [path, text]))
  expect(after.get(EDITED)).toBe(edited)
  expect(after.get('renames.yml')).toContain('øgenavn: viljetræk')
  for (const { path, text } of files)
    if (![EDITED, RETIRED].includes(path)) expect([path, after.get(path) === text]).toEqual([path, true])
  expect(canonical({ path: EDITED, text: edited })).toBe(edited)
  expect(await exportLexicon(store, folder)).toContain('The folder holds everything that was published.')
})

test('a folder that has moved on keeps its own edits beside those that come in', async () => {
  const store = await publishEdits()
  const folder = await copyFolder()
  const theirs = writeEntry(EDITED, { ...readEntryFields(original), themes: ['lyst'] }).text
  await writeFile(join(folder, EDITED), theirs)
  await exportLexicon(store, folder)
  expect(readEntryFields(await readFile(join(folder, EDITED), 'utf8'))).toMatchObject({
    note: 'Kort og godt.',
    themes: ['lyst'],
  })
})

test('a store in which nothing was published writes nothing', async () => {
  const folder = await copyFolder()
  expect(await exportLexicon(await openTestStore(), folder)).toEqual([
    'Nothing has been published in this store.',
  ])
})
