import { findAll, type Finding } from './analyse-language.ts'
import { weigh } from './balance.ts'
import type { CompiledLexicon } from './compiled.ts'
import { countFunctionWords, mainLanguage } from './language.ts'
import { createReading } from './reading.ts'
import { readText } from './read.ts'
import { resolveOverlaps } from './resolve.ts'
import { loadTables, type Tables } from './tables.ts'
import type { Analyser, Analysis, Language, Remark, Tagger, Unread } from './types.ts'
import { createSaid, wordRemark } from './word-remark.ts'
import { createWording } from './word-suggestions.ts'

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

/** Words a sentence needs before its language is doubted. */
const ENOUGH = 4
/** Words an unknown sentence needs before it is called unread. */
const FOREIGN = 6

/**
 * An analyser over one or more compiled lexicons. Of each language the first is the base and the others are laid
 * over it: an overlay's entries take the place of those with the same id, and `retired` ones fall silent.
 * English needs a tagger. Loading takes milliseconds; keep the analyser.
 *
 * @throws {FormatError} on a compiled form of another format.
 */
export function createAnalyser(
  lexicons: readonly CompiledLexicon[],
  options: { readonly tagger?: Tagger } = {},
): Analyser {
  const layers = new Map<Language, Tables[]>()
  for (const lexicon of lexicons)
    layers.set(lexicon.language, [...(layers.get(lexicon.language) ?? []), loadTables(lexicon)])
  const reading = createReading()
  const version =
    lexicons
      .map((lexicon) => lexicon.version)
      .sort()
      .at(-1) ?? ''

  const isLoaded = (language: Language) =>
    layers.has(language) && (language === 'da' || options.tagger !== undefined)

  const analyse: Analyser['analyse'] = (text, { language: wanted } = {}) => {
    if (wanted && !isLoaded(wanted)) throw new NotLoadedError(wanted)
    const first = layers.get(wanted ?? 'da') ?? layers.values().next().value
    if (!first) throw new NotLoadedError(wanted ?? 'da')
    readText(text, first[0]!, reading)
    const language = wanted ?? mainLanguage(text, reading)
    if (language === null) return nothing(text, version, reading.count)
    if (!isLoaded(language)) throw new NotLoadedError(language)
    return analyseAs(text, language, wanted !== undefined, first[0]!)
  }

  /** `read` is what the text was last read by. */
  const analyseAs = (text: string, language: Language, fixed: boolean, read: Tables): Analysis => {
    const tables = layers.get(language)!
    const findings: Finding[] = []
    const unread: Unread[] = []
    const guests: Remark[] = []
    tables.forEach((layer, depth) => {
      const above = tables.slice(depth + 1)
      const silenced = new Set(
        above.flatMap(({ lexicon }) => [...(lexicon.retired ?? []), ...lexicon.entries.map(({ id }) => id)]),
      )
      if (layer !== read) readText(text, layer, reading)
      const strange = (from: number, to: number): boolean => {
        if (fixed || depth > 0 || to - from < ENOUGH) return false
        const other: Language = language === 'da' ? 'en' : 'da'
        const counts = countFunctionWords(text, reading, from, to)
        const [start, end] = [reading.start[from]!, reading.end[to - 1]!]
        if (counts[other] > counts[language] + 1) {
          if (isLoaded(other)) guests.push(...guestRemarks(text, start, end, other))
          else unread.push({ start, end, reason: 'not-loaded' })
          return true
        }
        if (counts.da + counts.en > 0 || to - from < FOREIGN || isKnown(from, to)) return false
        unread.push({ start, end, reason: 'language' })
        return true
      }
      // One by one: a text of millions of characters holds more than a call takes as arguments.
      for (const finding of findAll(text, reading, layer, options.tagger, strange))
        if (!silenced.has(finding.entry)) findings.push(finding)
    })
    const said = createSaid()
    const spoken = resolveOverlaps(findings)
    const suggestionsOf = createWording(text, reading, spoken)
    const own = spoken.map((finding) => wordRemark(finding, said, suggestionsOf))
    const remarks = [...own, ...guests].sort((a, b) => a.start - b.start)
    return { language, lexicon: version, remarks, balance: weigh(remarks, reading, tables.at(-1)!), unread }
  }

  const isKnown = (from: number, to: number): boolean => {
    let known = 0
    for (let t = from; t < to; t++) if (reading.form[t]! >= 0) known++
    return known * 3 > to - from
  }

  // A sentence in the other language is read by an analyser of its own: this one's memory is in use.
  let guest: Analyser | undefined
  const guestRemarks = (text: string, start: number, end: number, language: Language): readonly Remark[] => {
    guest ??= createAnalyser(lexicons, options)
    return guest
      .analyse(text.slice(start, end), { language })
      .remarks.map((remark) => moveRemark(remark, start))
  }

  return { analyse }
}

function nothing(text: string, lexicon: string, words: number): Analysis {
  const unread: Unread[] = words >= FOREIGN ? [{ start: 0, end: text.length, reason: 'language' }] : []
  return {
    language: null,
    lexicon,
    remarks: [],
    balance: { deficit: 0, possibility: 0, missing: [] },
    unread,
  }
}

function moveRemark(remark: Remark, by: number): Remark {
  return {
    ...remark,
    start: remark.start + by,
    end: remark.end + by,
    suggestions: remark.suggestions.map((s) => ({ ...s, start: s.start + by, end: s.end + by })),
  }
}
