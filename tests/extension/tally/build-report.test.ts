import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIMITS, SENTENCE_STEPS } from '../../../service/report.ts'
import { reportWeek, type PickBelow } from '../../../extension/tally/build-report.ts'

const last: PickBelow = (limit) => limit - 1
const all = () => true

test('a week is sent as counts by entry, in the order of the alphabet', () => {
  const tally = {
    sentences: 31,
    entries: {
      viljetræk: { marked: 3, rewritten: 1, left: 1 },
      'kan-ikke': { marked: 1, rewritten: 0, left: 1 },
    },
  }
  expect(reportWeek(tally, all, last)).toEqual({
    sentences: 20,
    entries: [
      { entry: 'kan-ikke', marked: 1, rewritten: 0, left: 1 },
      { entry: 'viljetræk', marked: 3, rewritten: 1, left: 1 },
    ],
  })
})

test('a week without writing is not sent at all', () => {
  expect(reportWeek({ sentences: 0, entries: {} }, all, last)).toBeUndefined()
})

test('who wrote without a mark is counted as a writer', () => {
  expect(reportWeek({ sentences: 4, entries: {} }, all, last)).toEqual({ sentences: 5, entries: [] })
})

test('entries that speak for a whole category stay in the browser', () => {
  const entries = { 'etiket-generelt': { marked: 2, rewritten: 0, left: 2 } }
  const report = reportWeek({ sentences: 9, entries }, (entry) => !entry.endsWith('-generelt'), last)
  expect(report).toEqual({ sentences: 10, entries: [] })
})

test('no week says more than the limits, whatever was written', () => {
  const counts = fc
    .tuple(fc.nat(30), fc.nat(30), fc.nat(30))
    .map(([rewritten, left, other]) => ({ marked: rewritten + left + other, rewritten, left }))
  const tally = fc.record({
    sentences: fc.integer({ min: 1, max: 3000 }),
    entries: fc.dictionary(fc.stringMatching(/^[a-zæøå-]{1,9}$/), counts, { noNullPrototype: true }),
  })
  const picks = fc.func(fc.nat()).map(
    (f): PickBelow =>
      (limit) =>
        f(limit) % limit,
  )
  fc.assert(
    fc.property(tally, picks, (week, pick) => {
      const report = reportWeek(week, all, pick)!
      expect(SENTENCE_STEPS).toContain(report.sentences)
      expect(report.entries.map(({ entry }) => entry)).toEqual(
        [...new Set(report.entries.map(({ entry }) => entry))].sort(),
      )
      let sum = 0
      for (const { entry, marked, rewritten, left } of report.entries) {
        sum += marked
        expect(marked).toBeGreaterThan(0)
        expect(marked).toBeLessThanOrEqual(Math.min(LIMITS.perEntry, week.entries[entry]!.marked))
        expect(rewritten).toBeLessThanOrEqual(week.entries[entry]!.rewritten)
        expect(left).toBeLessThanOrEqual(week.entries[entry]!.left)
        expect(rewritten + left).toBeLessThanOrEqual(marked)
      }
      const cut = Object.values(week.entries).reduce(
        (n, { marked }) => n + Math.min(marked, LIMITS.perEntry),
        0,
      )
      expect(sum).toBe(Math.min(LIMITS.inAll, cut))
    }),
  )
})

test('what is cut is drawn, so that no entry is cut rather than another', () => {
  const entries = Object.fromEntries(
    Array.from({ length: 16 }, (_, i) => [`e${10 + i}`, { marked: 5, rewritten: 0, left: 5 }]),
  )
  const kept = new Map<string, number>()
  let seed = 1
  const pick: PickBelow = (limit) => (seed = (seed * 48_271) % 2_147_483_647) % limit
  for (let i = 0; i < 400; i++)
    for (const { entry, marked } of reportWeek({ sentences: 90, entries }, all, pick)!.entries)
      kept.set(entry, (kept.get(entry) ?? 0) + marked)
  // Half of 5 marks in 400 weeks, each within six standard deviations of a thousand.
  for (const sum of kept.values()) expect(Math.abs(sum - 1000)).toBeLessThan(6 * Math.sqrt(400 * 5 * 0.25))
})
