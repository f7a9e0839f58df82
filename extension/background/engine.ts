import { NotLoadedError } from '../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import { createIncrementalAnalyser, type IncrementalAnalyser } from '../../lexicon/engine/incremental.ts'
import type { Analysis, Language } from '../../lexicon/engine/types.ts'
import { dayOf } from '../../lexicon/engine/valid.ts'
import type { Described, Explainable, Explanation } from '../protocol.ts'
import { keep } from './keep.ts'
import { loadEnglish } from './load-english.ts'

/** The engine in the background: Danish at once, English from the first text that needs it. */
export interface Engine {
  /** `reads`: the languages that are wanted; what is in another one is left unread. */
  readonly analyse: (text: string, reads: readonly Language[]) => Promise<Analysis>
  /** @throws {RangeError} where no entry has this id. */
  readonly explain: (remark: Explainable) => Promise<Explanation>
  readonly describe: (ids: readonly string[]) => Promise<Described>
  /** The entries that reports to a group name. */
  readonly readReported: () => Promise<ReadonlySet<string>>
  /** Loads what the first text needs. */
  readonly warm: (reads: readonly Language[]) => Promise<void>
  /** There are other lexicons: they are read at the next text. */
  readonly reload: () => void
  /** Drops the last text: its field is gone. */
  readonly forget: () => void
}

interface EngineOptions {
  readonly readLexicon: (language: Language) => Promise<CompiledLexicon>
  /** A file of the extension's own package. */
  readonly fetchJson: <T>(path: string) => Promise<T>
  /** The last text is kept for so long, ms: while somebody writes, only what an edit touches is read again. */
  readonly keepFor?: number
}

/** The English tagger forgets what it has met after this long without English, ms. */
const IDLE = 60_000

export function createEngine({ readLexicon, fetchJson, keepFor = 10_000 }: EngineOptions): Engine {
  const tagger = keep(() => loadEnglish(fetchJson))
  const lexicons = { da: keep(() => readLexicon('da')), en: keep(() => readLexicon('en')) }
  const danish = keep(async () => createIncrementalAnalyser([await lexicons.da.load()]))
  const withEnglish = (languages: readonly Language[]) =>
    keep(async () => {
      const [loaded, ...compiled] = await Promise.all([
        tagger.load(),
        ...languages.map((language) => lexicons[language].load()),
      ])
      return createIncrementalAnalyser(compiled, { tagger: loaded })
    })
  const english = withEnglish(['en'])
  const both = withEnglish(['da', 'en'])
  const readEntries = async () =>
    (await Promise.all([lexicons.da.load(), lexicons.en.load()])).flatMap(({ entries }) => entries)
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: IncrementalAnalyser | undefined
  let forgetting: ReturnType<typeof setTimeout> | undefined

  const forget = (): void => {
    clearTimeout(forgetting)
    last?.forget()
    last = undefined
  }

  /** Undefined where the text is in a language that is not loaded. */
  const tryAnalyse = (analyser: IncrementalAnalyser, text: string): Analysis | undefined => {
    if (last !== analyser) forget()
    last = analyser
    clearTimeout(forgetting)
    forgetting = setTimeout(forget, keepFor)
    try {
      return analyser.analyse(text, { on: dayOf(new Date()) })
    } catch (error) {
      if (error instanceof NotLoadedError) return undefined
      throw error
    }
  }

  const readEnglish = async (text: string, analyser: IncrementalAnalyser): Promise<Analysis> => {
    const { recycle } = await tagger.load()
    clearTimeout(timer)
    timer = setTimeout(recycle, IDLE)
    return tryAnalyse(analyser, text) ?? nothing(text)
  }

  return {
    warm: async (reads) => {
      if (!reads.includes('da')) await english.load()
      else await (both.isThere() ? both.load() : danish.load())
    },
    analyse: async (text, reads) => {
      if (!reads.includes('da')) return readEnglish(text, await english.load())
      const isBilingual = reads.includes('en')
      if (!isBilingual || !both.isThere()) {
        const analysis = tryAnalyse(await danish.load(), text)
        if (!isBilingual) return analysis ?? nothing(text)
        if (analysis && !analysis.unread.some(({ reason }) => reason === 'not-loaded')) return analysis
      }
      const analyser = await both.load()
      // One analyser of Danish is enough.
      danish.drop()
      return readEnglish(text, analyser)
    },
    explain: async ({ entry: id, language }) => {
      const { entries, categories, version } = await lexicons[language].load()
      const entry = entries.find((one) => one.id === id)
      const category = categories.find((one) => one.id === entry?.category)
      if (!entry || !category) throw new RangeError('There is no such entry.')
      return {
        category: category.id,
        sentence: category.sentence,
        sources: entry.sources ?? [],
        lexicon: version,
      }
    },
    describe: async (ids) => {
      const wanted = (await readEntries()).filter(({ id }) => ids.includes(id))
      return Object.fromEntries(
        wanted.map(({ id, category, note, general }) => [id, { category, note, isReported: !general }]),
      )
    },
    readReported: async () =>
      new Set((await readEntries()).flatMap(({ id, general }) => (general ? [] : id))),
    forget,
    reload: () => {
      forget()
      for (const kept of [lexicons.da, lexicons.en, danish, english, both]) kept.drop()
    },
  }
}

/** The answer for a text in a language that nobody wants read. */
function nothing(text: string): Analysis {
  return {
    language: null,
    lexicon: '',
    remarks: [],
    balance: { deficit: 0, possibility: 0, missing: [] },
    unread: [{ start: 0, end: text.length, reason: 'not-loaded' }],
  }
}
