import { parsePattern } from '../../lexicon/source/notation.ts'
import type { PatternNode } from '../../lexicon/source/pattern.ts'
import { printNode } from '../../lexicon/source/print-pattern.ts'

/** One piece of a pattern, as a trainer sees it. */
export interface Chip {
  readonly node: PatternNode
  /** As it is written in a pattern. */
  readonly text: string
  /** Whether it stands between `[[` and `]]`. */
  readonly marked: boolean
}

export interface Chips {
  readonly chips: readonly Chip[]
  /** Name of what is marked, from `]]:name`. */
  readonly capture?: string
}

/**
 * A pattern as a row of chips.
 *
 * @throws {NotationError}
 */
export function toChips(pattern: string): Chips {
  const { nodes } = parsePattern(completePattern(pattern))
  let marked = false
  let capture: string | undefined
  const chips = nodes.flatMap((node): Chip[] => {
    if (node.kind === 'open' || node.kind === 'close') {
      marked = node.kind === 'open'
      if (node.kind === 'close') capture = node.capture
      return []
    }
    return [{ node, text: printNode(node), marked }]
  })
  return { chips, ...(capture && { capture }) }
}

/** The pattern that a row of chips stands for: what is marked goes from the first to the last marked chip. */
export function fromChips({ chips, capture }: Chips): string {
  const first = chips.findIndex(({ marked }) => marked)
  const last = chips.findLastIndex(({ marked }) => marked)
  return chips
    .map(({ node }, i) => {
      const open = i === first ? '[[' : ''
      const close = i === last ? `]]${capture ? `:${capture}` : ''}` : ''
      return `${open}${printNode(node)}${close}`
    })
    .join(' ')
}

/** What a beginner types is marked as a whole, apart from what only says where it stands: `^`, `$`, `!word`. */
export function completePattern(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, ' ')
  if (trimmed === '' || trimmed.includes('[[') || trimmed.includes(']]')) return trimmed
  const [, before = '', inside = '', after = ''] = /^((?:\^ )*)(.*?)((?: (?:\$|!\S+|!\(.*\)))*)$/.exec(
    trimmed,
  )!
  return `${before}[[${inside}]]${after}`
}

/** An open place at the end of a starter that has none; three dots are one. */
export function completeStarter(text: string): string {
  const dotted = text.trim().replace(/\s*(?:…|\.\.\.)/, ' {blank}')
  return dotted === '' || dotted.includes('{blank}') ? dotted : `${dotted} {blank}`
}
