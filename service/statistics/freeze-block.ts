import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import { clipReport } from './clip.ts'
import { publish } from './publish.ts'
import type { Published } from './published.ts'
import { sumWeek, type CategoryOf, type ReportCounts, type WeekSums } from './sums.ts'

/** What stays of a block when its reports are gone. */
export interface FrozenBlock {
  /** What anybody is shown. */
  readonly published: Published
  /** For comparisons and parents; never shown. */
  readonly weeks: readonly WeekSums[]
  /** For what goes outward: marks by category in the order of the annotation guide, each report cut. Never shown. */
  readonly clipped: readonly number[]
  /** Entries that existed all through the block. */
  readonly entries: readonly string[]
}

/** A report as the store hands it back. */
export interface WeekReport {
  /** ISO week. */
  readonly week: string
  readonly counts: ReportCounts
}

/** Closes a block: everything that will ever be known of it, from reports that are deleted next. */
export function freezeBlock(
  block: number,
  reports: readonly WeekReport[],
  lexicon: { readonly categoryOf: CategoryOf; readonly entries: readonly string[] },
): FrozenBlock {
  const names = [...new Set(reports.map(({ week }) => week))].sort()
  const weeks = names.map((name) =>
    sumWeek(
      name,
      reports.filter(({ week }) => week === name).map(({ counts }) => counts),
      lexicon.categoryOf,
    ),
  )
  const clipped = reports.map(({ counts }) => clipReport(counts, lexicon.categoryOf))
  return {
    published: publish(block, weeks, lexicon.categoryOf),
    weeks,
    clipped: CATEGORY_ORDER.map((_, i) => clipped.reduce((sum, marks) => sum + marks[i]!, 0)),
    entries: lexicon.entries,
  }
}
