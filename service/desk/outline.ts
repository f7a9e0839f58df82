import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import type { Category, Language } from '../../lexicon/engine/types.ts'
import { classNames } from '../../lexicon/source/checks/classes-exist.ts'
import type { Entry, LexiconSource, SourceFile, WordClass } from '../../lexicon/source/lexicon-source.ts'
import { parseLexicon } from '../../lexicon/source/parse-lexicon.ts'

export interface EntryOutline {
  readonly path: string
  readonly id: string
  readonly language: Language
  readonly category: Category
  readonly themes: readonly string[]
  readonly note: string
  /** Everything that a search looks into, lower case. */
  readonly haystack: string
}

export interface ClassOutline {
  readonly path: string
  readonly name: string
  readonly language: Language
  readonly description: string
  readonly members: number
  /** Ids of the entries that use it, by way of other classes too. */
  readonly usedBy: readonly string[]
  readonly haystack: string
}

/** What lists of the desk show of a whole lexicon. */
export interface Outline {
  readonly entries: readonly EntryOutline[]
  readonly classes: readonly ClassOutline[]
  readonly categories: Readonly<Record<Language, Readonly<Record<Category, string>>>>
}

/** Reads all files; takes a second, and so is done in the workshop. */
export function outline(files: readonly SourceFile[]): Outline {
  const { source } = parseLexicon(files.filter(({ path }) => !path.startsWith('learnt/')))
  const uses = usersOf(source)
  const namesIn = (language: Language) =>
    Object.fromEntries(
      CATEGORY_ORDER.map((id) => [
        id,
        source.categories.find((one) => one.id === id)?.text[language].name ?? id,
      ]),
    ) as Readonly<Record<Category, string>>
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  return {
    entries: source.entries.map((entry) => outlineEntry(entry)),
    classes: source.classes.map((one): ClassOutline => ({
      path: one.path,
      name: one.name,
      language: one.language,
      description: one.description,
      members: one.members.length,
      usedBy: uses(one),
      haystack: `${one.name} ${texts.get(one.path) ?? ''}`.toLowerCase(),
    })),
    categories: { da: namesIn('da'), en: namesIn('en') },
  }
}

function outlineEntry(entry: Entry): EntryOutline {
  const { path, id, language, category, themes, note, patterns, questions, suggestions, examples } = entry
  const all = [
    ...[id, id.replaceAll('-', ' '), note, ...themes, ...questions],
    ...patterns.map(({ text }) => text),
    ...suggestions.map(({ text }) => text),
    // As they are read, not as they are marked.
    ...[...examples.marks, ...examples.leaves].map((text) => text.replace(/\[\[|\]\]/g, '')),
  ]
  return { path, id, language, category, themes, note, haystack: all.join('\n').toLowerCase() }
}

/** Entries that use a class, by way of other classes too. */
function usersOf({ entries, classes }: LexiconSource): (one: WordClass) => readonly string[] {
  const key = (language: Language, name: string) => `${language} ${name}`
  const above = new Map<string, string[]>()
  for (const { language, name, includes, members } of classes)
    for (const inside of new Set([...includes, ...members.flatMap((row) => classNames(row))]))
      above.set(key(language, inside), [...(above.get(key(language, inside)) ?? []), key(language, name)])
  const direct = new Map<string, string[]>()
  for (const { language, id, patterns } of entries)
    for (const name of new Set(patterns.flatMap(({ nodes }) => classNames(nodes))))
      direct.set(key(language, name), [...(direct.get(key(language, name)) ?? []), id])
  return ({ language, name }) => {
    const reached = new Set([key(language, name)])
    for (const one of reached) for (const other of above.get(one) ?? []) reached.add(other)
    return [...new Set([...reached].flatMap((one) => direct.get(one) ?? []))].sort()
  }
}
