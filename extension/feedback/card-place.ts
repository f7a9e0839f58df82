import type { Box } from './box.ts'

/** Between the card and the words, and between the card and the edge of the viewport, px. */
const GAP = 8
/** Lower than this a card cannot be read without much scrolling, px. */
const LEAST = 240

export interface Place {
  readonly left: number
  readonly top: number
  /** Most height there is room for, px. */
  readonly height: number
}

/**
 * Where a card of this size goes: under the line it speaks of, above it where there is more room, and never outside
 * the viewport.
 */
export function placeCard(
  line: Box,
  card: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): Place {
  const below = viewport.height - line.bottom - 2 * GAP
  const above = line.top - 2 * GAP
  const left = Math.max(Math.min(line.left - GAP, viewport.width - card.width - GAP), GAP)
  if (card.height <= below || (below >= above && below >= LEAST)) {
    return { left, top: line.bottom + GAP, height: below }
  }
  if (card.height <= above || above >= LEAST) {
    return { left, top: line.top - GAP - Math.min(card.height, above), height: above }
  }
  // A very low viewport: the card covers the line rather than leaving the page.
  const height = viewport.height - 2 * GAP
  return { left, top: Math.max(viewport.height - GAP - card.height, GAP), height }
}
