import type { Span } from '../engine/types.ts'

/** An example sentence with its marks taken out: `Hun er [[doven]].` → the text and the spans (UTF-16). */
export function readExample(example: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const piece of example.split(/(\[\[|\]\])/)) {
    if (piece === '[[') spans.push({ start: text.length, end: -1 })
    else if (piece === ']]')
      spans[spans.length - 1] = { start: spans.at(-1)?.start ?? text.length, end: text.length }
    else text += piece
  }
  return { text, spans: spans.filter(({ end }) => end >= 0) }
}
