import { expect, test } from 'vitest'
import { spreadOf, timeInTurns } from '../../../scripts/bench/measure.ts'

test('the tasks take turns, and the first two rounds are not counted', () => {
  const order: string[] = []
  const times = timeInTurns([() => order.push('a'), () => order.push('b')], 3)
  expect(order.join('')).toBe('ababababab')
  expect(times.map((rounds) => rounds.length)).toEqual([3, 3])
})

test('the spread of some rounds, whatever order they came in', () => {
  expect(spreadOf([30, 4, 100, 5, 20])).toEqual({ median: 20, least: 4, most: 100 })
})
