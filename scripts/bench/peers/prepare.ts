import { mkdir, writeFile } from 'node:fs/promises'
import type { Language } from '../../../lexicon/engine/types.ts'
import { mixNotes, pickPhrases, readCorpus, type Corpus } from '../notes.ts'
import { makeLexicon } from './make-lexicon.ts'
import { makePhrases } from './make-phrases.ts'

export const NOTE = 2_000
export const NOTES = 200
/** Characters of the texts that are read at one go. */
export const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000] as const
/** Entries of the lexicons that share their words with the notes. */
export const SIZES = [500, 2_000, 8_000, 32_000] as const

/** Writes what every subject is given, the same in every run, to a folder. */
export async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const corpora = { da: await readCorpus('da'), en: await readCorpus('en') }
  for (const [language, corpus] of Object.entries(corpora) as [Language, Corpus][]) {
    await write(folder, `notes-${language}.json`, JSON.stringify(mixNotes(corpus, NOTES, NOTE)))
    const [text] = mixNotes(corpus, 1, Math.max(...LENGTHS))
    for (const length of LENGTHS)
      await write(folder, `text-${language}-${length}.txt`, text!.slice(0, length))
    await write(folder, `phrases-${language}.json`, JSON.stringify(pickPhrases(corpus)))
    for (const size of SIZES)
      await write(folder, `made-${language}-${size}.json`, JSON.stringify(makePhrases(corpus, size)))
  }
  for (const size of SIZES)
    await write(folder, `lexicon-${size}.json`, JSON.stringify(await makeLexicon(corpora.da, size)))
}

const write = (folder: string, name: string, text: string) => writeFile(`${folder}/${name}`, text)
