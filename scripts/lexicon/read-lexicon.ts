import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Language } from '../../lexicon/engine/types.ts'
import type { LexiconSource, SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { parseLexicon } from '../../lexicon/source/parse-lexicon.ts'
import { describeProblem, type Problem } from '../../lexicon/source/problem.ts'

/** The lexicon's folder in this repository. */
export const LEXICON_FOLDER = fileURLToPath(new URL('../../lexicon/', import.meta.url))

/** The YAML files of a lexicon folder, paths relative to it. */
export async function readLexiconFiles(folder = LEXICON_FOLDER): Promise<readonly SourceFile[]> {
  const names = await readdir(folder, { recursive: true })
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yml'))
    .sort()
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(`${folder}/${path}`, 'utf8') })))
}

/**
 * Reads and understands the lexicon's folder; with `languages`, only their entries and words.
 *
 * What cannot be understood is left out where `onProblems` returns.
 *
 * @throws {Error} by default, listing every problem with file, line and what to do.
 */
export async function readLexicon(
  folder = LEXICON_FOLDER,
  languages: readonly Language[] = ['da', 'en'],
  onProblems: (problems: readonly Problem[]) => void = refuse,
): Promise<LexiconSource> {
  const other = /^(?:entries|words)\/(\w+)\//
  const files = (await readLexiconFiles(folder)).filter(({ path }) => {
    const language = other.exec(path)?.[1]
    return language === undefined || (languages as readonly string[]).includes(language)
  })
  const { source, problems } = parseLexicon(files)
  if (problems.length > 0) onProblems(problems)
  return source
}

function refuse(problems: readonly Problem[]): never {
  throw new Error(`The lexicon needs mending:\n${problems.map(describeProblem).join('\n')}`)
}
