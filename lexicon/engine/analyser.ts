import { askedFor } from './asked.ts'
import { weigh } from './balance.ts'
import type { CompiledLexicon } from './compiled.ts'
import { createCore, FOREIGN, type Stranger } from './core.ts'
import type { Analyser, Analysis, Remark, Tagger, Unread } from './types.ts'
import { signsOf } from './weighing/signs.ts'
import { settleRemark } from './wording/leans.ts'
import { createSaid, wordRemark } from './word-remark.ts'
import { createWording } from './word-suggestions.ts'

export { NotLoadedError } from './core.ts'

/**
 * An analyser over one or more compiled lexicons. Of each language the first is the base and the others are laid
 * over it: an overlay's entries take the place of those with the same id, and `retired` ones fall silent.
 * English needs a tagger. Loading takes milliseconds; keep the analyser.
 *
 * @param options `isWhole`: suggestions and balance are worded at once, for whoever writes every answer out. Those that
 * wait to be asked keep the note as long as the answer is kept.
 * @throws {FormatError} on a compiled form of another format.
 */
export function createAnalyser(
  lexicons: readonly CompiledLexicon[],
  options: { readonly tagger?: Tagger; readonly isWhole?: boolean } = {},
): Analyser {
  const { isWhole = false } = options
  const core = createCore(lexicons, options.tagger)
  const { version, reading } = core
  const guest = createGuest(() => createAnalyser(lexicons, options))

  const analyse: Analyser['analyse'] = (text, { language: wanted, on } = {}) => {
    const { language, by } = core.read(text, wanted)
    if (language === null) return nothing(text, version, reading.count)
    const { findings, strangers, unread } = core.findIn(
      text,
      language,
      { isFixed: wanted !== undefined, on },
      by,
    )
    const said = createSaid()
    const suggestionsOf = createWording(text, reading, findings, core.layersOf(language).at(-1))
    const own = findings.map((finding) => wordRemark(finding, said, suggestionsOf, isWhole))
    const guests = strangers.flatMap((stranger) =>
      guest(text, stranger, on).map((remark) => settleRemark(remark, text, stranger.language)),
    )
    const remarks = [...own, ...guests].sort((a, b) => a.start - b.start)
    const note = { text, language, words: reading.count, readSigns: () => signsOf(text, language) }
    if (isWhole) return { language, lexicon: version, remarks, unread, balance: weigh(remarks, note) }
    // Weighed when somebody asks.
    return askedFor({ language, lexicon: version, remarks, unread }, 'balance', () => weigh(remarks, note))
  }

  return { analyse }
}

/** @param on - day whose entries speak */
export type ReadGuest = (text: string, stranger: Stranger, on?: string) => readonly Remark[]

/** What reads a sentence in the other language: an analyser of its own, for the memory of the first is in use. */
export function createGuest(make: () => Analyser): ReadGuest {
  let analyser: Analyser | undefined
  return (text, { start, end, language }, on) => {
    analyser ??= make()
    const { remarks } = analyser.analyse(text.slice(start, end), { language, on })
    return remarks.map((remark) => moveRemark(remark, start))
  }
}

/** The answer to a text that holds no words of either language. */
export function nothing(text: string, lexicon: string, words: number): Analysis {
  const unread: Unread[] = words >= FOREIGN ? [{ start: 0, end: text.length, reason: 'language' }] : []
  return {
    language: null,
    lexicon,
    remarks: [],
    unread,
    balance: { deficit: 0, possibility: 0, missing: [] },
  }
}

export function moveRemark(remark: Remark, by: number): Remark {
  return {
    ...remark,
    start: remark.start + by,
    end: remark.end + by,
    suggestions: moveAll(remark.suggestions, by),
  }
}

export const moveAll = <T extends { readonly start: number; readonly end: number }>(
  spans: readonly T[],
  by: number,
): readonly T[] => spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))
