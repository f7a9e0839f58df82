import type { Span } from '../../lexicon/engine/types.ts'
import { overlaps } from './edit.ts'

/** Where one sentence ends and the next begins, near enough for a number that is rounded: `bl.a. hun` does not end one. */
const BETWEEN = /[.!?…]\s+(?=[\p{Lu}\d"»“])|\n+/gu

/** About how many sentences of two words or more lie, at least in part, in the given stretches of a text. */
export function countSentences(text: string, stretches: readonly Span[]): number {
  if (stretches.length === 0) return 0
  let start = 0
  let count = 0
  const end = (at: number) => {
    const sentence = { start, end: at }
    const isWritten = stretches.some((stretch) => overlaps(stretch, sentence))
    if (isWritten && /[\p{L}\d]\s+[\p{L}\d]/u.test(text.slice(start, at))) count++
  }
  for (const { index, 0: gap } of text.matchAll(BETWEEN)) {
    end(gap.startsWith('\n') ? index : index + 1)
    start = index + gap.length
  }
  end(text.length)
  return count
}
