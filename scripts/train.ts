import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { compileLexicon } from '../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../lexicon/engine/analyser.ts'
import { loadTables } from '../lexicon/engine/tables.ts'
import type { Language } from '../lexicon/engine/types.ts'
import { parseNotes } from './evaluate/parse-notes.ts'
import { loadTagger } from './lexicon/load-tagger.ts'
import { LEXICON_FOLDER, readLexicon } from './lexicon/read-lexicon.ts'
import { listOffered } from './train/offered.ts'
import { trainSpans } from './train/train-spans.ts'

const CORPUS = `${LEXICON_FOLDER}corpus/`
const LANGUAGES: readonly Language[] = ['da', 'en']
const COMMENT =
  '# Written by npm run train: what was learnt from annotated notes, as small numbers; no words of them.\n'

/**
 * `npm run train [-- da | en]` learns from the annotated notes that are not set aside, `<language>-dev*.txt` and
 * `<language>-more-*.txt`, what `lexicon/learnt/<language>.yml` holds. Same notes and lexicon, same bytes.
 */
const asked = process.argv.slice(2)
const languages = LANGUAGES.filter((language) => asked.length === 0 || asked.includes(language))
if (languages.length < asked.length)
  throw new TypeError('Which language? npm run train -- da, or en, or neither for both.')

for (const language of languages) {
  const names = (await readdir(CORPUS))
    .filter((name) => new RegExp(`^${language}-(dev|more)\\b.*\\.txt$`).test(name))
    .sort()
  const notes = (
    await Promise.all(
      names.map(async (name) => parseNotes(name, await readFile(CORPUS + name, 'utf8')).notes),
    )
  ).flat()
  const neutral = (await readFile(`${CORPUS}${language}-neutral.txt`, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
  const { learnt: _, ...source } = await readLexicon(undefined, [language])
  const lexicon = compileLexicon({ ...source, learnt: {} }, language)
  const analyser = createAnalyser([lexicon], { tagger: loadTagger() })
  const offered = listOffered(source.entries, analyser, language)
  const model = trainSpans(notes, [...neutral, ...offered, ...offered], loadTables(lexicon))
  await mkdir(`${LEXICON_FOLDER}learnt`, { recursive: true })
  await writeFile(`${LEXICON_FOLDER}learnt/${language}.yml`, COMMENT + stringify(model, { lineWidth: 0 }))
  console.log(
    `lexicon/learnt/${language}.yml: learnt from ${notes.length} notes and ${neutral.length} neutral sentences`,
  )
}
