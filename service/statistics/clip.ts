import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import type { CategoryOf, ReportCounts } from './sums.ts'

/** Marks that one report may add to what goes outward, over all categories. */
export const MOST_OUTWARD = 10

/**
 * The marks of a report by category, in the order of the annotation guide, cut to `MOST_OUTWARD` in all. What is cut
 * keeps its proportions as well as whole numbers can (largest remainder; of equal ones the first category): the
 * outcome depends on this report alone, so that one person adds at most so much, whatever others write.
 */
export function clipReport({ entries }: ReportCounts, categoryOf: CategoryOf): readonly number[] {
  const marks = CATEGORY_ORDER.map((category) =>
    entries.reduce((sum, { entry, marked }) => sum + (categoryOf(entry) === category ? marked : 0), 0),
  )
  const all = marks.reduce((sum, count) => sum + count, 0)
  if (all <= MOST_OUTWARD) return marks
  const cut = marks.map((count) => Math.floor((count * MOST_OUTWARD) / all))
  const missing = MOST_OUTWARD - cut.reduce((sum, count) => sum + count, 0)
  const remainders = marks.map((count, i) => ({ i, rest: (count * MOST_OUTWARD) % all }))
  const next = remainders.sort((a, b) => b.rest - a.rest || a.i - b.i).slice(0, missing)
  return cut.map((count, i) => count + Number(next.some((one) => one.i === i)))
}
