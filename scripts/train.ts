import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { stringify } from 'yaml'
import { compileLexicon } from '../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../lexicon/engine/analyser.ts'
import { loadTables } from '../lexicon/engine/tables.ts'
import type { SpanModel } from '../lexicon/engine/spans/model.ts'
import type { Language } from '../lexicon/engine/types.ts'
import { parseNotes } from './evaluate/parse-notes.ts'
import { loadTagger } from './lexicon/load-tagger.ts'
import { LEXICON_FOLDER, readLexicon } from './lexicon/read-lexicon.ts'
import { notesOf } from './train/examples.ts'
import { listOffered } from './train/offered.ts'
import { chooseVeto } from './train/veto.ts'
import { trainSpans } from './train/train-spans.ts'

const CORPUS = `${LEXICON_FOLDER}corpus/`
const LANGUAGES: readonly Language[] = ['da', 'en']
const COMMENT =
  '# Written by npm run train: what was learnt from annotated notes, as small numbers; no words of them.\n'

/**
 * Least probability at which a stretch is remarked on, and below which the reader rules out what a pattern of something
 * that opens has found. Chosen on notes of writers whom it had not met: in Danish it drops about half of the false
 * remarks so and a tenth of those that are true; in English it would take as many true ones for fewer false. What closes
 * in Danish is asked a little more, so that of all such remarks on the development notes three in four offer words.
 */
const LEAST: Readonly<Record<Language, SpanModel['least'] & { readonly kept?: number }>> = {
  da: { deficit: 0.87, possibility: 0.94, kept: 0.08 },
  en: { deficit: 0.85, possibility: 0.82 },
}

/** How often a feature is met before it is learnt: as seldom as 150 kB, compressed, have room for. */
const OFTEN: Readonly<Record<Language, number>> = { da: 14, en: 8 }

/**
 * `npm run train [-- da | en]` learns from the annotated notes that are not set aside, `<language>-dev*.txt` and
 * `<language>-more-*.txt`, and from the entries' own examples what `lexicon/learnt/<language>.yml` holds. Same notes
 * and lexicon, same bytes.
 */
const asked = process.argv.slice(2)
const languages = LANGUAGES.filter((language) => asked.length === 0 || asked.includes(language))
if (languages.length < asked.length)
  throw new TypeError('Which language? npm run train -- da, or en, or neither for both.')

const tagger = loadTagger()
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
  const createReader = (learnt?: SpanModel) =>
    createAnalyser([{ ...lexicon, ...(learnt && { learnt }) }], { tagger })
  const analyser = createReader()
  const offered = listOffered(source.entries, analyser, language)
  const examples = notesOf(source.entries, analyser)
  const { kept, ...least } = LEAST[language]
  const plain = [...neutral, ...offered, ...offered]
  const taught = { ...trainSpans(notes, plain, loadTables(lexicon), examples, OFTEN[language]), least }
  const model: SpanModel = kept
    ? {
        ...taught,
        veto: chooseVeto(source.entries, kept, language, (veto) =>
          createReader({ ...taught, ...(veto && { veto }) }),
        ),
      }
    : taught
  await mkdir(`${LEXICON_FOLDER}learnt`, { recursive: true })
  await writeFile(`${LEXICON_FOLDER}learnt/${language}.yml`, COMMENT + stringify(model, { lineWidth: 0 }))
  console.log(
    `lexicon/learnt/${language}.yml: learnt from ${notes.length} notes and ${neutral.length} neutral sentences`,
  )
}
