import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockOf, indexOfWeek, isWeek, weekAt, weekOf, weeksOf } from '../../service/weeks.ts'

test.each([
  ['2026-11-25', '2026-W48'],
  ['2026-01-01', '2026-W01'],
  ['2027-01-01', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
  ['2021-01-03', '2020-W53'],
  ['1970-01-01', '1970-W01'],
  ['1969-12-28', '1969-W52'],
])('%s lies in %s', (day, week) => {
  expect(weekOf(Date.parse(day))).toBe(week)
})

test('a week begins on Monday, in UTC', () => {
  expect(weekOf(Date.UTC(2026, 10, 22, 23, 59, 59, 999))).toBe('2026-W47')
  expect(weekOf(Date.UTC(2026, 10, 23))).toBe('2026-W48')
})

test('the count of weeks goes on over the years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5000, max: 50_000 }), (index) => {
      const week = weekAt(index)
      expect(indexOfWeek(week)).toBe(index)
      expect(isWeek(week)).toBe(true)
      expect(weekAt(index + 1) > week || index < 0).toBe(true)
    }),
  )
})

test('four weeks are a block, and every week is in the block that holds it', () => {
  const block = blockOf('2026-W53')
  expect(weeksOf(block)).toHaveLength(4)
  expect(weeksOf(block)).toContain('2026-W53')
  expect(weeksOf(block).map(blockOf)).toEqual([block, block, block, block])
  expect(blockOf(weeksOf(block + 1)[0]!)).toBe(block + 1)
})

test.each(['2026-W00', '2025-W53', '2026-W54', '2026-W1', '2026W01', '26-W01', 'x'])(
  '%s is no week',
  (text) => {
    expect(isWeek(text)).toBe(false)
  },
)
