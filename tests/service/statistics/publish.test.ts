import { expect, test } from 'vitest'
import type { Figures } from '../../../service/statistics/published.ts'
import { publish } from '../../../service/statistics/publish.ts'
import { sumWeek, type CategoryOf, type WeekSums } from '../../../service/statistics/sums.ts'
import { BLOCK, categoryOf, reportOf, times, weekOf, WEEKS } from './invented.ts'

const figuresOf = (...weeks: readonly WeekSums[]): Figures => publish(BLOCK, weeks, categoryOf).figures!
const shareOfCategory = ({ categories }: Figures, name: string) =>
  categories.find(({ category }) => category === name)!.share
const both = { 'label-a': 2, 'goal-a': 2 }

test('four writers see no figure, five do', () => {
  expect(publish(BLOCK, [weekOf(times(4, both))], categoryOf)).toEqual({ block: BLOCK, figures: null })
  expect(publish(BLOCK, [], categoryOf).figures).toBeNull()
  expect(figuresOf(weekOf(times(5, both))).opens).toEqual({ low: 50, high: 60 })
})

test('four in each of four weeks are four writers, not sixteen', () => {
  const weeks = WEEKS.map((week) => weekOf(times(4, both), week))
  expect(publish(BLOCK, weeks, categoryOf).figures).toBeNull()
})

test('nobody is told exactly how many wrote', () => {
  const writersOf = (count: number) => figuresOf(weekOf(times(count, both))).writers
  expect(writersOf(5)).toEqual(writersOf(9))
  expect(writersOf(5)).toEqual({ least: 5, most: 9 })
  expect(writersOf(19)).toEqual({ least: 10, most: 19 })
  expect(writersOf(120)).toEqual({ least: 100, most: null })
})

test('below ten writers shares come in bands of ten points, from ten on rounded to five', () => {
  const marks = { 'label-a': 4, 'goal-a': 3 }
  expect(figuresOf(weekOf(times(9, marks))).opens).toEqual({ low: 40, high: 50 })
  expect(figuresOf(weekOf(times(10, marks))).opens).toEqual({ low: 45, high: 45 })
  const all = { 'label-a': 5, 'goal-a': 1 }
  expect(figuresOf(weekOf(times(5, all))).opens).toEqual({ low: 10, high: 20 })
})

test('a whole is in the highest band', () => {
  const { categories } = figuresOf(weekOf(times(5, { 'label-a': 1 })))
  expect(categories[0]).toEqual({ category: 'label', share: null })
  const everything = Object.fromEntries(
    ['label', 'prognosis', 'incapacity', 'lack', 'resistance', 'burden', 'doubt', 'absolute'].map((name) => [
      `${name}-a`,
      name === 'label' ? 5 : 1,
    ]),
  )
  expect(shareOfCategory(figuresOf(weekOf(times(5, everything))), 'label')).toEqual({ low: 40, high: 50 })
})

test('what fewer than five carry in every week is withheld', () => {
  const week = (four: string) => weekOf([...times(4, { ...both, [four]: 1 }), both])
  const { categories } = figuresOf(week('step-a'))
  expect(categories.find(({ category }) => category === 'step')!.share).toBeNull()
  expect(figuresOf(weekOf([...times(4, both), { 'label-a': 1 }])).opens).toBeNull()
})

test('four who carry it in one week and four in the next are not five', () => {
  const weeks = [0, 1].map((i) =>
    weekOf([...times(4, { 'label-a': 1, 'lack-a': 1 }), { 'label-a': 1 }], WEEKS[i]),
  )
  expect(shareOfCategory(figuresOf(...weeks), 'lack')).toBeNull()
})

test('where one category is withheld, the smallest of the others is withheld with it', () => {
  const marks = { 'label-a': 4, 'lack-a': 3, 'doubt-a': 2, 'goal-a': 1 }
  const figures = figuresOf(weekOf([...times(9, marks), { ...marks, 'burden-a': 5 }]))
  const shown = figures.categories.filter(({ share }) => share).map(({ category }) => category)
  // Goal is the only one of its side that anybody carries: the others are as good as withheld.
  expect(shown).toEqual(['label', 'lack'])
})

test('a week in which fewer than five reported does not count', () => {
  const full = weekOf(times(5, both), WEEKS[0])
  const thin = weekOf(times(2, { 'label-a': 5 }), WEEKS[1])
  expect(figuresOf(full, thin)).toEqual(figuresOf(full))
})

test('entries come by name and rank, and from ten writers on with a count in fives', () => {
  const marks = { 'label-a': 4, 'label-b': 2, 'goal-a': 1 }
  expect(figuresOf(weekOf(times(9, marks))).entries.deficit).toEqual([
    { entry: 'label-a', category: 'label', rank: 1, count: null },
    { entry: 'label-b', category: 'label', rank: 2, count: null },
  ])
  expect(figuresOf(weekOf(times(11, marks))).entries).toEqual({
    deficit: [
      { entry: 'label-a', category: 'label', rank: 1, count: 45 },
      { entry: 'label-b', category: 'label', rank: 2, count: 20 },
    ],
    possibility: [{ entry: 'goal-a', category: 'goal', rank: 1, count: 10 }],
  })
})

test('an entry that four carry is not named, and the smallest beside it in its category keeps its count to itself', () => {
  const marks = { 'label-a': 4, 'label-b': 2, 'lack-a': 1 }
  const week = weekOf([...times(8, marks), ...times(4, { ...marks, 'label-c': 1 })])
  expect(figuresOf(week).entries.deficit).toEqual([
    { entry: 'label-a', category: 'label', rank: 1, count: 50 },
    { entry: 'label-b', category: 'label', rank: 2, count: null },
    { entry: 'lack-a', category: 'lack', rank: 3, count: 10 },
  ])
})

test('at most ten entries of a side are named', () => {
  const marks = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`label-${i}`, 1]))
  expect(figuresOf(weekOf(times(5, marks))).entries.deficit).toHaveLength(10)
})

test('suggestions taken are told where five took one and five did not', () => {
  const taking = { 'label-a': [3, 1] as const, 'goal-a': 1 }
  expect(figuresOf(weekOf(times(5, taking))).rewritten).toEqual({ low: 30, high: 40 })
  expect(figuresOf(weekOf([...times(4, taking), both])).rewritten).toBeNull()
  expect(figuresOf(weekOf(times(5, { 'label-a': [3, 3] as const }))).rewritten).toBeNull()
})

test('entries that speak for a whole category, or that nobody knows, are as if they had not been met', () => {
  const some: CategoryOf = (entry) => (entry.startsWith('label-generelt') ? undefined : categoryOf(entry))
  const sum = (marks: Readonly<Record<string, number>>) =>
    sumWeek(WEEKS[0]!, times(5, marks).map(reportOf), some)
  expect(sum({ ...both, 'label-generelt': 5 })).toEqual(sum(both))
})
