import { expect, test } from 'vitest'
import { firstWeek } from '../../extension/sharing/membership.ts'
import { blockOfWeek, firstBlockFrom, weekAfter, weekOf, weeksOfBlock } from '../../service/weeks.ts'

test('a week begins on Monday, in UTC', () => {
  expect(weekOf(Date.UTC(2026, 10, 22, 23, 59, 59, 999))).toBe('2026-W47')
  expect(weekOf(Date.UTC(2026, 10, 23))).toBe('2026-W48')
})

test('the count of weeks goes on over New Year', () => {
  expect(weekAfter('2026-W52', 1)).toBe('2026-W53')
  expect(weekAfter('2026-W52', 2)).toBe('2027-W01')
  expect(weekAfter('2027-W01', -1)).toBe('2026-W53')
})

test('four weeks are a block, and every week is in the block that holds it', () => {
  const block = blockOfWeek('2026-W53')
  expect(weeksOfBlock(block)).toContain('2026-W53')
  expect(weeksOfBlock(block).map(blockOfWeek)).toEqual([block, block, block, block])
  expect(blockOfWeek(weeksOfBlock(block + 1)[0]!)).toBe(block + 1)
})

test('a group waits for the figures of the block in which those come in who come at once', () => {
  for (let day = 1; day <= 28; day++) {
    const now = new Date(2026, 10, day, 12)
    expect(firstBlockFrom(weekOf(now.getTime()))).toBe(blockOfWeek(firstWeek(now)))
  }
})

test('a week that does not exist is no week', () => {
  expect(() => weekAfter('2025-W53', 1)).toThrow(RangeError)
})
