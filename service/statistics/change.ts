import type { Category } from '../../lexicon/engine/types.ts'
import type { FrozenBlock } from './freeze-block.ts'
import type { Direction } from './published.ts'
import type { WeekSums } from './sums.ts'
import { LEAST } from './thresholds.ts'

/** What is compared: one thing that a group may want to change, never a choice of several. */
export type Measure =
  | { readonly kind: 'opens' | 'rewritten' }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'entry'; readonly entry: string }

/** Blocks of one side. More would ask for more patience than arithmetic. */
export const MOST_BLOCKS = 2
/** How often *more* may be said where nothing has changed, by the test alone. */
const LEVEL = 0.025
/** Weeks that a side must have for anything to be said. */
const FEWEST_WEEKS = 3
/** Reports that a week must have to be compared: no number of it is shown, and groups of five have their absences. */
const FEWEST_REPORTS = 3

/**
 * Whether there is more of something in later blocks than in earlier ones.
 *
 * From the totals of the weeks: how often would weeks shuffled at random lie as far apart as these do? Where that is
 * rarer than `LEVEL`, the direction is told. Nothing is told of blocks that are not shown, of a measure that five people
 * carry in no week of either side, or of an entry that was not in the lexicon all the time.
 */
export function tellChange(
  before: readonly FrozenBlock[],
  after: readonly FrozenBlock[],
  measure: Measure,
): Direction {
  const sides = [before, after] as const
  if (!sides.every((blocks) => blocks.length > 0 && blocks.length <= MOST_BLOCKS)) return 'unclear'
  const all = [...before, ...after]
  if (!all.every(({ published }) => published.figures)) return 'unclear'
  if (measure.kind === 'entry' && !all.every(({ entries }) => entries.includes(measure.entry)))
    return 'unclear'
  const weeks = sides.map((blocks) =>
    blocks.flatMap((block) => block.weeks).filter(({ reports }) => reports >= FEWEST_REPORTS),
  ) as [WeekSums[], WeekSums[]]
  if (!weeks.flat().some((week) => carriersOf(measure, week) >= LEAST)) return 'unclear'
  const [early, late] = weeks.map((side) => side.flatMap((week) => rateOf(measure, week) ?? [])) as [
    number[],
    number[],
  ]
  if (early.length < FEWEST_WEEKS || late.length < FEWEST_WEEKS) return 'unclear'
  if (shareAsHigh(early, late) <= LEVEL) return 'more'
  return shareAsHigh(late, early) <= LEVEL ? 'fewer' : 'unclear'
}

/** In how many reports of a week both sides of a measure could be seen. */
function carriersOf(measure: Measure, { orientations, categories, entries }: WeekSums): number {
  const { deficit, possibility } = orientations
  switch (measure.kind) {
    case 'opens':
      return Math.min(deficit?.reports ?? 0, possibility?.reports ?? 0)
    case 'rewritten':
      return Math.min(deficit?.takers ?? 0, deficit?.keepers ?? 0)
    case 'category':
      return categories[measure.category]?.reports ?? 0
    case 'entry':
      return entries[measure.entry]?.reports ?? 0
  }
}

/** One number for a week; undefined where there is nothing to divide by. */
function rateOf(measure: Measure, week: WeekSums): number | undefined {
  const closing = week.orientations.deficit?.marked ?? 0
  const opening = week.orientations.possibility?.marked ?? 0
  switch (measure.kind) {
    case 'opens':
      return divide(opening, opening + closing)
    case 'rewritten':
      return divide(week.orientations.deficit?.rewritten ?? 0, closing)
    case 'category':
      return divide(week.categories[measure.category]?.marked ?? 0, week.sentences)
    case 'entry':
      return divide(week.entries[measure.entry]?.marked ?? 0, week.sentences)
  }
}

const divide = (part: number, whole: number): number | undefined => (whole > 0 ? part / whole : undefined)

/**
 * The share of all ways to part the same weeks into two sides of these sizes in which the second lies at least as far
 * above the first: an exact permutation test on the sum of the second side.
 */
export function shareAsHigh(early: readonly number[], late: readonly number[]): number {
  const values = [...early, ...late]
  const sum = (items: readonly number[]) => items.reduce((total, value) => total + value, 0)
  // Sums of the same numbers in another order differ in the last digits.
  const bound = sum(late) - 1e-9 * Math.max(1, Math.abs(sum(values)))
  let all = 0
  let asHigh = 0
  const choose = (from: number, left: number, chosen: number) => {
    if (left === 0) {
      all++
      if (chosen >= bound) asHigh++
      return
    }
    for (let i = from; i <= values.length - left; i++) choose(i + 1, left - 1, chosen + values[i]!)
  }
  choose(0, late.length, 0)
  return asHigh / all
}
