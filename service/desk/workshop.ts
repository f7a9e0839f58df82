import { compileLexicon } from '../../lexicon/compile/compile-lexicon.ts'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Analyser, Language, Tagger } from '../../lexicon/engine/types.ts'
import { checkLexicon } from '../../lexicon/source/check-lexicon.ts'
import type { LexiconSource, SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { parseLexicon } from '../../lexicon/source/parse-lexicon.ts'
import type { Problem, Said } from '../../lexicon/source/problem.ts'
import { checkDraft } from './bench/check-draft.ts'
import { findHits, type Hit, type SampleNote } from './bench/corpus.ts'
import type { Draft, Finding } from './bench/draft.ts'
import { markDraft } from './bench/put-marks.ts'
import { compareEffect, type Effect } from './effect.ts'
import { outline, type Outline } from './outline.ts'
import { planFolder, planTable, type ImportItem } from './tables/plan-import.ts'
import { TableError, type Cells } from './tables/table.ts'
import { hashFiles } from './version.ts'

/** A lexicon that may be published, or why it may not. */
export interface Prepared {
  readonly problems: readonly Problem[]
  readonly lexicons?: Readonly<Record<Language, CompiledLexicon>>
}

/** A lexicon: the hash of its files, and the files where the workshop may not know them yet. */
export interface Folder {
  readonly hash: string
  readonly files: readonly SourceFile[]
}

/** What takes seconds: reading, checking, compiling and trying whole lexicons. */
export interface Workshop {
  /** Checks everything and compiles both languages. */
  readonly prepare: (files: readonly SourceFile[]) => Promise<Prepared>
  /** What a draft changes on notes. @throws {RangeError} where one of the two cannot be compiled. */
  readonly compare: (
    before: Folder,
    after: Folder,
    language: Language,
    notes: readonly SampleNote[],
  ) => Promise<Effect>
  /** What is to be said of a draft on this lexicon. */
  readonly check: (draft: Draft, language: Language, ground: Folder) => Promise<readonly Finding[]>
  /** The draft's text with brackets in the examples where nobody typed any; as it is where it cannot be read yet. */
  readonly mark: (draft: Draft, language: Language, ground: Folder) => Promise<string>
  /** How often each entry speaks in notes, by id. */
  readonly count: (
    folder: Folder,
    language: Language,
    notes: readonly SampleNote[],
  ) => Promise<Readonly<Record<string, number>>>
  /** Where an entry speaks in notes. */
  readonly find: (
    folder: Folder,
    language: Language,
    notes: readonly SampleNote[],
    entry: string,
  ) => Promise<readonly Hit[]>
  readonly outline: (files: readonly SourceFile[]) => Promise<Outline>
  /** The lexicon of one language as the editor needs it in the page, as JSON. */
  readonly ground: (folder: Folder, language: Language) => Promise<string>
  /** What a table or folder would change. Tables are refused in words, as what is thrown elsewhere. */
  readonly plan: (incoming: Incoming, current: readonly SourceFile[]) => Promise<Planned>
}

interface Known {
  readonly source: LexiconSource
  readonly lexicon: CompiledLexicon
  readonly analyser: Analyser
  hits?: { readonly key: string; readonly hits: readonly Hit[] }
}

/** A table or the files of a folder. */
export interface Incoming {
  readonly cells?: Cells
  readonly files?: readonly SourceFile[]
}

export interface Planned {
  readonly items: readonly ImportItem[]
  /** Why it is no table of entries or word classes. */
  readonly refused?: Said
}

/** Lexicons that are kept compiled: what is published, in two languages, and the drafts that people look at now. */
const KEPT = 4

/** The work itself, done where it is called. The service has it done in a thread: see `startWorkshop`. */
export function createWorkshop(loadTagger: () => Promise<Tagger>): Workshop {
  const known = new Map<string, Known>()
  let tagger: Promise<Tagger> | undefined
  // Of two languages trainers mostly change one: the other need not be proved again.
  let proved: Partial<
    Readonly<Record<Language, { readonly hash: string; readonly lexicon: CompiledLexicon }>>
  > = {}
  const english = () => (tagger ??= loadTagger())
  const optionsFor = async (language: Language) => (language === 'en' ? { tagger: await english() } : {})

  const know = async ({ hash, files }: Folder, language: Language): Promise<Known> => {
    const key = `${language} ${hash}`
    const ready = known.get(key)
    known.delete(key)
    const found = ready ?? read(files, language, await optionsFor(language))
    known.set(key, found)
    for (const old of [...known.keys()].slice(0, -KEPT)) known.delete(old)
    return found
  }

  /** All that is marked in notes, remembered while they are the same. */
  const hitsIn = async (folder: Folder, language: Language, notes: readonly SampleNote[]) => {
    const found = await know(folder, language)
    const key = notes.map(({ id }) => id).join()
    if (found.hits?.key !== key) found.hits = { key, hits: findHits(notes, found.analyser) }
    return found.hits.hits
  }

  return {
    prepare: async (files) => {
      const hashes = { da: hashOfLanguage(files, 'da'), en: hashOfLanguage(files, 'en') }
      const same = (language: Language) =>
        proved[language]?.hash === hashes[language] ? { [language]: proved[language].lexicon } : {}
      const { problems, lexicons } = checkLexicon(files, await english(), { ...same('da'), ...same('en') })
      if (problems.length > 0 || !lexicons) return { problems }
      proved = {
        da: { hash: hashes.da, lexicon: lexicons.da },
        en: { hash: hashes.en, lexicon: lexicons.en },
      }
      return { problems, lexicons }
    },
    compare: async (before, after, language, notes) => {
      const [old, now] = [await know(before, language), await know(after, language)]
      return compareEffect(notes, old.analyser, now.analyser)
    },
    check: async (draft, language, folder) => {
      const { source, lexicon, analyser } = await know(folder, language)
      const options = await optionsFor(language)
      return checkDraft(draft, { source, lexicon, published: analyser, ...options }).findings
    },
    mark: async (draft, language, folder) => {
      const { source, lexicon, analyser } = await know(folder, language)
      const options = await optionsFor(language)
      const { overlay } = checkDraft(draft, { source, lexicon, published: analyser, ...options })
      return overlay ? markDraft(draft, overlay, options) : draft.text
    },
    count: async (folder, language, notes) => {
      const counts: Record<string, number> = {}
      for (const { entry } of await hitsIn(folder, language, notes)) counts[entry] = (counts[entry] ?? 0) + 1
      return counts
    },
    find: async (folder, language, notes, entry) =>
      (await hitsIn(folder, language, notes)).filter((hit) => hit.entry === entry),
    outline: (files) => Promise.resolve(outline(files)),
    ground: ({ hash, files }, language) => {
      const source = known.get(`${language} ${hash}`)?.source ?? readSource(files, language)
      return Promise.resolve(JSON.stringify({ ...source, learnt: {} }))
    },
    plan: ({ cells, files }, current) => {
      try {
        return Promise.resolve({
          items: cells ? planTable(cells, current) : planFolder(files ?? [], current),
        })
      } catch (error) {
        if (!(error instanceof TableError)) throw error
        return Promise.resolve({ items: [], refused: error.says })
      }
    },
  }
}

function read(
  files: readonly SourceFile[],
  language: Language,
  options: { readonly tagger?: Tagger },
): Known {
  const source = readSource(files, language)
  const lexicon = compileLexicon(source, language)
  return { source, lexicon, analyser: createAnalyser([lexicon], options) }
}

function readSource(files: readonly SourceFile[], language: Language): LexiconSource {
  return parseLexicon(files.filter(({ path }) => isOf(path, language))).source
}

/** Files of a language, and those of both. */
const isOf = (path: string, language: Language): boolean =>
  (/^(?:entries|words|learnt)\/(da|en)[/.]/.exec(path)?.[1] ?? language) === language

/** Of everything that the compiled lexicon of a language is made from, apart from the version. */
const hashOfLanguage = (files: readonly SourceFile[], language: Language): string =>
  hashFiles(files.filter(({ path }) => path !== 'version.yml' && isOf(path, language)))

/** A folder with its hash. */
export const toFolder = (files: readonly SourceFile[]): Folder => ({ hash: hashFiles(files), files })
