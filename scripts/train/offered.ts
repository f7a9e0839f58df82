import type { Analyser, Language } from '../../lexicon/engine/types.ts'
import { readExample } from '../../lexicon/source/example.ts'
import type { Entry } from '../../lexicon/source/lexicon-source.ts'

/** What the entries' own examples read like once a suggestion has taken the place of what closed: it closes no more. */
export function listOffered(
  entries: readonly Entry[],
  { analyse }: Analyser,
  language: Language,
): readonly string[] {
  const offered = entries.flatMap(({ id, examples }) =>
    examples.marks.flatMap((example) => {
      const { text } = readExample(example)
      return analyse(text, { language })
        .remarks.filter(({ entry, orientation }) => entry === id && orientation === 'deficit')
        .flatMap(({ suggestions }) => suggestions)
        .map((suggestion) => text.slice(0, suggestion.start) + suggestion.text + text.slice(suggestion.end))
    }),
  )
  return [...new Set(offered)]
}
