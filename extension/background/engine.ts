import { createAnalyser, NotLoadedError } from '../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Analyser, Analysis, Language } from '../../lexicon/engine/types.ts'
import { loadEnglish } from './load-english.ts'

/** The engine in the background: Danish at once, English from the first text that needs it. */
export interface Engine {
  readonly analyse: (text: string) => Promise<Analysis>
  /** Loads what the first Danish text needs. */
  readonly warm: () => Promise<void>
}

/** The English tagger forgets what it has met after this long without English, ms. */
const IDLE = 60_000

/** `address` is where a file of the extension's own package can be fetched from. */
export function createEngine(address: (path: string) => string): Engine {
  const fetchJson = async <T>(path: string): Promise<T> => (await (await fetch(address(path))).json()) as T
  const readLexicon = (language: Language) => fetchJson<CompiledLexicon>(`lexicon/${language}.json`)

  const danish = keep(async () => createAnalyser([await readLexicon('da')]))
  const both = keep(async () => {
    const [tagger, ...lexicons] = await Promise.all([
      loadEnglish(fetchJson),
      readLexicon('da'),
      readLexicon('en'),
    ])
    return { tagger, analyser: createAnalyser(lexicons, { tagger }) }
  })
  let timer: ReturnType<typeof setTimeout> | undefined

  return {
    warm: async () => void (await (both.isThere() ? both.load() : danish.load())),
    analyse: async (text) => {
      if (!both.isThere()) {
        const analysis = analyseDanish(await danish.load(), text)
        if (analysis) return analysis
      }
      const { analyser, tagger } = await both.load()
      // One analyser of Danish is enough.
      danish.drop()
      clearTimeout(timer)
      timer = setTimeout(tagger.recycle, IDLE)
      return analyser.analyse(text)
    },
  }
}

/** The answer, where nothing of the text has to be read in English. */
function analyseDanish(analyser: Analyser, text: string): Analysis | undefined {
  try {
    const analysis = analyser.analyse(text)
    return analysis.unread.some(({ reason }) => reason === 'not-loaded') ? undefined : analysis
  } catch (error) {
    if (error instanceof NotLoadedError) return undefined
    throw error
  }
}

interface Kept<T> {
  /** Loads at the first call; a load that failed is tried again by the next. */
  readonly load: () => Promise<T>
  readonly isThere: () => boolean
  readonly drop: () => void
}

function keep<T>(load: () => Promise<T>): Kept<T> {
  let loading: Promise<T> | undefined
  let isThere = false
  const drop = () => {
    loading = undefined
    isThere = false
  }
  return {
    load: () => {
      loading ??= load()
      loading.then(() => (isThere = true), drop)
      return loading
    },
    isThere: () => isThere,
    drop,
  }
}
