import { expect, test } from 'vitest'
import { compileLexicon } from '../../../lexicon/compile/compile-lexicon.ts'
import { isWhole } from '../../../lexicon/compile/hash-lexicon.ts'
import { readLexicon } from '../../../scripts/lexicon/read-lexicon.ts'
import { compileSmall } from '../small-lexicon.ts'

test('the same source gives the same bytes', async () => {
  const source = await readLexicon()
  for (const language of ['da', 'en'] as const)
    expect(JSON.stringify(compileLexicon(source, language))).toBe(
      JSON.stringify(compileLexicon(source, language)),
    )
})

test('a whole lexicon is told from a broken one', () => {
  const lexicon = compileSmall({ 'da/label/doven': '[[doven/a]]' })
  expect(isWhole(lexicon)).toBe(true)
  expect(isWhole({ ...lexicon, version: '2020.01-1' })).toBe(false)
  expect(isWhole({ ...lexicon, entries: [] })).toBe(false)
})

test('a pattern with too many readings says so', () => {
  const many = '(a [0-1]|b [0-1]|c [0-1]|d [0-1]|e [0-1]) '.repeat(3)
  expect(() => compileSmall({ 'da/label/doven': `${many}[[doven/a]]` })).toThrow(
    'split it into several patterns',
  )
})

test('a pattern of optional words alone is refused', () => {
  expect(() => compileSmall({ 'da/label/doven': '[[doven/a?]]' })).toThrow(
    'at least one word that must be there',
  )
})
