import { expect, test } from 'vitest'
import { parsePattern } from '../../../lexicon/source/notation.ts'
import { printPattern } from '../../../lexicon/source/print-pattern.ts'
import { readLexicon } from '../../../scripts/lexicon/read-lexicon.ts'
import { completePattern, completeStarter, fromChips, toChips } from '../../../service/desk/chips.ts'

const { entries } = await readLexicon()

test('every pattern of the lexicon comes out of the chips saying the same', () => {
  const changed = entries.flatMap(({ path, patterns }) =>
    patterns.flatMap(({ text, nodes }) => {
      const again = parsePattern(fromChips(toChips(text))).nodes
      const printed = parsePattern(printPattern(nodes)).nodes
      return [again, printed].every((other) => JSON.stringify(other) === JSON.stringify(nodes))
        ? []
        : [`${path} ${text}`]
    }),
  )
  expect(changed).toEqual([])
})

test('a pattern is a row of chips, some of them marked', () => {
  expect(toChips('<citizen> [0-2] [[tung/a sag/n]]:what !af')).toMatchObject({
    chips: [
      { text: '<citizen>', marked: false },
      { text: '[0-2]', marked: false },
      { text: 'tung/a', marked: true },
      { text: 'sag/n', marked: true },
      { text: '!af', marked: false },
    ],
    capture: 'what',
  })
})

test.each([
  ['tung sag', '[[tung sag]]'],
  ['^ tung sag $', '^ [[tung sag]] $'],
  ['tung sag !af !(for ham)', '[[tung sag]] !af !(for ham)'],
  ['er [[tung]]', 'er [[tung]]'],
  ['   ', ''],
])('whoever types «%s» means %s', (typed, pattern) => {
  expect(completePattern(typed)).toBe(pattern)
})

test.each([
  ['har brug for', 'har brug for {blank}'],
  ['har brug for …', 'har brug for {blank}'],
  ['kan ... med støtte', 'kan {blank} med støtte'],
  ['har {blank} i dag', 'har {blank} i dag'],
  ['', ''],
])('a starter «%s» is %s', (typed, starter) => {
  expect(completeStarter(typed)).toBe(starter)
})
