import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findCut } from '../../../../scripts/scan/read/cut.ts'

const cutOf = (text: string, most: number) => [
  text.slice(0, findCut(text, most)),
  text.slice(findCut(text, most)),
]

test('a paragraph goes before a line, a line before a sentence, a sentence before a word', () => {
  expect(cutOf('Et møde.\nTo.\n\nTre. Fire fem', 20)).toEqual(['Et møde.\nTo.\n\n', 'Tre. Fire fem'])
  expect(cutOf('Et møde. To.\nTre. Fire fem', 20)).toEqual(['Et møde. To.\n', 'Tre. Fire fem'])
  expect(cutOf('Hun siger: "Ja." Fire fem seks', 20)).toEqual(['Hun siger: "Ja." ', 'Fire fem seks'])
  expect(cutOf('Et to tre fire fem seks', 20)).toEqual(['Et to tre fire fem ', 'seks'])
})

test('a text without gaps is cut, but not through a pair', () => {
  expect(cutOf('x'.repeat(30), 20)[0]).toHaveLength(20)
  expect(cutOf(`${'x'.repeat(19)}😀${'x'.repeat(9)}`, 20)[0]).toHaveLength(19)
})

test('a cut always takes something and never more than asked', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 20, maxLength: 80 }),
      fc.integer({ min: 4, max: 19 }),
      (text, most) => {
        const cut = findCut(text, most)
        expect(cut).toBeGreaterThan(0)
        expect(cut).toBeLessThanOrEqual(most)
      },
    ),
  )
})
