import { expect, test } from 'vitest'
import type { Orientation, Remark } from '../../../../lexicon/engine/types.ts'
import { placeSigns } from '../../../../extension/feedback/thread/place-signs.ts'

const remark = (start: number, end: number, orientation: Orientation = 'deficit') =>
  ({ start, end, orientation }) as Remark

test('signs stand where their words stand, as shares of the note', () => {
  const [sign] = placeSigns([remark(25, 75)], 100, 0.05, 0.01)
  expect(sign).toEqual({ orientation: 'deficit', from: 0.25, to: 0.75, level: 0 })
})

test('a short word still has a sign that can be seen, and none hangs over the ends', () => {
  const signs = placeSigns([remark(0, 1), remark(99, 100)], 100, 0.1, 0.01)
  expect(signs.map(({ from, to }) => [from, to])).toEqual([
    [0, 0.1],
    [0.9, 1],
  ])
})

test('signs that would touch move outwards, each side by itself', () => {
  const signs = placeSigns(
    [remark(10, 11), remark(12, 13), remark(12, 13, 'possibility'), remark(14, 15), remark(60, 61)],
    100,
    0.1,
    0.01,
  )
  expect(signs.map(({ level }) => level)).toEqual([0, 1, 0, 2, 0])
})
