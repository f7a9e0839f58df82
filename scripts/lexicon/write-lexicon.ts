import { mkdir, writeFile } from 'node:fs/promises'
import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { readLexicon } from './read-lexicon.ts'

/** Compiles both languages into `<outDir>/da.json` and `<outDir>/en.json`. */
export async function writeLexicon(outDir: string): Promise<void> {
  const source = await readLexicon()
  await mkdir(outDir, { recursive: true })
  const write = (language: Language) =>
    writeFile(`${outDir}/${language}.json`, JSON.stringify(compileLexicon(source, language)))
  await Promise.all([write('da'), write('en')])
}
