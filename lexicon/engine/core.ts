import { findAll, type Finding } from './analyse-language.ts'
import type { CompiledLexicon } from './compiled.ts'
import { countFunctionWords, mainLanguage, otherThan } from './language.ts'
import { createReading, type Reading } from './reading.ts'
import { readText } from './read.ts'
import { resolveOverlaps } from './resolve.ts'
import { loadTables, type Tables } from './tables.ts'
import type { Language, Tagger, Unread } from './types.ts'

/** The text is in a language whose lexicon or tagger is not loaded here. The message holds nothing of the text. */
export class NotLoadedError extends Error {
  override readonly name = 'NotLoadedError'
  constructor(readonly language: Language) {
    super(
      language === 'en'
        ? 'This text is in English, and English is not loaded. Load the English lexicon and tagger first (loadEnglish), or leave the text out.'
        : 'This text is in Danish, and the Danish lexicon is not loaded.',
    )
  }
}

/** What is found in a text, before any of it is worded. */
export interface Found {
  /** Sorted, without overlaps. */
  readonly findings: readonly Finding[]
  /** Sentences in the other language. */
  readonly strangers: readonly Stranger[]
  readonly unread: readonly Unread[]
}

export interface Stranger {
  readonly start: number
  readonly end: number
  readonly language: Language
}

/** Lexicons that are loaded, and what finds by them. All of them share one scratch memory. */
export interface Core {
  /** The greatest of the lexicons' versions. */
  readonly version: string
  /** Holds the text last read, by the last of the layers. */
  readonly reading: Reading
  /** @throws {NotLoadedError} */
  readonly layersOf: (language: Language) => readonly Tables[]
  /**
   * Reads a text into the scratch memory.
   *
   * @throws {NotLoadedError} where the language that is `wanted` is not loaded, or none is
   */
  readonly read: (text: string, wanted: Language | undefined) => Read
  /**
   * @param by - what the scratch memory was filled by, when it holds this text
   * @throws {NotLoadedError}
   */
  readonly findIn: (text: string, language: Language, how: How, by?: Tables) => Found
}

interface Read {
  /** Null when the text holds no words of either. */
  readonly language: Language | null
  /** What it was read by. */
  readonly by: Tables
}

export interface How {
  /** The whole text counts as its language. */
  readonly isFixed: boolean
  /** Day whose entries speak, see `AnalyseOptions`. */
  readonly on?: string | undefined
  /** Is given each reading of the text before it is used. */
  readonly mend?: (reading: Reading) => void
}

/** Words a sentence needs before its language is doubted. */
const ENOUGH = 4
/** Words an unknown sentence needs before it is called unread. */
export const FOREIGN = 6

/** @throws {FormatError} on a compiled form of another format. */
export function createCore(lexicons: readonly CompiledLexicon[], tagger: Tagger | undefined): Core {
  const layers = new Map<Language, Tables[]>()
  for (const lexicon of lexicons)
    layers.set(lexicon.language, [...(layers.get(lexicon.language) ?? []), loadTables(lexicon)])
  const reading = createReading()

  const isLoaded = (language: Language) => layers.has(language) && (language === 'da' || tagger !== undefined)

  const layersOf: Core['layersOf'] = (language) => {
    if (!isLoaded(language)) throw new NotLoadedError(language)
    return layers.get(language)!
  }

  const read: Core['read'] = (text, wanted) => {
    const by = wanted ? layersOf(wanted)[0] : (layers.get('da') ?? layers.values().next().value)?.[0]
    if (!by) throw new NotLoadedError('da')
    readText(text, by, reading)
    return { language: wanted ?? mainLanguage(text, reading), by }
  }

  const findIn: Core['findIn'] = (text, language, { isFixed, on, mend }, by) => {
    const findings: Finding[] = []
    const strangers: Stranger[] = []
    const unread: Unread[] = []
    const other = otherThan(language)
    const pass = (from: number, to: number): boolean => {
      if (isFixed || to - from < ENOUGH) return false
      const counts = countFunctionWords(text, reading, from, to)
      const [start, end] = [reading.start[from]!, reading.end[to - 1]!]
      if (counts[other] > counts[language] + 1) {
        if (isLoaded(other)) strangers.push({ start, end, language: other })
        else unread.push({ start, end, reason: 'not-loaded' })
        return true
      }
      if (counts.da + counts.en > 0 || to - from < FOREIGN || isKnown(reading, from, to)) return false
      unread.push({ start, end, reason: 'language' })
      return true
    }
    layersOf(language).forEach((layer, depth, all) => {
      const silenced = new Set(
        all
          .slice(depth + 1)
          .flatMap(({ lexicon }) => [...(lexicon.retired ?? []), ...lexicon.entries.map(({ id }) => id)]),
      )
      if (layer !== by) readText(text, layer, reading)
      mend?.(reading)
      // One by one: a text of millions of characters holds more than a call takes as arguments.
      for (const finding of findAll(text, reading, layer, tagger, depth > 0 ? stay : pass, on))
        if (!silenced.has(finding.entry)) findings.push(finding)
    })
    return { findings: resolveOverlaps(findings), strangers, unread }
  }

  const versions = lexicons.map(({ version }) => version).sort()
  return {
    version: versions.at(-1) ?? '',
    reading,
    layersOf,
    read,
    findIn,
  }
}

const stay = (): boolean => false

function isKnown(reading: Reading, from: number, to: number): boolean {
  let known = 0
  for (let t = from; t < to; t++) if (reading.form[t]! >= 0) known++
  return known * 3 > to - from
}
