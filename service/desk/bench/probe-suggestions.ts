import type { CompiledLexicon, CompiledSuggestion } from '../../../lexicon/engine/compiled.ts'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import type { Tagger } from '../../../lexicon/engine/types.ts'
import type { Entry } from '../../../lexicon/source/lexicon-source.ts'
import { readExample } from '../../../lexicon/source/example.ts'
import type { Finding } from './draft.ts'

/** Characters that no note holds: which suggestion it is, and whether it was given everything it replaces. */
const FIRST = 0xe000
const WHOLE = 0xe400

/**
 * Suggestions that none of the examples gets, and why: a number, date, name or negation would be lost, or a word that
 * they use was not found. The engine keeps silent about those, and so a trainer would never see them.
 */
export function probeSuggestions(
  entry: Entry,
  overlay: CompiledLexicon,
  options: { readonly tagger?: Tagger },
): readonly Finding[] {
  if (entry.suggestions.length === 0) return []
  const { analyse } = createAnalyser([prepare(overlay, entry.id)], options)
  const offered = new Set<number>()
  const found = entry.examples.marks.map((example) => {
    const { text } = readExample(example)
    const remarks = analyse(text, { language: entry.language }).remarks.filter(
      ({ entry: id }) => id === entry.id,
    )
    const signs = remarks.flatMap(({ suggestions }) => suggestions.map((one) => one.text.charCodeAt(0)))
    for (const sign of signs) offered.add(sign)
    return { text, reached: remarks.length > 0, signs }
  })
  if (!found.some(({ reached }) => reached)) return []
  return entry.suggestions.flatMap((suggestion, item): Finding[] => {
    if (offered.has(FIRST + item)) return []
    const at = { field: 'suggestions', item, blocks: false }
    const losing = found.find(({ signs }) => signs.includes(WHOLE + item))
    if (losing) return [{ ...at, says: losesFact(suggestion.text, losing.text) }]
    return [{ ...at, says: neverOffered(suggestion.text) }]
  })
}

/** Each suggestion twice, with signs in front: as it is, and with all that was found behind it. */
function prepare(overlay: CompiledLexicon, id: string): CompiledLexicon {
  const twice = (suggestion: CompiledSuggestion, i: number): readonly CompiledSuggestion[] => [
    { ...suggestion, parts: [String.fromCharCode(FIRST + i), ...suggestion.parts] },
    { ...suggestion, parts: [String.fromCharCode(WHOLE + i), ...suggestion.parts, ' ', { slot: 'match' }] },
  ]
  return {
    ...overlay,
    entries: overlay.entries.map((entry) =>
      entry.id === id ? { ...entry, suggestions: entry.suggestions.flatMap(twice) } : entry,
    ),
  }
}

const losesFact = (suggestion: string, example: string) => ({
  en: `in «${example}» the suggestion «${suggestion}» is held back: a number, date, name, statutory term or negation would be lost. Keep it by its name, such as {what}.`,
  da: `i »${example}« bliver forslaget »${suggestion}« holdt tilbage: Et tal, en dato, et navn, et lovbegreb eller en benægtelse ville gå tabt. Tag det med ved dets navn, for eksempel {what}.`,
})

const neverOffered = (suggestion: string) => ({
  en: `none of the examples gets the suggestion «${suggestion}»: a word that it uses is not found there. Add an example where it fits, or use other words.`,
  da: `ingen af eksemplerne får forslaget »${suggestion}«: Et ord, som det bruger, bliver ikke fundet dér. Tilføj et eksempel, hvor det passer, eller brug andre ord.`,
})
