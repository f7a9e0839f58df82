import type { Category, Orientation } from '../types.ts'

/** What was learnt from annotated notes, as it lies in a compiled lexicon: small whole numbers, a sign each. */
export interface SpanModel {
  /**
   * Which features have a weight (`packRising`), and their weights: a sign for each of them by labels 1 to 4, label by
   * label, over what it weighs for label 0.
   */
  readonly places: string
  readonly words: string
  /** What one step from sign to sign stands for. */
  readonly step: number
  /** Weight of each label after each other one, row by row. */
  readonly transitions: readonly number[]
  /** The same for what a stretch is about, a sign for each of `kinds`. */
  readonly categories: string
  readonly categoryStep: number
  readonly kinds: readonly Category[]
  /** Least probability at which a stretch is remarked on, by orientation. */
  readonly least: Readonly<Record<Orientation, number>>
  /**
   * Least probability of its surest word at which a pattern's remark is kept, and the entries that are asked so: their
   * ids, each with a number for the examples that it was taught (`signExamples`).
   */
  readonly veto?: { readonly least: number; readonly entries: Readonly<Record<string, number>> }
}

export const BUCKETS = 1 << 18
export const CATEGORY_BUCKETS = 1 << 13

/** One sign for each whole step of a weight, from the most negative to the most positive; none has a meaning in JSON. */
export const WEIGHT_SIGNS = Array.from({ length: 125 - 36 }, (_, i) => String.fromCharCode(36 + i))
  .filter((sign) => sign !== '\\')
  .slice(0, 87)
  .join('')
