import { CATEGORY_ORDER, orientationOf } from '../../lexicon/engine/categories.ts'
import type { Category, Orientation } from '../../lexicon/engine/types.ts'
import type { EntryCounts, Report } from '../report.ts'

/** What a stored report holds: nothing of its token. */
export type ReportCounts = Pick<Report, 'sentences' | 'entries'>

/** Sums over reports of one week. */
export interface Sum {
  /** Reports that carry it. */
  readonly reports: number
  readonly marked: number
  readonly rewritten: number
  readonly left: number
  /** Reports in which a suggestion was taken, and those in which one was not. */
  readonly takers: number
  readonly keepers: number
}

/** One week of a group. What nobody met is not there. */
export interface WeekSums {
  /** ISO week. */
  readonly week: string
  readonly reports: number
  readonly sentences: number
  readonly orientations: Readonly<Partial<Record<Orientation, Sum>>>
  readonly categories: Readonly<Partial<Record<Category, Sum>>>
  readonly entries: Readonly<Record<string, Sum>>
}

/** The category of an entry; undefined for entries that statistics leave out or do not know. */
export type CategoryOf = (entry: string) => Category | undefined

export const NOTHING: Sum = { reports: 0, marked: 0, rewritten: 0, left: 0, takers: 0, keepers: 0 }

/** The reports of one week as sums: after this nobody can tell them apart. */
export function sumWeek(week: string, reports: readonly ReportCounts[], categoryOf: CategoryOf): WeekSums {
  const known = reports.map(({ entries }) => entries.filter(({ entry }) => categoryOf(entry)))
  const sumBy = <K extends string>(keyOf: (entry: string) => K): Record<K, Sum> => {
    const sums = {} as Record<K, Sum>
    for (const entries of known)
      for (const [key, own] of groupBy(entries, ({ entry }) => keyOf(entry)))
        sums[key] = addSums(sums[key] ?? NOTHING, sumReport(own))
    return sums
  }
  return {
    week,
    reports: reports.length,
    sentences: reports.reduce((sum, { sentences }) => sum + sentences, 0),
    orientations: sumBy((entry) => orientationOf(categoryOf(entry)!)),
    categories: sumBy((entry) => categoryOf(entry)!),
    entries: sumBy((entry) => entry),
  }
}

/** The same week of several groups that share no member. */
export function addWeeks(weeks: readonly WeekSums[]): WeekSums {
  const add = <K extends string>(sums: readonly Readonly<Partial<Record<K, Sum>>>[]): Record<K, Sum> => {
    const total = {} as Record<K, Sum>
    for (const one of sums)
      for (const [key, sum] of Object.entries(one) as [K, Sum][])
        total[key] = addSums(total[key] ?? NOTHING, sum)
    return total
  }
  return {
    week: weeks[0]!.week,
    reports: weeks.reduce((sum, { reports }) => sum + reports, 0),
    sentences: weeks.reduce((sum, { sentences }) => sum + sentences, 0),
    orientations: add(weeks.map(({ orientations }) => orientations)),
    categories: add(weeks.map(({ categories }) => categories)),
    entries: add(weeks.map(({ entries }) => entries)),
  }
}

export function addSums(a: Sum, b: Sum): Sum {
  return {
    reports: a.reports + b.reports,
    marked: a.marked + b.marked,
    rewritten: a.rewritten + b.rewritten,
    left: a.left + b.left,
    takers: a.takers + b.takers,
    keepers: a.keepers + b.keepers,
  }
}

/** What one report says of some entries. */
function sumReport(entries: readonly EntryCounts[]): Sum {
  const total = (name: 'marked' | 'rewritten' | 'left') => entries.reduce((sum, one) => sum + one[name], 0)
  const marked = total('marked')
  const rewritten = total('rewritten')
  return {
    reports: 1,
    marked,
    rewritten,
    left: total('left'),
    takers: Number(rewritten > 0),
    keepers: Number(marked > rewritten),
  }
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export const categoriesOf = (orientation: Orientation): readonly Category[] =>
  CATEGORY_ORDER.filter((category) => orientationOf(category) === orientation)
