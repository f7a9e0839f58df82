import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockOf, firstDayOf, localDay, parseWeek, weekName, weekOfDay } from '../../service/report.ts'

test.each([
  [2026, 10, 26, '2026-W48'],
  [2026, 11, 31, '2026-W53'],
  [2027, 0, 3, '2026-W53'],
  [2027, 0, 4, '2027-W01'],
  [2024, 11, 30, '2025-W01'],
  [2021, 0, 3, '2020-W53'],
  [1970, 0, 1, '1970-W01'],
])('%i-%i-%i lies in the week that the calendar says', (year, month, day, name) => {
  expect(weekName(weekOfDay(localDay(new Date(year, month, day, 23, 59))))).toBe(name)
})

test('weeks are counted on across years, seven days each, from Monday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8000 }), (week) => {
      expect(parseWeek(weekName(week))).toBe(week)
      expect(weekOfDay(firstDayOf(week))).toBe(week)
      expect(weekOfDay(firstDayOf(week) + 6)).toBe(week)
      expect(new Date(firstDayOf(week) * 86_400_000).getUTCDay()).toBe(1)
    }),
  )
})

test('a block is four weeks, also over New Year', () => {
  const names = [
    '2026-W48',
    '2026-W49',
    '2026-W50',
    '2026-W51',
    '2026-W52',
    '2026-W53',
    '2027-W01',
    '2027-W02',
  ]
  const weeks = names.map((name) => parseWeek(name)!)
  expect(weeks.map((week) => week - weeks[0]!)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  expect(weeks.map((week) => blockOf(week) - blockOf(weeks[0]!))).toEqual([0, 0, 0, 0, 1, 1, 1, 1])
})

test.each(['2026-W54', '2025-W53', '2026-W00', '2026-48', '26-W48', '', 'W48', '2026-W48 '])(
  '%j is no week',
  (name) => expect(parseWeek(name)).toBeUndefined(),
)
