import type { Category, Language, Orientation } from '../engine/types.ts'
import type { GuardName } from '../engine/vocabulary.ts'
import type { CategorySource, LexiconSource, SourceFile } from './lexicon-source.ts'
import type { SpanModel } from '../engine/spans/model.ts'
import { parseEntry } from './parse-entry.ts'
import { parseWordClass } from './parse-word-class.ts'
import type { Problem } from './problem.ts'
import { readYaml } from './yaml-file.ts'

/**
 * Reads the files of a lexicon folder. Pure: whoever calls has read the files.
 * What cannot be understood becomes a problem; the rest is returned all the same.
 */
export function parseLexicon(files: readonly SourceFile[]): {
  source: LexiconSource
  problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const keep = <T extends { problems: readonly Problem[] }>(result: T): T => {
    problems.push(...result.problems)
    return result
  }
  const named = (path: string) => files.find((file) => file.path === path)
  const under = (folder: string) =>
    files
      .filter(
        ({ path }) => path.startsWith(folder) && path.endsWith('.yml') && !path.endsWith('/paradigms.yml'),
      )
      .sort((a, b) => (a.path < b.path ? -1 : 1))
  const plain = (path: string): Record<string, unknown> => {
    const file = named(path)
    return file ? { ...keep(readYaml(file)).data } : {}
  }
  const source: LexiconSource = {
    version: versionOf(plain('version.yml')),
    categories: categories(plain('categories.yml')),
    entries: under('entries/').map((file) => keep(parseEntry(file)).entry),
    classes: under('words/').map((file) => keep(parseWordClass(file)).wordClass),
    paradigms: {
      da: plain('words/da/paradigms.yml') as Record<string, string>,
      en: plain('words/en/paradigms.yml') as Record<string, string>,
    },
    learnt: {
      ...(named('learnt/da.yml') && { da: plain('learnt/da.yml') as unknown as SpanModel }),
      ...(named('learnt/en.yml') && { en: plain('learnt/en.yml') as unknown as SpanModel }),
    },
    renames: plain('renames.yml') as Record<string, string>,
  }
  return { source, problems }
}

const versionOf = ({ version }: Record<string, unknown>): string =>
  typeof version === 'string' ? version : '0000.00-0'

type Written = Record<Language, { name: string; sentence: string; question: string }> & {
  guards: GuardName[]
}

function categories(data: Record<string, unknown>): readonly CategorySource[] {
  return (['deficit', 'possibility'] as Orientation[]).flatMap((orientation) =>
    Object.entries((data[orientation] ?? {}) as Record<Category, Written>).map(
      ([id, { da, en, guards }]) => ({
        id: id as Category,
        orientation,
        text: { da, en },
        guards,
      }),
    ),
  )
}
