import { expect, test } from 'vitest'
import { shareAsHigh, tellChange, type Measure } from '../../../service/statistics/change.ts'
import { BLOCK, frozenOf, times } from './invented.ts'

const label: Measure = { kind: 'category', category: 'label' }
const opens: Measure = { kind: 'opens' }

/** A block in whose weeks five writers each had so many marks that close, beside four that open. */
const block = (closing: readonly number[], number = BLOCK, entries: readonly string[] = []) =>
  frozenOf(
    closing.map((count) => times(5, { ...(count > 0 ? { 'label-a': count } : {}), 'goal-a': 4 })),
    number,
    entries,
  )

test('where every later week lies above every earlier one there is more, and the other way round fewer', () => {
  const [few, many] = [block([1, 2, 1, 2]), block([3, 4, 3, 5], BLOCK + 1)]
  expect(tellChange([few], [many], label)).toBe('more')
  expect(tellChange([many], [few], label)).toBe('fewer')
  expect(tellChange([few], [many], opens)).toBe('fewer')
})

test('weeks that lie among each other do not tell', () => {
  expect(tellChange([block([1, 4, 2, 3])], [block([2, 3, 4, 2])], label)).toBe('unclear')
  expect(tellChange([block([2, 2, 2, 2])], [block([2, 2, 2, 2])], label)).toBe('unclear')
})

test('what has gone altogether is told, although nothing of it is shown any more', () => {
  expect(tellChange([block([3, 4, 3, 4])], [block([0, 0, 0, 0])], label)).toBe('fewer')
})

test('what five carry on neither side is not told of', () => {
  const rare = (count: number) =>
    frozenOf([0, 1, 2, 3].map(() => [{ 'lack-a': count, 'goal-a': 1 }, ...times(4, { 'goal-a': 1 })]))
  expect(tellChange([rare(1)], [rare(5)], { kind: 'category', category: 'lack' })).toBe('unclear')
})

test('nothing is told of a block that is not shown', () => {
  const four = frozenOf([0, 1, 2, 3].map(() => times(4, { 'label-a': 5 })))
  expect(tellChange([four], [block([1, 1, 1, 1])], label)).toBe('unclear')
  expect(tellChange([block([1, 1, 1, 1])], [four], label)).toBe('unclear')
})

test('an entry is compared only where it was in the lexicon all the time', () => {
  const measure: Measure = { kind: 'entry', entry: 'label-a' }
  const [few, many] = [block([1, 1, 1, 1], BLOCK, ['label-a']), block([3, 3, 3, 3], BLOCK + 1, ['label-a'])]
  expect(tellChange([few], [many], measure)).toBe('more')
  expect(tellChange([block([1, 1, 1, 1])], [many], measure)).toBe('unclear')
  expect(tellChange([few], [block([3, 3, 3, 3], BLOCK + 1)], measure)).toBe('unclear')
})

test('two weeks are not enough to tell anything', () => {
  expect(tellChange([block([1, 1])], [block([5, 5, 5, 5])], label)).toBe('unclear')
  expect(tellChange([block([1, 1, 1])], [block([5, 5, 5, 5])], label)).toBe('unclear')
  expect(tellChange([], [block([5, 5, 5, 5])], label)).toBe('unclear')
})

test('two blocks on each side are compared as one stretch', () => {
  const early = [block([1, 2, 1, 2]), block([2, 1, 2, 1], BLOCK + 1)]
  const late = [block([2, 3, 2, 3], BLOCK + 2), block([3, 2, 3, 3], BLOCK + 3)]
  expect(tellChange(early, late, label)).toBe('more')
  expect(tellChange([early[0]!], [late[0]!], label)).toBe('unclear')
})

test('the ways to part the weeks are counted, not estimated', () => {
  expect(shareAsHigh([1, 2, 3, 4], [5, 6, 7, 8])).toBe(1 / 70)
  expect(shareAsHigh([1, 2, 3, 5], [4, 6, 7, 8])).toBe(2 / 70)
  expect(shareAsHigh([1, 1, 1], [1, 1, 1])).toBe(1)
  // Sums of the same numbers in another order count as the same: 14 of 20 are as large.
  expect(shareAsHigh([0.1, 0.2, 0.3], [0.3, 0.2, 0.1])).toBe(0.7)
})
