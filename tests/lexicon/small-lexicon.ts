import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { parseLexicon } from '../../lexicon/source/parse-lexicon.ts'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { readLexiconFiles } from '../../scripts/lexicon/read-lexicon.ts'
import { sharedTagger } from './whole-lexicon.ts'

const files = await readLexiconFiles()

/** The closed classes that the engine works with, as the product has them; no entry and no open class. */
const closed = files.filter(
  ({ path, text }) => (path.startsWith('words/') && /^role:/m.test(text)) || !/^(entries|words)\//.test(path),
)

/** Entries by path under `entries/`, such as `da/label/doven`, each with its patterns; null for a general entry. */
export type Patterns = Readonly<Record<string, string | readonly string[] | null>>

interface Others {
  /** Word classes by path under `words/`, such as `da/trait`, members one after the other. */
  readonly classes?: Readonly<Record<string, readonly string[]>>
  /** More lines of every entry's YAML. */
  readonly more?: string
}

/** The files of a lexicon with these entries alone. */
export function smallFiles(
  patterns: Patterns,
  { classes = {}, more = '' }: Others = {},
): readonly SourceFile[] {
  const list = (items: readonly string[]) => items.map((item) => `  - ${JSON.stringify(item)}\n`).join('')
  const entries = Object.entries(patterns).map(([path, lines]) => ({
    path: `entries/${path}.yml`,
    text:
      lines === null
        ? 'note: Hvorfor.\nquestions: [Hvad?]\ngeneral: true\n'
        : `patterns:\n${list([lines].flat())}note: Hvorfor.\nquestions: [Hvad?]\n` +
          `examples: { marks: ['[[x]]'], leaves: [y] }\n${more}`,
  }))
  const words = Object.entries(classes).map(([path, members]) => ({
    path: `words/${path}.yml`,
    text: `description: Ord.\nmembers:\n${list(members)}`,
  }))
  return [...closed, ...words, ...entries]
}

/** The compiled lexicon of these entries. */
export function compileSmall(
  patterns: Patterns,
  others?: Others,
  language: Language = 'da',
): CompiledLexicon {
  const { source, problems } = parseLexicon(smallFiles(patterns, others))
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return compileLexicon(source, language)
}

/** What these entries mark in a text, Danish unless said otherwise: the words themselves. */
export function createFinder(
  patterns: Patterns,
  others?: Others,
  language: Language = 'da',
): (text: string) => readonly string[] {
  const tagger = language === 'en' ? { tagger: sharedTagger() } : {}
  const { analyse } = createAnalyser([compileSmall(patterns, others, language)], tagger)
  return (text) => analyse(text, { language }).remarks.map(({ start, end }) => text.slice(start, end))
}
