import type { Category } from '../../lexicon/engine/types.ts'
import type { Published } from './published.ts'
import { publish, shownCells, writersOf, type CellKey } from './publish.ts'
import { addWeeks, type CategoryOf, type WeekSums } from './sums.ts'
import { LEAST } from './thresholds.ts'

/** What was frozen of one group. */
export interface Child {
  readonly published: Published
  readonly weeks: readonly WeekSums[]
}

/** Groups that something can be hidden among. */
const FEWEST_GROUPS = 2

/**
 * The figures of several groups together, which share no member. Whoever sees a parent and its groups can take one
 * from the other: so a figure is shown only where what is not shown of the groups is nothing, or at least two groups
 * that five carry it in.
 */
export function publishParent(block: number, children: readonly Child[], categoryOf: CategoryOf): Published {
  const present = children.filter(({ weeks }) => writersOf(weeks) > 0)
  const hidden = present.filter(({ published }) => !published.figures)
  const cells = new Map(present.map((child) => [child, shownCells(child.published)]))

  const hides = (hiding: readonly Child[], carry: (week: WeekSums) => number): boolean =>
    hiding.length === 0 ||
    (hiding.length >= FEWEST_GROUPS && Math.max(0, ...together(hiding).map(carry)) >= LEAST)

  if (!hides(hidden, ({ reports }) => reports)) return { block, figures: null }
  const weeks = together(present.map((child) => ({ ...child, weeks: countedWeeks(child) })))
  return publish(block, weeks, categoryOf, (cell) => {
    const hiding = present.filter(
      (child) => !cells.get(child)!.has(cell) && child.weeks.some((week) => isMet(cell, week)),
    )
    return hides(hiding, (week) => carriersOf(cell, week))
  })
}

/** Weeks that a group's own figures leave out are left out here too: they would be the difference. */
function countedWeeks({ published, weeks }: Child): readonly WeekSums[] {
  return published.figures ? weeks.filter(({ reports }) => reports >= LEAST) : weeks
}

function together(children: readonly Pick<Child, 'weeks'>[]): readonly WeekSums[] {
  const byWeek = new Map<string, WeekSums[]>()
  for (const week of children.flatMap(({ weeks }) => weeks))
    byWeek.set(week.week, [...(byWeek.get(week.week) ?? []), week])
  return [...byWeek.values()].map(addWeeks)
}

/** In how many reports of a week a cell is carried. */
function carriersOf(cell: CellKey, { orientations, categories, entries }: WeekSums): number {
  const { deficit, possibility } = orientations
  if (cell === 'opens') return Math.min(deficit?.reports ?? 0, possibility?.reports ?? 0)
  if (cell === 'rewritten') return Math.min(deficit?.takers ?? 0, deficit?.keepers ?? 0)
  const [kind, name] = [cell.slice(0, cell.indexOf(':')), cell.slice(cell.indexOf(':') + 1)]
  return (kind === 'category' ? categories[name as Category] : entries[name])?.reports ?? 0
}

/** Whether a week has anything to do with a cell: also where it is carried by one side of it only. */
function isMet(cell: CellKey, week: WeekSums): boolean {
  const { deficit, possibility } = week.orientations
  if (cell === 'opens') return deficit !== undefined || possibility !== undefined
  if (cell === 'rewritten') return deficit !== undefined
  return carriersOf(cell, week) > 0
}
