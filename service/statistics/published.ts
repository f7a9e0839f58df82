import type { Category, Orientation } from '../../lexicon/engine/types.ts'

/**
 * Per cent of a whole, told as coarsely as its group asks for: a band such as 30–40, or one number rounded to 5, where
 * `low` and `high` are the same.
 */
export interface Share {
  readonly low: number
  readonly high: number
}

/** How many wrote, told so coarsely that nobody is missed: from `least` up to `most`, or with no end. */
export interface Writers {
  readonly least: number
  readonly most: number | null
}

export interface CategoryShare {
  readonly category: Category
  /** Of the marks of its own orientation; null where it is withheld. */
  readonly share: Share | null
}

/** An entry that enough people met. */
export interface RankedEntry {
  readonly entry: string
  readonly category: Category
  /** 1 is met most; entries that are met about as often share a rank, and stand in the order of the alphabet. */
  readonly rank: number
  /** Rounded to 5; null where counts are withheld. */
  readonly count: number | null
}

/** The figures of a block. */
export interface Figures {
  readonly writers: Writers
  /** Of all marks, those that open; the rest close. */
  readonly opens: Share | null
  /** All fifteen, in the order of the annotation guide. */
  readonly categories: readonly CategoryShare[]
  /** At most ten of each orientation, most met first. */
  readonly entries: Readonly<Record<Orientation, readonly RankedEntry[]>>
  /** Of the marks that close, those where a suggestion was taken. */
  readonly rewritten: Share | null
}

/**
 * All that anybody is shown of four weeks, whoever they are. Made once, when the block is frozen: pages, print and CSV
 * take this and never counts.
 */
export interface Published {
  /** Number of the block, see `service/report.ts`. */
  readonly block: number
  /** Null where fewer than five wrote: then not even that is counted for show. */
  readonly figures: Figures | null
}

/** How a later time compares with an earlier one: in words, because the figures carry no more. */
export type Direction = 'more' | 'fewer' | 'unclear'
