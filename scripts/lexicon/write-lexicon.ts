import { mkdir, rename, writeFile } from 'node:fs/promises'
import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { readLexicon } from './read-lexicon.ts'

/** Compiles both languages into `<outDir>/da.json` and `<outDir>/en.json`. */
export async function writeLexicon(outDir: string): Promise<void> {
  const source = await readLexicon()
  await mkdir(outDir, { recursive: true })
  // Whoever reads meanwhile gets the old file or the new one, whole.
  const write = async (language: Language) => {
    const path = `${outDir}/${language}.json`
    const half = `${path}.${process.pid}`
    await writeFile(half, JSON.stringify(compileLexicon(source, language)))
    await rename(half, path)
  }
  await Promise.all([write('da'), write('en')])
}
