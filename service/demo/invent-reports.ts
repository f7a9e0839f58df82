import { weekName, WEEKS_IN_BLOCK, type EntryCounts } from '../report.ts'
import type { WeekReport } from '../statistics/freeze-block.ts'

/**
 * An entry of the lexicon in the invented year: how many of a hundred writers meet it in a week at its beginning and
 * at its end, and whether that comes all at once, so many blocks before the last one.
 */
type Habit = readonly [entry: string, early: number, late: number, since?: number]

const CLOSES: readonly Habit[] = [
  ['har-svært-ved', 96, 90],
  ['viljetræk', 95, 62],
  ['altid', 92, 88],
  ['afstand-til-arbejdsmarkedet', 90, 70],
  ['har-ikke-ressourcen', 88, 72],
  ['påstår', 84, 58],
  ['nægter', 82, 80],
  ['ender-på-pension', 78, 60],
  ['undskyldninger', 60, 40],
]
const OPENS: readonly Habit[] = [
  ['god-til', 90, 97],
  ['aftalt-at', 92, 94],
  ['drømmer-om', 64, 97, 5],
  ['har-erfaring', 74, 90],
  ['er-begyndt-at', 60, 84],
  ['kan-timer-med', 52, 82],
  ['får-hjælp-fra', 66, 84],
  ['gode-muligheder', 48, 72],
]

/** A group of eight, who are on holiday in these weeks of the year, and so away in part. */
const WRITERS = 8
const HOLIDAYS = [28, 29, 30, 31]
const BLOCKS_OF_CHANGE = 13

/**
 * What an invented group reported in a block. The same block of the same year always gives the same reports.
 *
 * @param ago how many blocks before the last one of the invented year
 */
export function inventReports(block: number, ago: number): readonly WeekReport[] {
  const roll = createRoll(block)
  return Array.from({ length: WEEKS_IN_BLOCK }, (_, i) => weekName(block * WEEKS_IN_BLOCK + i)).flatMap(
    (week) => {
      const present = HOLIDAYS.includes(Number(week.slice(-2))) ? 3 : WRITERS - Number(roll() < 0.3)
      return Array.from({ length: present }, (): WeekReport => ({
        week,
        counts: { sentences: roll() < 0.5 ? 50 : 100, entries: inventEntries(ago, roll) },
      }))
    },
  )
}

function inventEntries(ago: number, roll: () => number): readonly EntryCounts[] {
  const done = Math.max(0, 1 - ago / BLOCKS_OF_CHANGE)
  const met = ([entry, early, late, since]: Habit, closes: boolean): EntryCounts[] => {
    const share = since === undefined ? done : Number(ago <= since)
    const likely = (early + (late - early) * share) / 100
    if (roll() >= likely) return []
    const marked = 1 + Number(roll() < likely * 0.7) + Number(roll() < likely * 0.35)
    const rewritten = closes && roll() < 0.3 + 0.35 * done ? 1 + Number(marked > 2 && roll() < 0.4) : 0
    return [{ entry, marked, rewritten, left: marked - rewritten }]
  }
  return [...CLOSES.flatMap((habit) => met(habit, true)), ...OPENS.flatMap((habit) => met(habit, false))]
}

/** Numbers from 0 to below 1 that are the same for the same seed: nothing here has to be secret. */
function createRoll(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
