import { expect, test } from 'vitest'
import { measureGuesses } from '../../../scripts/simulate/guess.ts'

const guess = (unknown: 1 | 2, view: 'published' | 'exact', writers = 8) =>
  measureGuesses({ writers, unknown, view }, 40, 15, 3).right

test('somebody with the help of all but two names the style of one of them hardly better than half the time', () => {
  // Blindly one would be right in a third.
  expect(guess(2, 'published')).toBeLessThan(60)
})

test('bare sums would tell whoever knows all reports but one nearly all; what is shown tells much less', () => {
  const bare = guess(1, 'exact')
  expect(bare).toBeGreaterThan(70)
  expect(guess(1, 'published')).toBeLessThan(bare - 10)
})

test('four writers are not shown, so that there is nothing to guess from', () => {
  expect(measureGuesses({ writers: 4, unknown: 1, view: 'published' }, 5, 5, 3).shown).toBe(0)
})
