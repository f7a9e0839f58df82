import type { Category } from '../../../lexicon/engine/types.ts'
import { weekName } from '../../../service/report.ts'
import { freezeBlock, type WeekReport } from '../../../service/statistics/freeze-block.ts'
import {
  sumWeek,
  type CategoryOf,
  type ReportCounts,
  type WeekSums,
} from '../../../service/statistics/sums.ts'

/** 2026-W48 is the first week of this block. */
export const BLOCK = 742
export const WEEKS = [0, 1, 2, 3].map((i) => weekName(4 * BLOCK + i))

/** `label-a` is an entry of the category label. */
export const categoryOf: CategoryOf = (entry) => entry.slice(0, entry.indexOf('-')) as Category

type Marks = Readonly<Record<string, number | readonly [marked: number, rewritten: number]>>

/** A report by what was marked in it: `{ 'label-a': 2 }`, or `[2, 1]` where a suggestion was taken once. */
export function reportOf(marks: Marks): ReportCounts {
  const entries = Object.entries(marks).flatMap(([entry, value]) => {
    const [marked, rewritten] = typeof value === 'number' ? [value, 0] : value
    return marked > 0 ? [{ entry, marked, rewritten, left: marked - rewritten }] : []
  })
  return { sentences: 20, entries }
}

/** One week from its reports. */
export const weekOf = (reports: readonly Marks[], week = WEEKS[0]!): WeekSums =>
  sumWeek(week, reports.map(reportOf), categoryOf)

/** The same report from so many writers. */
export const times = (count: number, marks: Marks): readonly Marks[] => Array<Marks>(count).fill(marks)

/** A frozen block from the reports of each of its weeks. */
export function frozenOf(
  weeks: readonly (readonly Marks[])[],
  block = BLOCK,
  entries: readonly string[] = [],
) {
  const reports = weeks.flatMap((marks, i): WeekReport[] =>
    marks.map((one) => ({ week: weekName(4 * block + i), counts: reportOf(one) })),
  )
  return freezeBlock(block, reports, { categoryOf, entries })
}
