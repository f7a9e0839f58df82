import { expect, test } from 'vitest'
import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'
import { releaseOutward } from '../../../service/statistics/outward.ts'
import { frozenOf, times, WEEKS } from './invented.ts'
import { seededBytes } from './seeded.ts'

const house = (groups: number, each: number) =>
  Array.from({ length: groups }, () => frozenOf(WEEKS.map(() => times(each, { 'label-a': 2, 'goal-a': 3 }))))

test('about a hundred have to write before anything goes outward', () => {
  expect(releaseOutward(742, house(4, 8), seededBytes(1)).figures).toBeNull()
  expect(releaseOutward(742, [], seededBytes(1)).figures).toBeNull()
  expect(releaseOutward(742, house(40, 8), seededBytes(1)).figures).not.toBeNull()
})

test('who are a hundred on the dot cannot be told from those who are one fewer', () => {
  const released = (writers: number) =>
    Array.from({ length: 300 }, (_, seed) =>
      releaseOutward(742, house(1, writers), seededBytes(seed)),
    ).filter(({ figures }) => figures).length
  const [fewer, hundred] = [released(99), released(100)]
  // Either side is let through about every second time; a bare threshold would say 0 and 300.
  for (const count of [fewer, hundred]) expect(Math.abs(count - 150)).toBeLessThan(60)
})

test('what goes outward is categories alone, near the truth where many wrote', () => {
  const { figures, epsilon } = releaseOutward(742, house(250, 8), seededBytes(2))
  expect(figures!.categories.map(({ category }) => category)).toEqual(CATEGORY_ORDER)
  const marksOf = (name: string) => figures!.categories.find(({ category }) => category === name)!.marks
  // Two thousand writers, two and three marks a week.
  expect(Math.abs(marksOf('label') - 16_000)).toBeLessThan(2 * figures!.margin)
  expect(Math.abs(marksOf('goal') - 24_000)).toBeLessThan(2 * figures!.margin)
  expect(Math.abs(marksOf('lack'))).toBeLessThan(2 * figures!.margin)
  expect(Object.keys(figures!)).toEqual(['writers', 'categories', 'margin'])
  expect(epsilon).toEqual({ block: 1, year: 14 })
})

test('the margin is what it is said to be: one noise in twenty lies beyond', () => {
  const noise = Array.from({ length: 60 }, (_, seed) =>
    releaseOutward(742, house(20, 30), seededBytes(seed)),
  ).flatMap(({ figures }) =>
    figures!.categories.filter(({ category }) => category === 'doubt' || category === 'lack'),
  )
  const { margin } = releaseOutward(742, house(20, 30), seededBytes(0)).figures!
  expect(margin).toBe(134)
  const beyond = noise.filter(({ marks }) => Math.abs(marks) > margin).length
  expect(beyond).toBeGreaterThan(0)
  expect(beyond).toBeLessThan(16)
})
