import type { PatternNode } from '../../lexicon/source/pattern.ts'
import { parsePattern } from '../../lexicon/source/notation.ts'

/** Names that patterns give to what they find, each once; what cannot be read gives none. */
export function captureNames(patterns: readonly string[]): readonly string[] {
  const names = patterns.flatMap((text) => {
    try {
      return namesIn(parsePattern(text).nodes)
    } catch {
      return []
    }
  })
  return [...new Set(names)]
}

const namesIn = (nodes: readonly PatternNode[]): readonly string[] =>
  nodes.flatMap((node) => [
    ...(node.capture ? [node.capture] : []),
    ...(node.kind === 'choice' ? node.options.flatMap(namesIn) : []),
  ])
