import type { Orientation } from '../../lexicon/engine/types.ts'
import type { Found } from './measure.ts'
import type { Mark, Note } from './note.ts'

const LETTER = /[\p{L}\p{N}\p{M}]/u

/**
 * The simplest thing that could work, to be compared with: it knows the marked phrases of some notes by heart and
 * finds them again, letter by letter apart from capitals, as whole words, the longest first.
 */
export function createPhraseList(notes: readonly Note[]): (text: string) => readonly Found[] {
  const phrases = new Map<string, { orientation: Orientation; category: Mark['category'] }>()
  for (const { text, marks } of notes)
    for (const { start, end, orientation, category } of marks)
      if (orientation !== 'trap') phrases.set(text.slice(start, end).toLowerCase(), { orientation, category })
  const ordered = [...phrases].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  return (text) => {
    const found: Found[] = []
    const lower = text.toLowerCase()
    for (const [phrase, { orientation, category }] of ordered)
      for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
        const end = at + phrase.length
        if (LETTER.test(lower[at - 1] ?? '') || LETTER.test(lower[end] ?? '')) continue
        if (found.some((other) => other.start < end && at < other.end)) continue
        found.push({
          start: at,
          end,
          orientation,
          category: category as Found['category'],
          entry: phrase,
          suggestions: [],
        })
      }
    return found.sort((a, b) => a.start - b.start)
  }
}
