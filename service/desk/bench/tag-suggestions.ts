import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import type { CompiledLexicon, CompiledSuggestion, TemplatePart } from '../../../lexicon/engine/compiled.ts'
import type { Language, Suggestion, Tagger } from '../../../lexicon/engine/types.ts'
import { readExample } from '../../../lexicon/source/example.ts'

/** Characters that no note holds: which suggestion it is, and whether it was given everything it replaces. */
const FIRST = 0xe000
const WHOLE = 0xe400

/** A suggestion in a sentence that asks for it. */
export interface Offer {
  /** Which suggestion of the entry, from 0. */
  readonly item: number
  /** Only because everything that it replaces stands behind it: without that a fact would be lost. */
  readonly isWhole: boolean
  readonly suggestion: Suggestion
}

/** What an entry offers in an example of its own. */
export interface Offers {
  readonly text: string
  /** Whether the entry speaks there at all. */
  readonly reached: boolean
  readonly offers: readonly Offer[]
}

/** The suggestions of an entry in its examples, each known by its place in the entry. */
export function offerSuggestions(
  overlay: CompiledLexicon,
  {
    id,
    language,
    examples,
  }: { readonly id: string; readonly language: Language; readonly examples: readonly string[] },
  options: { readonly tagger?: Tagger },
): readonly Offers[] {
  const { analyse } = createAnalyser([signed(overlay, id)], options)
  return examples.map((example) => {
    const { text } = readExample(example)
    const remarks = analyse(text, { language }).remarks.filter(({ entry }) => entry === id)
    const offers = remarks.flatMap(({ suggestions }) => suggestions.map(toOffer))
    return { text, reached: remarks.length > 0, offers }
  })
}

/** Each suggestion twice, with a sign behind it: as it is, and with all that was found behind it. */
function signed(overlay: CompiledLexicon, id: string): CompiledLexicon {
  const sign = (suggestion: CompiledSuggestion, code: number, ...more: readonly TemplatePart[]) => ({
    ...suggestion,
    parts: [...suggestion.parts, String.fromCharCode(code), ...more],
  })
  const twice = (suggestion: CompiledSuggestion, i: number) => [
    sign(suggestion, FIRST + i),
    sign(suggestion, WHOLE + i, ' ', { slot: 'match' }),
  ]
  return {
    ...overlay,
    entries: overlay.entries.map((entry) =>
      entry.id === id ? { ...entry, suggestions: entry.suggestions.flatMap(twice) } : entry,
    ),
  }
}

function toOffer(suggestion: Suggestion): Offer {
  const at = suggestion.text.search(/[\ue000-\uf8ff]/)
  const code = suggestion.text.charCodeAt(at)
  const isWhole = code >= WHOLE
  return {
    item: code - (isWhole ? WHOLE : FIRST),
    isWhole,
    suggestion: { ...suggestion, text: suggestion.text.slice(0, at) },
  }
}
