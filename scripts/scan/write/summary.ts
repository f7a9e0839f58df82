import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'
import type { Category, Orientation } from '../../../lexicon/engine/types.ts'
import type { Found } from '../work/found.ts'

/** Figures over everything that was read. */
export interface Summary {
  files: number
  /** Records and stretches that were analysed. */
  parts: number
  /** Records among them. */
  records: number
  /** UTF-16 code units. */
  units: number
  readonly remarks: Record<Orientation, number>
  readonly categories: Partial<Record<Category, number>>
  /** Stretches in neither language. */
  unread: number
  /** Which machine's share this is, where several divide the work. */
  shard?: Shard
}

/** A share of the work: every `of`-th file or part, from the `index`-th on. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly of: number
  readonly by: 'file' | 'part'
  /** The files of the share, in their order, where it is one of files. */
  readonly names?: readonly string[]
}

export const createSummary = (): Summary => ({
  files: 0,
  parts: 0,
  records: 0,
  units: 0,
  remarks: { deficit: 0, possibility: 0 },
  categories: {},
  unread: 0,
})

/** Adds what was found in one more part. */
export function count(summary: Summary, { start, end, record, remarks, unread }: Found): void {
  summary.parts++
  // A note of more than ordinary length comes in several parts.
  if (record && start === 0) summary.records++
  summary.units += end - start
  summary.unread += unread.length
  for (const { orientation, category } of remarks) {
    summary.remarks[orientation]++
    summary.categories[category] = (summary.categories[category] ?? 0) + 1
  }
}

/** Adds the figures of a summary to another. */
export function add(
  to: Summary,
  { files, parts, records, units, remarks, categories, unread }: Summary,
): void {
  to.files += files
  to.parts += parts
  to.records += records
  to.units += units
  to.unread += unread
  to.remarks.deficit += remarks.deficit
  to.remarks.possibility += remarks.possibility
  for (const [category, number] of Object.entries(categories) as [Category, number][])
    to.categories[category] = (to.categories[category] ?? 0) + number
}

/** The same figures in one order, however the work was divided. */
export function tidy({ categories, ...rest }: Summary): Summary {
  const found = CATEGORY_ORDER.filter((category) => categories[category])
  return {
    ...rest,
    categories: Object.fromEntries(found.map((category) => [category, categories[category]])),
  }
}
