import { CATEGORY_ORDER } from './categories.ts'
import type { Category } from './types.ts'

/** A match that no guard left alone, on its way to a remark. */
export interface Candidate {
  readonly start: number
  readonly end: number
  readonly category: Category
  readonly entry: string
  /** How much the pattern found in all, in words: of two readings by one entry the fuller one offers more. */
  readonly reach: number
  /** Number of the reading of the pattern. */
  readonly variant: number
}

/**
 * Stage 4: no two remarks overlap. The longer mark wins; of two the same, a prognosis, then the category that
 * comes first in the annotation guide's table, then the entry's id, so that the answer never depends on order.
 * Returned sorted. Time grows with the number of candidates: only those that touch each other are compared.
 */
export function resolveOverlaps<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  const inOrder = [...candidates].sort((a, b) => a.start - b.start)
  const kept: T[] = []
  for (let i = 0; i < inOrder.length;) {
    let end = inOrder[i]!.end
    let next = i + 1
    while (next < inOrder.length && inOrder[next]!.start < end) end = Math.max(end, inOrder[next++]!.end)
    kept.push(...strongest(inOrder.slice(i, next)))
    i = next
  }
  return kept
}

function strongest<T extends Candidate>(touching: T[]): readonly T[] {
  if (touching.length < 2) return touching
  const kept: T[] = []
  for (const candidate of touching.sort(compare))
    if (!kept.some((other) => candidate.start < other.end && other.start < candidate.end))
      kept.push(candidate)
  return kept.sort((a, b) => a.start - b.start)
}

function compare(a: Candidate, b: Candidate): number {
  return (
    b.end - b.start - (a.end - a.start) ||
    rank(a) - rank(b) ||
    a.start - b.start ||
    (a.entry === b.entry ? b.reach - a.reach || a.variant - b.variant : a.entry < b.entry ? -1 : 1)
  )
}

const rank = ({ category }: Candidate): number =>
  category === 'prognosis' ? -1 : CATEGORY_ORDER.indexOf(category)
