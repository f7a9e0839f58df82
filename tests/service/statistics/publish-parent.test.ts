import { expect, test } from 'vitest'
import { publishParent, type Child } from '../../../service/statistics/publish-parent.ts'
import { shownCells } from '../../../service/statistics/publish.ts'
import { BLOCK, categoryOf, frozenOf, times, WEEKS } from './invented.ts'

type Marks = Readonly<Record<string, number>>
const marks: Marks = { 'label-a': 2, 'lack-a': 2, 'goal-a': 2, 'step-a': 1 }
const everything: Marks = Object.fromEntries(
  ['label', 'prognosis', 'incapacity', 'lack', 'resistance', 'burden', 'doubt', 'absolute'].map((name) => [
    `${name}-a`,
    1,
  ]),
)
const group = (count: number, each: Marks = marks): Child => frozenOf(WEEKS.map(() => times(count, each)))
const parentOf = (...children: readonly Child[]) => publishParent(BLOCK, children, categoryOf)

test('groups that are all shown may be shown together', () => {
  const { figures } = parentOf(group(6), group(7))
  expect(figures).toMatchObject({ writers: { least: 10, most: 19 }, opens: { low: 45 } })
})

test('one group that is hidden hides the parent', () => {
  expect(parentOf(group(6), group(7), group(4)).figures).toBeNull()
})

test('two that are hidden hide each other if five write in them', () => {
  expect(parentOf(group(6), group(2), group(2)).figures).toBeNull()
  expect(parentOf(group(6), group(3), group(2)).figures).not.toBeNull()
  expect(parentOf(group(3), group(2)).figures).not.toBeNull()
})

test('a group in which nobody wrote hides nobody, and is no company', () => {
  expect(parentOf(group(6), group(7), group(0)).figures).not.toBeNull()
  expect(parentOf(group(6), group(4), group(0)).figures).toBeNull()
})

test('an entry that one group withholds is not named of the parent', () => {
  const hiding: Child = frozenOf(WEEKS.map(() => [...times(4, { ...marks, 'label-x': 3 }), marks]))
  const naming = group(6, { ...marks, 'label-x': 3 })
  expect([...shownCells(parentOf(naming, naming))]).toContain('entry:label-x')
  expect([...shownCells(parentOf(naming, hiding))]).not.toContain('entry:label-x')
  expect([...shownCells(parentOf(naming, hiding, hiding))]).toContain('entry:label-x')
})

test('the same holds for categories and for the share that opens', () => {
  const full = group(6, { ...everything, 'goal-a': 1 })
  const closed: Child = frozenOf(WEEKS.map(() => [...times(4, { ...everything, 'goal-a': 1 }), everything]))
  expect(shownCells(parentOf(full, full)).has('opens')).toBe(true)
  expect(shownCells(parentOf(full, closed)).has('opens')).toBe(false)
  const without: Child = frozenOf(WEEKS.map(() => [...times(4, everything), { 'label-a': 1 }]))
  expect(shownCells(parentOf(full, full)).has('category:burden')).toBe(true)
  expect(shownCells(parentOf(full, without)).has('category:burden')).toBe(false)
})

test('a week that a group leaves out of its own figures is left out of the parent', () => {
  const thin: Child = frozenOf([times(6, marks), [{ ...marks, 'goal-a': 5 }]])
  const full: Child = frozenOf([times(6, marks)])
  expect(parentOf(thin, group(9))).toEqual(parentOf(full, group(9)))
})
