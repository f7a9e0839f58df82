import { readFile, writeFile, mkdir } from 'node:fs/promises'
import { stringify } from 'yaml'
import { compileLexicon } from '../lexicon/compile/compile-lexicon.ts'
import { loadTables } from '../lexicon/engine/tables.ts'
import { parseNotes } from './evaluate/parse-notes.ts'
import { LEXICON_FOLDER, readLexicon } from './lexicon/read-lexicon.ts'
import { trainSpans } from './train/train-spans.ts'

/** `npm run train -- FILE…` learns from annotated Danish notes what `lexicon/learnt/da.yml` holds. Same files, same bytes. */
const files = process.argv.slice(2)
const parsed = await Promise.all(files.map(async (file) => parseNotes(file, await readFile(file, 'utf8'))))
const neutral = (await readFile(`${LEXICON_FOLDER}corpus/da-neutral.txt`, 'utf8'))
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
const tables = loadTables(compileLexicon(await readLexicon(undefined, ['da']), 'da'))
const model = trainSpans(
  parsed.flatMap(({ notes }) => notes),
  neutral,
  tables,
)
await mkdir(`${LEXICON_FOLDER}learnt`, { recursive: true })
const comment =
  '# Written by npm run train. What was learnt from annotated notes, as small numbers; no words of them.\n'
await writeFile(`${LEXICON_FOLDER}learnt/da.yml`, comment + stringify(model, { lineWidth: 0 }))
