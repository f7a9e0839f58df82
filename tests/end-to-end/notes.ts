import { readdirSync, readFileSync } from 'node:fs'
import { parseNotes } from '../../scripts/evaluate/parse-notes.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Remark } from '../../lexicon/engine/types.ts'

const FOLDER = 'lexicon/corpus/'

const danish = createAnalyser([JSON.parse(readFileSync('dist/lexicon/da.json', 'utf8')) as CompiledLexicon])

export interface WholeNote {
  readonly id: string
  readonly text: string
}

/** What is to be marked in a text: the same everywhere, so that the engine in this process can say. */
export const remarksOf = (text: string): readonly Remark[] => danish.analyse(text).remarks

/** Whole notes of the development corpus as they were written, those first in which most is noticed. */
export function wholeNotes(count: number): readonly WholeNote[] {
  const files = readdirSync(FOLDER).filter((name) => /^da-dev.*\.txt$/.test(name))
  return files
    .flatMap((name) => parseNotes(name, readFileSync(FOLDER + name, 'utf8')).notes)
    .map(({ id, text }) => ({ id, text, remarks: remarksOf(text).length }))
    .sort((a, b) => b.remarks - a.remarks)
    .slice(0, count)
}
