import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Analyser, Language } from '../lexicon/engine/types.ts'
import { chooseColumns } from './evaluate/columns.ts'
import { formatFigures } from './evaluate/format-figures.ts'
import { formatAlarms, formatEntries, formatMisses } from './evaluate/format-lists.ts'
import { formatRewrites } from './evaluate/format-rewrites.ts'
import { judge } from './evaluate/judge.ts'
import { countByEntry, listAlarms, listMisses } from './evaluate/lists.ts'
import { loadAnalyser } from './evaluate/load-analyser.ts'
import { measure, type Judged } from './evaluate/measure.ts'
import { formatNeutral, measureNeutral } from './evaluate/neutral.ts'
import { readOptions, USAGE, type Options } from './evaluate/options.ts'
import { parseNotes } from './evaluate/parse-notes.ts'
import { drawRewrites } from './evaluate/rewrites-page.ts'
import { tryRewrites } from './evaluate/rewrites.ts'
import { drawSample, formatSample } from './evaluate/sample.ts'

interface JudgedFile {
  readonly file: string
  readonly judged: readonly Judged[]
}

const LANGUAGES: Readonly<Record<Language, string>> = { da: 'Danish', en: 'English' }

try {
  const options = readOptions(process.argv.slice(2))
  console.log(await (options.flags.has('neutral') ? evaluateNeutral(options) : evaluateNotes(options)))
} catch (error) {
  if (!(error instanceof Error)) throw error
  console.error(error instanceof TypeError ? `${error.message}\n\n${USAGE}` : error.message)
  process.exitCode = 1
}

async function evaluateNotes({ files, flags, language, html, sample }: Options): Promise<string> {
  const parsed = await Promise.all(
    files.map(async (file) => ({ file, ...parseNotes(file, await readFile(file, 'utf8')) })),
  )
  const problems = parsed.flatMap((one) => one.problems)
  if (problems.length > 0)
    throw new Error(problems.map(({ file, line, message }) => `${file}, line ${line}: ${message}`).join('\n'))
  const wanted = parsed.map(({ file, notes }) => ({
    file,
    notes: notes.filter((note) => !language || note.language === language),
  }))
  const languages = (['da', 'en'] as const).filter((one) =>
    wanted.some(({ notes }) => notes.some((note) => note.language === one)),
  )
  const analyser = await loadAnalyser(languages)
  const outputs = languages.map((one) =>
    evaluateLanguage(
      one,
      wanted.map(({ file, notes }) => ({
        file,
        judged: notes.filter((note) => note.language === one).map((note) => judge(note, analyser)),
      })),
      flags,
      analyser,
    ),
  )
  if (html !== undefined) {
    const title = `Suggestions in ${files.map((file) => basename(file)).join(', ')}`
    await writeFile(
      html,
      drawRewrites(
        title,
        outputs.flatMap(({ rewrites }) => rewrites ?? []),
      ),
    )
  }
  if (sample !== undefined) {
    const all = outputs.flatMap(({ rewrites }) => rewrites ?? [])
    return formatSample(drawSample(all, sample.count, sample.seed))
  }
  return flags.has('json')
    ? JSON.stringify(Object.fromEntries(outputs.map(({ json }, i) => [languages[i], json])), null, 2)
    : outputs.map(({ text }) => text).join('\n\n\n')
}

function evaluateLanguage(
  language: Language,
  files: readonly JudgedFile[],
  flags: Options['flags'],
  analyser: Analyser,
) {
  const all = files.flatMap(({ judged }) => judged)
  const columns = [
    ...chooseColumns(all, { split: flags.has('split'), phraseList: flags.has('phrase-list') }),
    ...(flags.has('by-file')
      ? files.map(({ file, judged }) => ({ title: basename(file, '.txt'), figures: measure(judged) }))
      : []),
  ]
  const misses = flags.has('misses') ? listMisses(all) : undefined
  const alarms = flags.has('alarms') ? listAlarms(all) : undefined
  const entries = flags.has('by-entry') ? countByEntry(all) : undefined
  const rewrites = flags.has('rewrites') ? tryRewrites(all, analyser) : undefined
  const json = {
    ...Object.fromEntries(columns.map(({ title, figures }) => [title, figures])),
    ...(misses && { misses }),
    ...(alarms && { alarms }),
    ...(entries && { entries }),
    ...(rewrites && { rewrites }),
  }
  const text = [
    misses && formatMisses(misses),
    alarms && formatAlarms(alarms),
    entries && formatEntries(entries),
    rewrites && formatRewrites(rewrites),
    formatFigures(LANGUAGES[language], columns),
  ]
  return { json, rewrites, text: text.filter((part) => part !== undefined).join('\n\n') }
}

async function evaluateNeutral({ files, flags, language }: Options): Promise<string> {
  const named = files.map((file) => ({ file, language: language ?? languageOf(file) }))
  const analyser = await loadAnalyser([...new Set(named.map((one) => one.language))])
  const measured = await Promise.all(
    named.map(async (one) => ({
      file: one.file,
      figures: measureNeutral(await readFile(one.file, 'utf8'), one.language, analyser),
    })),
  )
  if (flags.has('json')) return JSON.stringify(measured, null, 2)
  return measured
    .map(({ file, figures }) => formatNeutral(basename(file), figures, flags.has('alarms')))
    .join('\n\n')
}

function languageOf(file: string): Language {
  const language = basename(file).slice(0, 3)
  if (language !== 'da-' && language !== 'en-')
    throw new TypeError(`The name ${basename(file)} does not say its language; add --language da or en.`)
  return language === 'da-' ? 'da' : 'en'
}
