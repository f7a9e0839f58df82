import { expect, test } from 'vitest'
import { createFinder } from '../../small-lexicon.ts'

const danish = createFinder({ 'da/condition/trives': '[[trives (når|hvis|så længe) *]]' })
const english = createFinder({ 'en/condition/thrives': '[[thrives (when|if|as long as) *]]' }, {}, 'en')

test.each([
  'Hun trives, når .',
  'Hun trives, når',
  'Hun trives, hvis …',
  'Hun trives, så længe.',
  'Hun trives, når, og går.',
])('a condition that has only begun is no remark yet: %s', (sentence) => expect(danish(sentence)).toEqual([]))
test.each(['She thrives when .', 'She thrives if', 'She thrives as long as …'])(
  'nor in English: %s',
  (sentence) => expect(english(sentence)).toEqual([]),
)
test('once a word of it stands there it is one', () => {
  expect(danish('Hun trives, når der er ro.')).toEqual(['trives, når der er ro'])
  expect(english('She thrives when it is quiet.')).toEqual(['thrives when it is quiet'])
})
test('what closes is marked all the same', () => {
  const find = createFinder({ 'da/incapacity/kan-ikke': '[[kan ikke * (når|hvis)]]' })
  expect(find('Hun kan ikke være der, når .')).toEqual(['kan ikke være der, når'])
})
