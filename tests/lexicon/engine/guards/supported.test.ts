import { expect, test } from 'vitest'
import { createFinder } from '../../small-lexicon.ts'

const find = createFinder({
  'da/incapacity/kan-ikke': '[[kunne/v.fin ikke *]]',
  'da/label/doven': '[[doven/a]]',
})

test.each([
  'Hun kan ikke overskue en hverdag med både job og børn uden støtte.',
  'Hun kan ikke overskue posten uden praktisk hjælp.',
])('what it takes is named: %s', (sentence) => expect(find(sentence)).toEqual([]))

test.each([
  ['Hun kan ikke overskue posten.', 'kan ikke overskue posten'],
  ['Han er doven uden støtte.', 'doven'],
])('%s is marked', (sentence, mark) => expect(find(sentence)).toEqual([mark]))
