import { KEPT_WEEKS, parseWeek, weekName } from '../../service/report.ts'
import type { Visit } from './visit.ts'

/** How often an entry was marked, in how many visits to a field, and what became of it. */
export interface Counts {
  readonly marked: number
  readonly rewritten: number
  readonly left: number
}

export interface WeekTally {
  readonly sentences: number
  /** By id of the entry. */
  readonly entries: Readonly<Record<string, Counts>>
}

/** By ISO week, such as `2026-W48`. */
export type Tally = Readonly<Record<string, WeekTally>>

const NONE: Counts = { marked: 0, rewritten: 0, left: 0 }

/** The tally with one more visit in the given week (a continuous number), and without what is older than it is kept. */
export function addVisit(tally: Tally, visit: Visit, week: number): Tally {
  const name = weekName(week)
  const { sentences, entries } = tally[name] ?? { sentences: 0, entries: {} }
  const counts = new Map(Object.entries(entries))
  for (const { entry, outcome } of visit.entries) {
    const { marked, rewritten, left } = counts.get(entry) ?? NONE
    counts.set(entry, {
      marked: marked + 1,
      rewritten: rewritten + Number(outcome === 'rewritten'),
      left: left + Number(outcome === 'left'),
    })
  }
  const grown = { sentences: sentences + visit.sentences, entries: Object.fromEntries(counts) }
  return { ...forget(tally, week), [name]: grown }
}

/** Without the weeks that are no longer kept. */
export function forget(tally: Tally, week: number): Tally {
  const kept = Object.entries(tally).filter(([name]) => {
    const age = week - (parseWeek(name) ?? -Infinity)
    return age >= 0 && age < KEPT_WEEKS
  })
  return Object.fromEntries(kept)
}
