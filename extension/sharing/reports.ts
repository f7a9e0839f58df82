import {
  blockOf,
  firstDayOf,
  GRACE_DAYS,
  KEPT_WEEKS,
  localDay,
  parseWeek,
  weekOfDay,
  WEEKS_IN_BLOCK,
  type Report,
} from '../../service/report.ts'
import { reportWeek, type PickBelow, type ReportedWeek } from '../tally/build-report.ts'
import type { Tally } from '../tally/tally.ts'
import type { Token } from './tokens.ts'

/** A report that waits for its moment: drawn once, and sent as it stands however often it takes. */
export interface Waiting {
  readonly report: Report
  /** Epoch ms. */
  readonly at: number
  /** How often its moment has passed with the browser closed. */
  readonly missed: number
}

/** What became of a week. `late`: its block was closed before it could be sent. */
export type Outcome = 'sent' | 'withheld' | 'late' | 'refused' | 'ended'

/** A week that there is nothing more to do for, with what was sent, or would have been. */
export interface Past extends ReportedWeek {
  readonly week: string
  readonly outcome: Outcome
}

export interface Reports {
  readonly waiting: readonly Waiting[]
  /** In order; kept as long as the tally is. */
  readonly past: readonly Past[]
}

export const NO_REPORTS: Reports = { waiting: [], past: [] }

const MINUTE = 60_000
const DAY = 86_400_000
/** Reports are spread over the five days after their week. */
const SPREAD = 5 * DAY
/** A moment that lies back further than this was missed. */
const LATE = 30 * MINUTE

/** When a week is over by the clock on the wall, and in UTC too, which the service goes by. Epoch ms. */
function overAt(week: number): number {
  const day = firstDayOf(week + 1)
  return Math.max(day * DAY, new Date(1970, 0, 1 + day).getTime())
}

const opensAt = (week: string): number => overAt(parseWeek(week)!)

/** When the block of a week is counted, for good. Epoch ms. */
export const closesAt = (week: string): number =>
  (firstDayOf((blockOf(parseWeek(week)!) + 1) * WEEKS_IN_BLOCK) + GRACE_DAYS) * DAY

interface PlanOptions {
  readonly group: string
  readonly tokens: readonly Token[]
  readonly tally: Tally
  readonly isReported: (entry: string) => boolean
  /** Epoch ms. */
  readonly now: number
  readonly pick: PickBelow
}

/** With a report for every week that is over, has a token and was written in; each gets a moment of its own. */
export function planReports(reports: Reports, options: PlanOptions): Reports {
  const { group, tokens, tally, isReported, now, pick } = options
  const known = new Set([
    ...reports.waiting.map(({ report }) => report.week),
    ...reports.past.map(({ week }) => week),
  ])
  let planned = reports
  for (const { week, input, output } of tokens) {
    if (known.has(week) || now < opensAt(week)) continue
    const reported = tally[week] && reportWeek(tally[week], isReported, pick)
    if (!reported) continue
    const report: Report = { group, week, token: { input, output }, ...reported }
    const one = { report, at: drawMoment(week, now, pick), missed: 0 }
    planned = now < closesAt(week) ? add(planned, one) : end(add(planned, one), week, 'late')
  }
  return forgetOld(planned, now)
}

const add = ({ waiting, past }: Reports, one: Waiting): Reports => ({ waiting: [...waiting, one], past })

function drawMoment(week: string, now: number, pick: PickBelow): number {
  const until = opensAt(week) + SPREAD
  return until - now > LATE ? now + pick(until - now) : soon(week, now, pick)
}

/** At random in the next hours, but not so late that the block would be closed. */
function soon(week: string, now: number, pick: PickBelow, hours = 3): number {
  const room = Math.min(hours * 60 * MINUTE, (closesAt(week) - now) / 4)
  return now + MINUTE + pick(Math.max(1, Math.floor(room)))
}

/**
 * The one report whose moment it is, if it is any's, and the others with a new moment where theirs has passed: two that
 * left together would be known to be of one person.
 */
export function takeDue(
  { waiting, past }: Reports,
  now: number,
  pick: PickBelow,
): { readonly due: Report | undefined; readonly reports: Reports } {
  let due: Report | undefined
  const moved = waiting.map((one): Waiting => {
    const { at, missed, report } = one
    if (at > now) return one
    // Whoever opens the browser at eight does not report at eight; but who opens it for minutes does report.
    const isMissed = now - at > LATE && missed < 3
    if (!due && !isMissed) {
      due = report
      return one
    }
    return { report, at: soon(report.week, now, pick, missed < 2 ? 3 : 0.2), missed: missed + 1 }
  })
  return { due, reports: { waiting: moved, past } }
}

/** The same report again, at random in the next hours. */
export function postpone({ waiting, past }: Reports, week: string, now: number, pick: PickBelow): Reports {
  const moved = waiting.map((one) => (one.report.week === week ? { ...one, at: soon(week, now, pick) } : one))
  return { waiting: moved, past }
}

/** The week is done with. */
export function end({ waiting, past }: Reports, week: string, outcome: Outcome): Reports {
  const ended = waiting.find(({ report }) => report.week === week)
  if (!ended) return { waiting, past }
  const { sentences, entries } = ended.report
  return {
    waiting: waiting.filter((one) => one !== ended),
    past: [...past, { week, outcome, sentences, entries }].sort((a, b) => (a.week < b.week ? -1 : 1)),
  }
}

/** When the next week is over. Epoch ms. */
export function nextWeekOver(now: number): number {
  const week = weekOfDay(localDay(new Date(now)))
  return [week - 1, week].map(overAt).find((at) => at > now)!
}

/** When there is something to do next: a report's moment, or the end of a week. Epoch ms. */
export const nextMoment = ({ waiting }: Reports, now: number): number =>
  Math.min(nextWeekOver(now), ...waiting.map(({ at }) => at))

function forgetOld({ waiting, past }: Reports, now: number): Reports {
  return { waiting, past: past.filter(({ week }) => now - opensAt(week) < KEPT_WEEKS * 7 * DAY) }
}
