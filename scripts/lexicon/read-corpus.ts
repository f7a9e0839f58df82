import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '../../lexicon/engine/types.ts'
import type { SampleNote } from '../../service/desk/bench/corpus.ts'
import { parseNotes } from '../evaluate/parse-notes.ts'
import { LEXICON_FOLDER } from './read-lexicon.ts'

/**
 * The corpus as the desk shows it: annotated notes with what readers underlined, neutral sentences one by one. What is
 * set aside stays out of it, because trainers read it.
 *
 * @throws {Error} with file and line of what cannot be understood.
 */
export async function readCorpus(folder = join(LEXICON_FOLDER, 'corpus')): Promise<readonly SampleNote[]> {
  const names = (await readdir(folder)).filter(
    (name) => /^(da|en)-.*\.txt$/.test(name) && !/-aside/.test(name),
  )
  const files = await Promise.all(
    names.sort().map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })),
  )
  return files.flatMap(({ name, text }) =>
    name.includes('neutral') ? sentences(name, text) : notes(name, text),
  )
}

function sentences(name: string, text: string): readonly SampleNote[] {
  const language = name.slice(0, 2) as Language
  return text.split('\n').flatMap((line, i): SampleNote[] => {
    if (!line.trim() || line.startsWith('#')) return []
    return [{ id: `${name.replace(/\.txt$/, '')}:${i + 1}`, language, text: line.trim(), neutral: true }]
  })
}

function notes(name: string, text: string): readonly SampleNote[] {
  const { notes: parsed, problems } = parseNotes(name, text)
  const [problem] = problems
  if (problem) throw new Error(`${problem.file}, line ${problem.line}: ${problem.message}`)
  return parsed.map(({ id, language, text: note, marks }) => ({
    id,
    language,
    text: note,
    marks: marks.map(({ start, end, orientation, category }) => ({
      start,
      end,
      orientation,
      what: category,
    })),
  }))
}
