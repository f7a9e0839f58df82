import { weekName } from '../../service/report.ts'
import { CATEGORY_ORDER, orientationOf } from '../../lexicon/engine/categories.ts'
import type { WeekReport } from '../../service/statistics/freeze-block.ts'
import { publish } from '../../service/statistics/publish.ts'
import type { Published, Share } from '../../service/statistics/published.ts'
import { addWeeks, sumWeek, type WeekSums } from '../../service/statistics/sums.ts'
import { createDice, type Dice } from './dice.ts'
import { categoryOf, createWriter, lexicon, STYLES, writeBlock, type Style } from './writers.ts'

const BLOCK = 742
const WEEKS = [2968, 2969, 2970, 2971].map(weekName)

/** What an attacker sees of a block: what is published, or the bare shares where nothing protects them. */
type Seen = Published | Exact

/** Marks of each category, of all marks. */
type Exact = readonly number[]

/** The page as it is, and the page as it would be without bands and thresholds. */
export const VIEWS = {
  published: (weeks) => publish(BLOCK, weeks, lexicon.categoryOf),
  exact: (weeks) => {
    const marks = CATEGORY_ORDER.map((category) =>
      weeks.reduce((sum, { categories }) => sum + (categories[category]?.marked ?? 0), 0),
    )
    const all = marks.reduce((sum, count) => sum + count, 0)
    return marks.map((count) => count / Math.max(1, all))
  },
} as const satisfies Record<string, (weeks: readonly WeekSums[]) => Seen>
export type View = keyof typeof VIEWS

interface Attack {
  readonly writers: number
  /** Writers whose reports the attacker does not know. */
  readonly unknown: 1 | 2
  readonly view: View
}

/** Somebody's four weeks, imagined by the attacker or real. */
interface Person {
  readonly style: Style
  readonly weeks: readonly WeekSums[]
}

/**
 * How often an attacker names the style of a colleague: closing, mixed or opening, each as usual as the others, so that
 * a blind guess is right one time in three. The attacker knows all reports but those of the unknown to the last mark,
 * knows how people write in general (the very model of this simulation), imagines many people in place of the unknown,
 * and believes those with whom the page would look most like it does.
 *
 * @param imagined people that are imagined of each style
 * @returns right guesses, per cent of those for the blocks that show anything, and how many those are
 */
export function measureGuesses(
  { writers, unknown, view }: Attack,
  trials: number,
  imagined: number,
  seed: number,
): { readonly right: number; readonly shown: number } {
  const dice = createDice(seed)
  const pool = STYLES.flatMap((style) => Array.from({ length: imagined }, () => createPerson(style, dice)))
  let right = 0
  let shown = 0
  for (let i = 0; i < trials; i++) {
    const people = Array.from({ length: writers }, () => createPerson(anyStyle(dice), dice))
    const known = join(people.slice(unknown))
    const seen = VIEWS[view](join(people))
    if ('figures' in seen && !seen.figures) continue
    shown++
    const belief = new Map<Style, number>()
    for (const victim of pool) {
      const others = unknown === 2 ? [pool[dice.below(pool.length)]!] : []
      const likeness = compare(seen, VIEWS[view](join([victim, ...others], known)))
      belief.set(victim.style, (belief.get(victim.style) ?? 0) + likeness)
    }
    const best = STYLES.reduce((a, b) => ((belief.get(b) ?? 0) > (belief.get(a) ?? 0) ? b : a))
    if (best === people[0]!.style) right++
  }
  return { right: (100 * right) / Math.max(1, shown), shown }
}

const anyStyle = ({ below }: Dice): Style => STYLES[below(STYLES.length)]!

function createPerson(style: Style, dice: Dice): Person {
  return { style, weeks: sumByWeek(writeBlock(createWriter(style, dice), WEEKS, dice)) }
}

const sumByWeek = (reports: readonly WeekReport[]): readonly WeekSums[] =>
  reports.map(({ week, counts }) => sumWeek(week, [counts], categoryOf))

/** The weeks of people together, beside those that are summed already. */
function join(people: readonly Person[], more: readonly WeekSums[] = []): readonly WeekSums[] {
  const all = [...people.flatMap(({ weeks }) => weeks), ...more]
  return WEEKS.flatMap((name) => {
    const same = all.filter(({ week }) => week === name)
    return same.length > 0 ? [addWeeks(same)] : []
  })
}

/** How well what would be seen fits what is seen, from 0 to 1. */
function compare(seen: Seen, imagined: Seen): number {
  if (!('figures' in seen) || !('figures' in imagined)) return compareExact(seen as Exact, imagined as Exact)
  const [a, b] = [seen.figures!, imagined.figures]
  if (!b) return 0
  const differ = (one: Share | null, other: Share | null) => one?.low !== other?.low
  const cells = a.categories.filter(({ share }, i) => differ(share, b.categories[i]!.share)).length
  // The share that opens tells most of a style; the other cells weigh what they are worth.
  return (differ(a.opens, b.opens) ? 0.02 : 1) * Math.exp(-0.5 * cells)
}

function compareExact(seen: Exact, imagined: Exact): number {
  const opens = (shares: Exact) =>
    shares.reduce(
      (sum, share, i) => sum + (orientationOf(CATEGORY_ORDER[i]!) === 'possibility' ? share : 0),
      0,
    )
  const distance = (opens(seen) - opens(imagined)) ** 2
  return Math.exp(-distance / (2 * 0.01 ** 2))
}
