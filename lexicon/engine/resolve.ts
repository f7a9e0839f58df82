import { CATEGORY_ORDER } from './categories.ts'
import type { Category } from './types.ts'

/** A match that no guard left alone, on its way to a remark. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly category: Category
  readonly entry: string
}

/**
 * Stage 4: no two remarks overlap. The longer mark wins; of two the same, a prognosis, then the category that
 * comes first in the annotation guide's table, then the entry's id, so that the answer never depends on order.
 * Returned sorted.
 */
export function resolveOverlaps<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  const strongest = [...candidates].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      rank(a) - rank(b) ||
      a.start - b.start ||
      (a.entry < b.entry ? -1 : 1),
  )
  const kept: T[] = []
  for (const candidate of strongest)
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end))
      kept.push(candidate)
  return kept.sort((a, b) => a.start - b.start)
}

const rank = ({ category }: Candidate): number =>
  category === 'prognosis' ? -1 : CATEGORY_ORDER.indexOf(category)
