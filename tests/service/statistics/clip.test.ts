import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'
import { clipReport, MOST_OUTWARD } from '../../../service/statistics/clip.ts'
import { categoryOf, reportOf } from './invented.ts'

const clip = (marks: Readonly<Record<string, number>>) => clipReport(reportOf(marks), categoryOf)
const total = (marks: readonly number[]) => marks.reduce((sum, count) => sum + count, 0)

test('a report that is small enough goes out as it is', () => {
  expect(clip({ 'label-a': 2, 'label-b': 3, 'support-a': 5 })).toEqual([5, ...Array<number>(13).fill(0), 5])
})

test('one that is larger is cut to ten, in proportion', () => {
  expect(clip({ 'label-a': 5, 'label-b': 5, 'lack-a': 5, 'goal-a': 5 }).filter(Boolean)).toEqual([5, 3, 2])
})

test('whatever somebody writes, a week of theirs adds at most ten marks', () => {
  const entry = fc.tuple(fc.constantFrom(...CATEGORY_ORDER), fc.nat(3)).map(([name, i]) => `${name}-${i}`)
  fc.assert(
    fc.property(
      fc.dictionary(entry, fc.integer({ min: 1, max: 5 }), { maxKeys: 40, noNullPrototype: true }),
      (marks) => {
        const clipped = clip(marks)
        expect(total(clipped)).toBe(Math.min(MOST_OUTWARD, total(Object.values(marks))))
        clipped.forEach((count) => expect(count).toBeGreaterThanOrEqual(0))
      },
    ),
  )
})
