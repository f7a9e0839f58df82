import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { applyChanges } from '../../service/desk/changes.ts'
import { readVersion } from '../../service/desk/lexicon-now.ts'
import { planUpgrade } from '../../service/desk/upgrade.ts'
import { toFolder } from '../../service/desk/workshop.ts'
import type { Store } from '../../service/store/store.ts'
import { readLexiconFiles } from './read-lexicon.ts'

/**
 * Writes the published edits of a store into a lexicon's folder. Where the folder has moved on since they were made,
 * both are brought together field by field; where they meet, the edit stands and a line says so.
 *
 * @returns what was done, a line for each file
 */
export async function exportLexicon(store: Store, folder: string): Promise<readonly string[]> {
  const files = await readLexiconFiles(folder)
  const published = await store.lexicons.current()
  if (!published) return ['Nothing has been published in this store.']
  const { base, changes } = await readVersion(store, published, toFolder(files))
  const { changes: wanted, reviews, arrived } = planUpgrade(base.files, files, changes)
  const after = new Map(applyChanges(files, wanted).map(({ path, text }) => [path, text]))
  const before = new Map(files.map(({ path, text }) => [path, text]))
  const lines: string[] = []
  for (const path of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const text = after.get(path)
    if (text === before.get(path)) continue
    const file = join(folder, path)
    if (text === undefined) await rm(file)
    else {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    lines.push(`${text === undefined ? 'removed' : before.has(path) ? 'changed' : 'added'} ${path}`)
  }
  const met = reviews.flatMap(({ path, merged: { meetings } }) =>
    meetings.length > 0
      ? [`look at ${path}: both sides changed ${meetings.map(({ field }) => field || 'it').join(', ')}`]
      : [],
  )
  return [
    ...(lines.length > 0 ? lines : ['The folder holds everything that was published.']),
    ...met,
    ...arrived.map((path) => `already there ${path}`),
  ]
}
