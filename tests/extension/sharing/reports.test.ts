import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as reports from '../../../extension/sharing/reports.ts'
import { firstWeek } from '../../../extension/sharing/membership.ts'
import { pickBelow } from '../../../extension/sharing/pick-below.ts'
import { blockOf, firstDayOf, parseWeek, weekName } from '../../../service/report.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
/** The first week of a block, and the two after it. */
const [W48, W49, W50] = ['2026-W48', '2026-W49', '2026-W50'] as const
const mondayAfter = (week: string) => firstDayOf(parseWeek(week)! + 1) * DAY

const tally = Object.fromEntries(
  [W48, W49, W50].map((week, i) => [
    week,
    {
      sentences: 12,
      entries: {
        viljetræk: { marked: i + 1, rewritten: 0, left: 1 },
        alt: { marked: 1, rewritten: 0, left: 0 },
      },
    },
  ]),
)
const tokens = [W48, W49, W50].map((week) => ({ week, input: `in ${week}`, output: `out ${week}` }))
const plan = (
  now: number,
  before = reports.NO_REPORTS,
  changes: Partial<Parameters<typeof reports.planReports>[1]> = {},
) =>
  reports.planReports(before, {
    ...{ group: 'nord', tokens, tally, now, pick: pickBelow },
    isReported: (entry) => entry === 'viljetræk',
    ...changes,
  })

test('a week is reported when it is over, at a moment of the five days after it', () => {
  expect(plan(mondayAfter(W48) - 1).waiting).toEqual([])
  const moments = Array.from({ length: 200 }, () => {
    const { waiting } = plan(mondayAfter(W48) + HOUR)
    expect(waiting.map(({ report }) => report)).toEqual([
      {
        ...{ group: 'nord', week: W48, sentences: 10 },
        token: { input: `in ${W48}`, output: `out ${W48}` },
        entries: [{ entry: 'viljetræk', marked: 1, rewritten: 0, left: 1 }],
      },
    ])
    return waiting[0]!.at
  })
  const days = new Set(moments.map((at) => Math.floor((at - mondayAfter(W48)) / DAY)))
  expect(days).toEqual(new Set([0, 1, 2, 3, 4]))
})

test('what is planned stays as it was drawn, whatever is written or erased later', () => {
  const first = plan(mondayAfter(W48) + HOUR)
  expect(plan(mondayAfter(W48) + DAY, first, { tally: {} })).toEqual(first)
})

test('a week without a token, without writing, or yet to end is not reported', () => {
  const { [W48]: _, ...others } = tally
  expect(plan(mondayAfter(W48) + HOUR, undefined, { tally: others }).waiting).toEqual([])
  expect(plan(mondayAfter(W48) + HOUR, undefined, { tokens: tokens.slice(1) }).waiting).toEqual([])
})

test('after a holiday the weeks leave one by one, never two together', () => {
  let now = mondayAfter(W50) + 8 * HOUR
  let state = plan(now)
  expect(state.waiting).toHaveLength(3)
  const moments: number[] = []
  for (let i = 0; i < 5000 && state.waiting.length > 0; i++) {
    now += HOUR / 6
    const taken = reports.takeDue(state, now, pickBelow)
    state = taken.due ? reports.end(taken.reports, taken.due.week, 'sent') : taken.reports
    if (taken.due) moments.push(now)
  }
  expect(moments).toHaveLength(3)
  expect(new Set(moments).size).toBe(3)
})

test('who opens the browser at eight does not report at eight', () => {
  const state = plan(mondayAfter(W48) + HOUR)
  const eight = mondayAfter(W48) + 6 * DAY + 8 * HOUR
  const { due, reports: moved } = reports.takeDue(state, eight, pickBelow)
  expect(due).toBeUndefined()
  expect(moved.waiting[0]!.at).toBeGreaterThan(eight)
  expect(moved.waiting[0]!.at).toBeLessThan(eight + 4 * HOUR)
})

test('who opens the browser for minutes alone does report in the end', () => {
  let state = plan(mondayAfter(W48) + HOUR)
  let sent = false
  for (let day = 6; day < 12 && !sent; day++) {
    // Ten minutes, once a day.
    for (let minute = 0; minute < 10 && !sent; minute++) {
      const { due, reports: moved } = reports.takeDue(
        state,
        mondayAfter(W48) + day * DAY + minute * 60_000,
        pickBelow,
      )
      state = moved
      sent = due !== undefined
    }
  }
  expect(sent).toBe(true)
})

test('a report that is postponed is the same report', () => {
  const state = plan(mondayAfter(W48) + HOUR)
  const now = state.waiting[0]!.at
  const { due, reports: same } = reports.takeDue(state, now, pickBelow)
  const later = reports.postpone(same, W48, now, pickBelow)
  expect(later.waiting[0]!.report).toEqual(due)
  expect(later.waiting[0]!.at).toBeGreaterThan(now)
})

test('a week whose block is closed is not sent, and the person is told', () => {
  const { waiting, past } = plan(reports.closesAt(W48), undefined, { tokens: tokens.slice(0, 1) })
  expect(waiting).toEqual([])
  expect(past).toMatchObject([{ week: W48, outcome: 'late', sentences: 10 }])
})

test('a week that was kept back is not planned again, and forgotten after half a year', () => {
  const now = mondayAfter(W48) + HOUR
  const kept = reports.end(plan(now), W48, 'withheld')
  expect(plan(now + DAY, kept).waiting).toEqual([])
  expect(plan(now + 180 * DAY, kept, { tally: {} }).past).toHaveLength(1)
  expect(plan(now + 190 * DAY, kept, { tally: {} }).past).toHaveLength(0)
})

test('there is always a next moment, and at the end of each week one is near', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 * DAY }), (ms) => {
      const now = Date.parse('2026-01-01T00:00:00Z') + ms
      const next = reports.nextMoment(reports.NO_REPORTS, now)
      expect(next).toBeGreaterThan(now)
      expect(next - now).toBeLessThanOrEqual(8 * DAY)
      // At that moment a week is over that was not before.
      const week = weekName(Math.floor((next / DAY - 4) / 7) - 1)
      const one = { tokens: [{ week, input: '', output: '' }], tally: { [week]: tally[W48]! } }
      expect(plan(next, undefined, one).waiting).toHaveLength(1)
      expect(plan(next - 1, undefined, one).waiting).toHaveLength(0)
    }),
  )
})

test('people come in at the start of a block, and into another group not before the next', () => {
  expect(firstWeek(new Date(2026, 10, 26))).toBe(W48)
  expect(firstWeek(new Date(2026, 11, 1))).toBe('2026-W52')
  expect(firstWeek(new Date(2026, 10, 26), blockOf(parseWeek(W48)!))).toBe('2026-W52')
  expect(firstWeek(new Date(2026, 11, 1), blockOf(parseWeek(W48)!))).toBe('2026-W52')
})

test('a drawn number lies below its limit, and every one is drawn', () => {
  const drawn = Array.from({ length: 400 }, () => pickBelow(5))
  expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4]))
  expect(pickBelow(1)).toBe(0)
  expect(pickBelow(2 ** 40)).toBeLessThan(2 ** 40)
})
