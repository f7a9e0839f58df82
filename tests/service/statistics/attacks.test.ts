import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orientationOf } from '../../../lexicon/engine/categories.ts'
import type { Category } from '../../../lexicon/engine/types.ts'
import type { FrozenBlock } from '../../../service/statistics/freeze-block.ts'
import { publishParent } from '../../../service/statistics/publish-parent.ts'
import { publish, shownCells } from '../../../service/statistics/publish.ts'
import { addWeeks, categoriesOf, type WeekSums } from '../../../service/statistics/sums.ts'
import { createDice } from '../../../scripts/simulate/dice.ts'
import { BLOCK, categoryOf, frozenOf, times, weekOf, WEEKS } from './invented.ts'
import { exactly, withoutComplement } from './weakened.ts'

type Marks = Readonly<Record<string, number>>
type Sums = ReturnType<typeof exactly>

/** Somebody who closes more than the others, and who alone meets the category doubt. */
const ordinary: Marks = { 'label-a': 2, 'label-b': 1, 'lack-a': 2, 'goal-a': 4, 'step-a': 2 }
const victim: Marks = { 'label-a': 5, 'lack-a': 5, 'doubt-a': 4, 'goal-a': 1, 'step-a': 1 }
const block = (others: number, ...more: readonly Marks[]): FrozenBlock =>
  frozenOf(WEEKS.map(() => [...times(others, ordinary), ...more]))

type Look = (others: readonly Marks[], marks: number) => unknown

/**
 * Numbers of marks of the victim in a week, 0 to 5, with which two blocks would look as they do: for somebody who knows
 * that the others wrote the same in both, and what they wrote but for a handful of marks.
 */
function possible(look: Look, count: number, marks: number): readonly number[] {
  const { below } = createDice(count)
  const others = Array<Marks>(count).fill(ordinary)
  const guesses = Array.from({ length: 60 }, (_, handful) => {
    const guess = [...others]
    for (let i = 0; i < handful % 8; i++) {
      const [who, entry] = [below(count), Object.keys(ordinary)[below(5)]!]
      guess[who] = { ...guess[who], [entry]: 1 + below(5) }
    }
    return guess
  })
  const seen = JSON.stringify(look(others, marks))
  return [0, 1, 2, 3, 4, 5].filter((imagined) =>
    guesses.some((guess) => JSON.stringify(look(guess, imagined)) === seen),
  )
}

/** A week in which every category but doubt is met by all, and doubt by one. */
const allBut = (side: 'deficit' | 'possibility', out: Category): Marks =>
  Object.fromEntries(categoriesOf(side).flatMap((name) => (name === out ? [] : [[`${name}-a`, 1]])))

test('between categories: what is withheld cannot be had by taking the others from the whole', () => {
  const others = allBut('deficit', 'doubt')
  const week = weekOf([...times(7, others), { ...others, 'doubt-a': 5 }])
  const onlyGap = (view: (weeks: readonly WeekSums[]) => ReadonlySet<Category>) => {
    const missing = categoriesOf('deficit').filter((category) => !view([week]).has(category))
    return missing.length === 1 ? missing[0] : undefined
  }
  const shown = (weeks: readonly WeekSums[]) =>
    new Set(
      publish(BLOCK, weeks, categoryOf).figures!.categories.flatMap(({ category, share }) =>
        share ? category : [],
      ),
    )
  expect(onlyGap(withoutComplement)).toBe('doubt')
  expect(onlyGap(shown)).toBeUndefined()
})

test('between categories, in any group: a gap is never one category, and never only what few carry', () => {
  const entry = fc.constantFrom('label-a', 'lack-a', 'doubt-a', 'burden-a', 'goal-a', 'step-a', 'belief-a')
  const report = fc.dictionary(entry, fc.integer({ min: 1, max: 5 }), { noNullPrototype: true })
  fc.assert(
    fc.property(fc.array(report, { minLength: 5, maxLength: 12 }), (reports) => {
      const week = weekOf(reports)
      const { categories } = publish(BLOCK, [week], categoryOf).figures!
      for (const side of ['deficit', 'possibility'] as const) {
        const own = categories.filter(({ category }) => orientationOf(category) === side)
        const gap = own.filter(({ share }) => !share)
        if (gap.length === 0 || gap.length === own.length) continue
        expect(gap.length).toBeGreaterThan(1)
        const carriers = gap.map(({ category }) => week.categories[category]?.reports ?? 0)
        expect(Math.max(...carriers)).toBeGreaterThanOrEqual(5)
      }
    }),
  )
})

test('between entries: the count of one that is not named cannot be had from its category', () => {
  // Eleven writers: entries have counts. label-x is met by the victim alone.
  const week = weekOf([...times(10, ordinary), { ...ordinary, 'label-x': 5 }])
  const counts = new Map(
    publish(BLOCK, [week], categoryOf)
      .figures!.entries.deficit.filter(({ category }) => category === 'label')
      .map(({ entry, count }) => [entry, count]),
  )
  const { label } = week.categories
  const bare = (entry: string) => week.entries[entry]!.marked
  expect(label!.marked - bare('label-a') - bare('label-b')).toBe(5)
  // Somebody who even knew the whole category would lack the count of label-b, and have the other only in fives.
  expect(counts.get('label-a')).toBe(20)
  expect(counts.get('label-b')).toBeNull()
  expect(counts.has('label-x')).toBe(false)
})

test.each([
  ['a colleague changes how they write', 7, ordinary],
  ['a member joins', 7, undefined],
  ['a member joins a larger group', 12, undefined],
] as const)('between blocks, %s: what they wrote is not the difference of two pages', (_, count, before) => {
  const two = (others: readonly Marks[], marks: number) => {
    const then = before ? [...others, before] : others
    return [then, [...others, { ...ordinary, 'label-a': marks }]].map((week) => frozenOf([week]))
  }
  const real: Look = (others, marks) => two(others, marks).map(({ published }) => published)
  // Taken from each other, bare sums leave what is new, whatever the others wrote.
  const bare: Look = (others, marks) => {
    const [early, late] = two(others, marks).map(({ weeks }) => exactly(weeks)) as [Sums, Sums]
    return late['label']! - early['label']!
  }
  for (const marks of [0, 2, 3, 5]) {
    expect(possible(bare, count, marks)).toEqual([marks])
    expect(possible(real, count, marks).length, `${marks} marks`).toBeGreaterThan(1)
  }
})

test('a member leaves: neither that they are gone nor what they wrote is told', () => {
  const before = block(8, ordinary).published
  const after = block(8).published
  expect(after).toEqual(before)
  const writers = (weeks: readonly WeekSums[]) => weeks[0]!.reports
  expect(writers(block(8, ordinary).weeks) - writers(block(8).weeks)).toBe(1)
})

test('a member leaves a group of five: there is nothing any more, and what there was does not change', () => {
  expect(block(4).published.figures).toBeNull()
})

test('nested groups: a parent does not give away the one group that is hidden in it', () => {
  const [shown, alsoShown, hidden] = [block(6), block(7), block(3, victim)]
  const children = [shown, alsoShown, hidden]
  const week = (blocks: readonly FrozenBlock[]) => addWeeks(blocks.map(({ weeks }) => weeks[0]!))
  // Without the rule the parent's sums less those of the groups shown are those of the group hidden.
  const difference = exactly([week(children)]).label - exactly([week([shown, alsoShown])]).label
  expect(difference).toBe(exactly([hidden.weeks[0]!]).label)
  expect(publish(BLOCK, [week(children)], categoryOf).figures).not.toBeNull()
  expect(publishParent(BLOCK, children, categoryOf).figures).toBeNull()
})

test('nested groups, in any house: whatever a parent shows and a group does not, at least two groups and five people hide', () => {
  const entry = fc.constantFrom('label-a', 'label-b', 'lack-a', 'goal-a', 'step-a')
  const report = fc.dictionary(entry, fc.integer({ min: 1, max: 5 }), { noNullPrototype: true })
  const house = fc.array(fc.array(report, { maxLength: 9 }), { minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(house, (groups) => {
      const children = groups.map((reports) => frozenOf([reports]))
      for (const cell of shownCells(publishParent(BLOCK, children, categoryOf))) {
        if (!cell.startsWith('entry:')) continue
        const hiding = children.filter((child) => !shownCells(child.published).has(cell))
        const carriers = hiding
          .map(({ weeks }) => weeks[0]?.entries[cell.slice(6)]?.reports ?? 0)
          .filter(Boolean)
        if (carriers.length === 0) continue
        expect(carriers.length).toBeGreaterThan(1)
        expect(carriers.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5)
      }
    }),
    { numRuns: 300 },
  )
})
