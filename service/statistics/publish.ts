import { CATEGORY_ORDER, orientationOf } from '../../lexicon/engine/categories.ts'
import type { Category, Orientation } from '../../lexicon/engine/types.ts'
import type { Figures, Published, RankedEntry, Share } from './published.ts'
import { roundToFive, shareOf } from './share.ts'
import { addSums, categoriesOf, NOTHING, type CategoryOf, type Sum, type WeekSums } from './sums.ts'
import { LEAST, MANY, NAMED, tellWriters } from './thresholds.ts'
import { showParts } from './withhold.ts'

/** Something that can be shown or withheld. */
export type CellKey = 'opens' | 'rewritten' | `category:${Category}` | `entry:${string}`

/** How many wrote, as far as it can be known: the largest number of reports in one of the weeks. */
export const writersOf = (weeks: readonly WeekSums[]): number =>
  weeks.reduce((most, { reports }) => Math.max(most, reports), 0)

/**
 * What is published of a block. Weeks in which fewer than five reported do not count at all: in them one person's words
 * could be most of what there is.
 *
 * @param mayShow says no to cells that something else would give away, see `publishParent`
 */
export function publish(
  block: number,
  weeks: readonly WeekSums[],
  categoryOf: CategoryOf,
  mayShow: (cell: CellKey) => boolean = () => true,
): Published {
  const count = writersOf(weeks)
  const writers = tellWriters(count)
  if (!writers) return { block, figures: null }
  const counted = weeks.filter(({ reports }) => reports >= LEAST)
  const total = (sumOf: (week: WeekSums) => Sum | undefined) => totalOf(counted, sumOf)
  const closing = total(({ orientations }) => orientations.deficit)
  const opening = total(({ orientations }) => orientations.possibility)
  const bothCarried = closing.most >= LEAST && opening.most >= LEAST
  const figures: Figures = {
    writers,
    opens:
      bothCarried && mayShow('opens')
        ? shareOf(opening.marked, opening.marked + closing.marked, count)
        : null,
    categories: shareCategories(total, count, mayShow),
    entries: {
      deficit: rankEntries('deficit', counted, count, categoryOf, mayShow),
      possibility: rankEntries('possibility', counted, count, categoryOf, mayShow),
    },
    rewritten: shareRewritten(counted, closing, count, mayShow),
  }
  return { block, figures }
}

interface Total extends Sum {
  /** The largest number of reports in one week that carry it. */
  readonly most: number
}

function totalOf(weeks: readonly WeekSums[], sumOf: (week: WeekSums) => Sum | undefined): Total {
  const sums = weeks.map((week) => sumOf(week) ?? NOTHING)
  return { ...sums.reduce(addSums, NOTHING), most: Math.max(0, ...sums.map(({ reports }) => reports)) }
}

/** Each within its own orientation, so that neither tells of the other. */
function shareCategories(
  total: (sumOf: (week: WeekSums) => Sum | undefined) => Total,
  writers: number,
  mayShow: (cell: CellKey) => boolean,
): Figures['categories'] {
  const shares = new Map<Category, Share>()
  for (const orientation of ['deficit', 'possibility'] as const) {
    const whole = total(({ orientations }) => orientations[orientation])
    const parts = categoriesOf(orientation).map((key) => {
      const { marked, most } = total(({ categories }) => categories[key])
      return { key, marked, isCarried: most >= LEAST && mayShow(`category:${key}`) }
    })
    const shown = showParts(parts)
    for (const { key, marked } of parts)
      if (shown.has(key)) shares.set(key, shareOf(marked, whole.marked, writers))
  }
  return CATEGORY_ORDER.map((category) => ({ category, share: shares.get(category) ?? null }))
}

/**
 * By name and rank. Ranks are those of counts rounded to 5: two entries that are close share one, so that a single mark
 * does not put one before the other. Counts, from ten writers on, only where the entries of a category that are not named
 * stay hidden.
 */
function rankEntries(
  orientation: Orientation,
  weeks: readonly WeekSums[],
  writers: number,
  categoryOf: CategoryOf,
  mayShow: (cell: CellKey) => boolean,
): readonly RankedEntry[] {
  const ids = [...new Set(weeks.flatMap(({ entries }) => Object.keys(entries)))]
  const met = ids.flatMap((entry) => {
    const category = categoryOf(entry)
    if (!category || orientationOf(category) !== orientation) return []
    const { marked, most } = totalOf(weeks, ({ entries }) => entries[entry])
    return [{ key: entry, category, marked, isCarried: most >= LEAST && mayShow(`entry:${entry}`) }]
  })
  const named = met
    .filter(({ isCarried }) => isCarried)
    .sort((a, b) => roundToFive(b.marked) - roundToFive(a.marked) || (a.key < b.key ? -1 : 1))
    .slice(0, NAMED)
  const names = new Set(named.map(({ key }) => key))
  const counted = new Set(
    categoriesOf(orientation).flatMap((category) => {
      const own = met.filter((one) => one.category === category)
      return [...showParts(own.map((part) => ({ ...part, isCarried: names.has(part.key) })))]
    }),
  )
  return named.map(({ key: entry, category, marked }) => ({
    entry,
    category,
    rank: 1 + named.filter((other) => roundToFive(other.marked) > roundToFive(marked)).length,
    count: writers >= MANY && counted.has(entry) ? roundToFive(marked) : null,
  }))
}

/** Shown where enough people have taken a suggestion and enough have not. */
function shareRewritten(
  weeks: readonly WeekSums[],
  closing: Sum,
  writers: number,
  mayShow: (cell: CellKey) => boolean,
): Share | null {
  const most = (name: 'takers' | 'keepers') =>
    Math.max(0, ...weeks.map(({ orientations }) => orientations.deficit?.[name] ?? 0))
  const isCarried = most('takers') >= LEAST && most('keepers') >= LEAST
  return isCarried && mayShow('rewritten') ? shareOf(closing.rewritten, closing.marked, writers) : null
}

/** The cells that a publication shows. */
export function shownCells({ figures }: Published): ReadonlySet<CellKey> {
  if (!figures) return new Set()
  const { opens, rewritten, categories, entries } = figures
  return new Set<CellKey>([
    ...(opens ? ['opens' as const] : []),
    ...(rewritten ? ['rewritten' as const] : []),
    ...categories.flatMap(({ category, share }) => (share ? [`category:${category}` as const] : [])),
    ...[...entries.deficit, ...entries.possibility].map(({ entry }) => `entry:${entry}` as const),
  ])
}
