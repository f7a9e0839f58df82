import { CATEGORY_ORDER } from '../../lexicon/engine/categories.ts'
import type { Category } from '../../lexicon/engine/types.ts'
import { WEEKS_IN_BLOCK } from '../report.ts'
import { MOST_OUTWARD } from './clip.ts'
import type { FrozenBlock } from './freeze-block.ts'
import { drawDiscreteLaplace, type Ratio } from './noise/discrete-laplace.ts'
import type { RandomBytes } from './noise/random.ts'

/** About so many have to write before anything goes outward. */
const FROM_WRITERS = 100n
/** How much one person can change all categories together in a block: as many marks as a report may add, four times. */
const CATEGORY_REACH = BigInt(MOST_OUTWARD * WEEKS_IN_BLOCK)
/** One person adds one to the number of writers, or nothing. */
const WRITER_REACH = 1n
/** The loss of privacy (ε) of one person in one block: a tenth for the number of writers, the rest for the categories. */
const WRITER_EPSILON: Ratio = { over: 1n, under: 10n }
const CATEGORY_EPSILON: Ratio = { over: 9n, under: 10n }
const EPSILON = 1
/** Blocks that touch a year. */
const BLOCKS_IN_YEAR = 14

/** What the public may see of a block: counts with noise, drawn once. Negative counts are noise, and left as drawn. */
export interface Outward {
  readonly block: number
  /** Null where, with its noise, the number of writers is below 100. */
  readonly figures: {
    readonly writers: number
    readonly categories: readonly { readonly category: Category; readonly marks: number }[]
    /** Nineteen times in twenty the noise of a category is no larger than this. */
    readonly margin: number
  } | null
  /** ε of one person: in this block, and at most in a year. */
  readonly epsilon: { readonly block: number; readonly year: number }
}

/**
 * What goes outward of all groups together. The caller keeps it: a second draw would take noise away from the first.
 *
 * The number of writers has noise of its own, and decides with it: a threshold on the true number would tell when one
 * person more or less wrote.
 */
export function releaseOutward(block: number, groups: readonly FrozenBlock[], random: RandomBytes): Outward {
  const draw = (reach: bigint, { over, under }: Ratio) =>
    drawDiscreteLaplace({ over: reach * under, under: over }, random)
  const writers = BigInt(countWriters(groups)) + draw(WRITER_REACH, WRITER_EPSILON)
  const marks = CATEGORY_ORDER.map((category, i) => {
    const sum = groups.reduce((total, { clipped }) => total + clipped[i]!, 0)
    return { category, marks: Number(BigInt(sum) + draw(CATEGORY_REACH, CATEGORY_EPSILON)) }
  })
  const figures = { writers: Number(writers), categories: marks, margin: marginOf() }
  return {
    block,
    figures: writers >= FROM_WRITERS ? figures : null,
    epsilon: { block: EPSILON, year: EPSILON * BLOCKS_IN_YEAR },
  }
}

/** The largest number of reports in one week, over all groups. */
function countWriters(groups: readonly FrozenBlock[]): number {
  const byWeek = new Map<string, number>()
  for (const { week, reports } of groups.flatMap(({ weeks }) => weeks))
    byWeek.set(week, (byWeek.get(week) ?? 0) + reports)
  return Math.max(0, ...byWeek.values())
}

/** P(|z| > m) is at most exp(-m / scale). */
function marginOf(): number {
  const scale = Number(CATEGORY_REACH * CATEGORY_EPSILON.under) / Number(CATEGORY_EPSILON.over)
  return Math.ceil(scale * Math.log(20))
}
