import type { Logger } from 'pino'
import { isWhole } from '../lexicon/compile/hash-lexicon.ts'
import { FORMAT, type CompiledLexicon } from '../lexicon/engine/compiled.ts'
import type { Analysis, Language } from '../lexicon/engine/types.ts'
import type { AnalyseNote } from './analyse-note.ts'
import { factsOf } from './log.ts'
import type { Answer, AnswerNote } from './reading/answer.ts'
import { NO_STORE, type StoreDoor } from './store/door.ts'
import type { LexiconVersion } from './store/lexicons.ts'
import type { Store } from './store/store.ts'

export type Lexicons = Readonly<Record<Language, CompiledLexicon>>

/** The lexicons that are served: as the build wrote them, or as trainers have published them since. */
export interface LiveLexicons {
  /** Read anew at every use: what stands in it is another one after a publication. */
  readonly lexicons: Lexicons
  /** Reads notes with what is served at the moment. */
  readonly answer: AnswerNote
  /** The same, for whoever looks into the answer. */
  readonly analyse: AnalyseNote
  /**
   * Looks whether something was published, at most once in a while. Never throws: what is served stays. The answer is
   * whether that is known to be right: false as long as trainers may have published something that could not be read.
   */
  readonly refresh: () => Promise<boolean>
}

/** ms between two looks at the store. */
const PAUSE = 1000
/** ms that whoever asks just after a start waits for the store: what trainers published is not to go away for a moment. */
const PATIENCE = 5000

interface LiveOptions {
  /** Reads notes with these lexicons. */
  readonly read: (lexicons: Lexicons) => AnswerNote
  readonly store: StoreDoor
  readonly log: Logger
  /** ms since some moment. */
  readonly clock: () => number
  /** Compiles a version that another release of the product published in a format of its own. */
  readonly recompile: (store: Store, version: LexiconVersion) => Promise<Lexicons | undefined>
}

/**
 * Follows what is published in the store, from whichever process. Both languages change together, and only for a whole
 * version: hash, format and language are those that they should be.
 */
export function createLiveLexicons(
  builtIn: Lexicons,
  { store, log, clock, recompile, read: createReading }: LiveOptions,
): LiveLexicons {
  let served = builtIn
  let version: string | undefined
  let reading: AnswerNote | undefined
  let looked = -Infinity
  let looking: Promise<boolean> | undefined
  // Once it was, it stays so: a store that goes away later leaves what it held.
  let isKnown = store === NO_STORE

  const look = async () => {
    const late = new Promise<void>((resolve) => void setTimeout(resolve, PATIENCE).unref())
    await Promise.race([store.opening, late])
    const opened = store.use()
    const current = await opened.lexicons.current()
    if (!current) isKnown = true
    if (!current || current.version === version) return
    const [da, en] = await Promise.all([
      opened.lexicons.compiled(current.version, 'da', FORMAT),
      opened.lexicons.compiled(current.version, 'en', FORMAT),
    ])
    const next =
      da === undefined && en === undefined
        ? await recompile(opened, current)
        : { da: read(da, 'da'), en: read(en, 'en') }
    // Told once; what was served goes on being served.
    version = current.version
    if (!next?.da || !next.en) return log.error({ version }, 'published lexicon not whole')
    served = { da: next.da, en: next.en }
    isKnown = true
    reading = undefined
    log.info({ version }, 'lexicon served')
  }

  const answer: AnswerNote = (text, options) => (reading ??= createReading(served))(text, options)
  return {
    lexicons: {
      get da() {
        return served.da
      },
      get en() {
        return served.en
      },
    },
    answer,
    analyse: async (text, options) => parse(await answer(text, options)),
    refresh: () => {
      if (looking) return looking
      if (clock() - looked < PAUSE) return Promise.resolve(isKnown)
      looking = look()
        // The store's own troubles are told by its door.
        .catch((error: unknown) => log.debug(factsOf(error), 'published lexicon not read'))
        .finally(() => {
          looked = clock()
          looking = undefined
        })
        .then(() => isKnown)
      return looking
    },
  }
}

function parse(answer: Answer): Analysis {
  return JSON.parse(typeof answer === 'string' ? answer : new TextDecoder().decode(answer)) as Analysis
}

function read(content: string | undefined, language: Language): CompiledLexicon | undefined {
  if (content === undefined) return undefined
  try {
    const lexicon = JSON.parse(content) as CompiledLexicon
    return lexicon.format === FORMAT && lexicon.language === language && isWhole(lexicon)
      ? lexicon
      : undefined
  } catch {
    return undefined
  }
}
