import { CATEGORY_ORDER, orientationOf } from '../../lexicon/engine/categories.ts'
import type { Category, Orientation } from '../../lexicon/engine/types.ts'
import { parseWeek, weekName } from '../../service/report.ts'
import type { Tally } from '../tally/tally.ts'

/** What the writer sees of one of their weeks. */
export interface MirrorWeek {
  /** ISO week, such as `2026-W48`. */
  readonly week: string
  readonly sentences: number
  /** How often something of a category was marked, in how many visits to a field. */
  readonly marked: Readonly<Partial<Record<Category, number>>>
  /** How often a suggestion was taken. */
  readonly rewritten: number
}

/**
 * The writer's weeks from the first to the last that is kept, those without writing among them. Entries that no
 * lexicon has any more are left out.
 */
export function readMirror(
  tally: Tally,
  categoryOf: (entry: string) => Category | undefined,
): readonly MirrorWeek[] {
  const numbers = Object.keys(tally).map((name) => parseWeek(name)!)
  const first = Math.min(...numbers)
  const length = numbers.length > 0 ? Math.max(...numbers) - first + 1 : 0
  return Array.from({ length }, (_, i) => {
    const week = weekName(first + i)
    const { sentences, entries } = tally[week] ?? { sentences: 0, entries: {} }
    const marked: Partial<Record<Category, number>> = {}
    let rewritten = 0
    for (const [entry, counts] of Object.entries(entries)) {
      const category = categoryOf(entry)
      if (!category) continue
      marked[category] = (marked[category] ?? 0) + counts.marked
      rewritten += counts.rewritten
    }
    return { week, sentences, marked, rewritten }
  })
}

/** How often something was marked in these weeks. */
export function countMarks(weeks: readonly MirrorWeek[], wanted: Orientation | Category): number {
  const categories = CATEGORY_ORDER.filter((one) => one === wanted || orientationOf(one) === wanted)
  return weeks.reduce(
    (sum, { marked }) => sum + categories.reduce((some, one) => some + (marked[one] ?? 0), 0),
    0,
  )
}

export const countSentences = (weeks: readonly MirrorWeek[]): number =>
  weeks.reduce((sum, { sentences }) => sum + sentences, 0)

/** In 10 sentences; undefined where none was written. */
export function rateOf(week: MirrorWeek, wanted: Orientation | Category): number | undefined {
  return week.sentences > 0 ? (10 * countMarks([week], wanted)) / week.sentences : undefined
}

/** Weeks that are set beside as many before them. */
const SPAN = 4
/** Fewer sentences than this on either side tell nothing. */
const ENOUGH = 20
/** Standard errors that a change has to be beyond. */
const CLEAR = 2

export type Change = 'more' | 'fewer' | 'same'

/**
 * Whether the last four weeks hold more or fewer than the four before, for the sentences written. Marks are taken to
 * be counts of rare things (Poisson), whose variance is their number; `same` says no more than that one cannot tell.
 */
export function tellChange(weeks: readonly MirrorWeek[], wanted: Orientation | Category): Change {
  const now = weeks.slice(-SPAN)
  const before = weeks.slice(-2 * SPAN, -SPAN)
  const [written, writtenBefore] = [countSentences(now), countSentences(before)]
  if (written < ENOUGH || writtenBefore < ENOUGH) return 'same'
  const [marks, marksBefore] = [countMarks(now, wanted), countMarks(before, wanted)]
  const change = marks / written - marksBefore / writtenBefore
  const error = Math.sqrt(marks / written ** 2 + marksBefore / writtenBefore ** 2)
  if (Math.abs(change) <= CLEAR * error || error === 0) return 'same'
  return change > 0 ? 'more' : 'fewer'
}
