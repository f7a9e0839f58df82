import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readCorpus } from './read-corpus.ts'
import { LEXICON_FOLDER, readLexiconFiles } from './read-lexicon.ts'

/** What the desk works with: the lexicon's files, the corpus, the trainers' handbook. */
export async function writeDesk(outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true })
  const [files, notes] = await Promise.all([readLexiconFiles(), readCorpus()])
  await writeFile(`${outDir}/source.json`, JSON.stringify(files))
  await writeFile(`${outDir}/corpus.json`, JSON.stringify(notes))
  await copyFile(join(LEXICON_FOLDER, 'GUIDE.md'), `${outDir}/guide.md`)
}
