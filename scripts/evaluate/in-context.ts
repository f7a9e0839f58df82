import type { Span } from '../../lexicon/engine/types.ts'

const BORDER = /[.!?]['"”)]?\s+(?=\p{Lu}|["”])|\n/gu

/** The stretch in its sentence, in `[[…]]`, on one line. */
export function inContext(text: string, { start, end }: Span): string {
  const sentence = sentenceAround(text, { start, end })
  const before = text.slice(sentence.start, start)
  return oneLine(`${before}[[${text.slice(start, end)}]]${text.slice(end, sentence.end)}`)
}

/**
 * The sentence or sentences that a stretch stands in, roughly: up to a full stop before a space, or a line's end.
 * Good enough to read by; the engine's own sentences are better and need a lexicon.
 */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const borders = [...text.matchAll(BORDER)].map(({ index, 0: border }) => ({
    end: index + border.trimEnd().length,
    next: index + border.length,
  }))
  return {
    start: borders.findLast(({ next }) => next <= start)?.next ?? 0,
    end: borders.find((border) => border.end >= end)?.end ?? text.length,
  }
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
