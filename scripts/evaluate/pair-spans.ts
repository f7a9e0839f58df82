import type { Span } from '../../lexicon/engine/types.ts'

/** A marked stretch and the remark that found it. */
export interface Pair<G extends Span, F extends Span> {
  readonly gold: G
  readonly found: F
  /** Length they share over length they cover, 0–1. */
  readonly iou: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export function iouOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/**
 * Pairs marked and found stretches that overlap, each at most once, closest first. Of equally close ones the earlier
 * goes first, so that the answer does not depend on anything but the spans.
 */
export function pairSpans<G extends Span, F extends Span>(
  gold: readonly G[],
  found: readonly F[],
): readonly Pair<G, F>[] {
  const candidates = gold.flatMap((g) =>
    found.filter((f) => overlaps(g, f)).map((f) => ({ gold: g, found: f, iou: iouOf(g, f) })),
  )
  candidates.sort((a, b) => b.iou - a.iou || a.gold.start - b.gold.start || a.found.start - b.found.start)
  const taken = new Set<Span>()
  return candidates.filter((pair) => {
    if (taken.has(pair.gold) || taken.has(pair.found)) return false
    taken.add(pair.gold).add(pair.found)
    return true
  })
}
