import type { Category, Orientation } from '../../lexicon/engine/types.ts'
import type { Found } from './found.ts'

/** Figures over everything that was read. */
export interface Summary {
  files: number
  /** UTF-16 code units. */
  units: number
  readonly remarks: Record<Orientation, number>
  readonly categories: Partial<Record<Category, number>>
  /** Stretches in neither language. */
  unread: number
}

export const createSummary = (): Summary => ({
  files: 0,
  units: 0,
  remarks: { deficit: 0, possibility: 0 },
  categories: {},
  unread: 0,
})

/** Adds what was found in one more stretch. */
export function count(summary: Summary, { start, end, remarks, unread }: Found): void {
  summary.units += end - start
  summary.unread += unread.length
  for (const { orientation, category } of remarks) {
    summary.remarks[orientation]++
    summary.categories[category] = (summary.categories[category] ?? 0) + 1
  }
}
