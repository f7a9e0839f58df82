import { reportWeek } from '../../extension/tally/build-report.ts'
import type { WeekTally } from '../../extension/tally/tally.ts'
import { CATEGORY_ORDER, orientationOf } from '../../lexicon/engine/categories.ts'
import type { Category } from '../../lexicon/engine/types.ts'
import type { WeekReport } from '../../service/statistics/freeze-block.ts'
import type { CategoryOf } from '../../service/statistics/sums.ts'
import type { Dice } from './dice.ts'

/** How somebody writes: what an attacker would like to know. */
export const STYLES = ['closing', 'mixed', 'opening'] as const
export type Style = (typeof STYLES)[number]

/** Of ten marks so many open. */
const OPENNESS: Readonly<Record<Style, number>> = { closing: 0.25, mixed: 0.45, opening: 0.65 }
const ENTRIES = 8

export interface Writer {
  readonly style: Style
  /** Sentences and marks in an ordinary week. */
  readonly sentences: number
  readonly marks: number
  readonly openness: number
  /** How they spread over the categories of either orientation, and over the entries of each. */
  readonly categories: readonly number[]
  readonly entries: readonly (readonly number[])[]
  readonly rewrites: number
}

/** The invented lexicon of the simulation: `label-3` is an entry of the category label. */
export const categoryOf: CategoryOf = (entry) => entry.slice(0, entry.indexOf('-')) as Category
export const lexicon = {
  categoryOf,
  entries: CATEGORY_ORDER.flatMap((category) =>
    Array.from({ length: ENTRIES }, (_, i) => `${category}-${i}`),
  ),
}

export function createWriter(style: Style, { normal, roll }: Dice): Writer {
  const spread = (count: number) => Array.from({ length: count }, () => Math.exp(normal()))
  return {
    style,
    sentences: 60 * Math.exp(0.5 * normal()),
    marks: 14 * Math.exp(0.4 * normal()),
    openness: Math.min(0.95, Math.max(0.05, OPENNESS[style] + 0.06 * normal())),
    categories: spread(CATEGORY_ORDER.length),
    entries: CATEGORY_ORDER.map(() => spread(ENTRIES)),
    rewrites: 0.1 + 0.3 * roll(),
  }
}

/** What can differ from one week to the next. */
export interface Weather {
  /** How much is written, 1 is as usual. */
  readonly volume: number
  /** Added to the openness. */
  readonly openness: number
}

const FAIR: Weather = { volume: 1, openness: 0 }

/** A week of somebody as their browser would report it; undefined where they wrote nothing. */
export function writeWeek(writer: Writer, dice: Dice, { volume, openness }: Weather = FAIR) {
  const tally: Record<string, { marked: number; rewritten: number; left: number }> = {}
  const open = Math.min(0.98, Math.max(0.02, writer.openness + openness))
  const sides = {
    deficit: writer.categories.map((weight, i) => (isOpening(i) ? 0 : weight)),
    possibility: writer.categories.map((weight, i) => (isOpening(i) ? weight : 0)),
  }
  for (let left = dice.poisson(writer.marks * volume); left > 0; left--) {
    const category = dice.pick(dice.roll() < open ? sides.possibility : sides.deficit)
    const entry = `${CATEGORY_ORDER[category]}-${dice.pick(writer.entries[category]!)}`
    const isRewritten = dice.roll() < writer.rewrites
    const counts = (tally[entry] ??= { marked: 0, rewritten: 0, left: 0 })
    counts.marked++
    counts[isRewritten ? 'rewritten' : 'left']++
  }
  const week: WeekTally = { sentences: dice.poisson(writer.sentences * volume), entries: tally }
  return reportWeek(week, () => true, dice.below)
}

const isOpening = (category: number): boolean => orientationOf(CATEGORY_ORDER[category]!) === 'possibility'

/** Four weeks of somebody, who is away in one of eight. */
export function writeBlock(writer: Writer, names: readonly string[], dice: Dice): readonly WeekReport[] {
  return names.flatMap((week) => {
    const counts = dice.roll() < 1 / 8 ? undefined : writeWeek(writer, dice)
    return counts ? [{ week, counts }] : []
  })
}
