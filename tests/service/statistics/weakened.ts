import type { Category } from '../../../lexicon/engine/types.ts'
import type { WeekSums } from '../../../service/statistics/sums.ts'

/** Statistics as they must not be: what attacks are tried on, to see that they would succeed. */

/** Categories that five carry, each judged by itself: what is missing can be had by subtraction. */
export function withoutComplement(weeks: readonly WeekSums[]): ReadonlySet<Category> {
  const shown = weeks.flatMap(({ categories }) =>
    Object.entries(categories).flatMap(([category, { reports }]) =>
      reports >= 5 ? [category as Category] : [],
    ),
  )
  return new Set(shown)
}

/** Marks by category and side, to the last one. */
export function exactly(weeks: readonly WeekSums[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {}
  for (const { categories, orientations } of weeks)
    for (const [name, { marked }] of [...Object.entries(categories), ...Object.entries(orientations)])
      sums[name] = (sums[name] ?? 0) + marked
  return sums
}
