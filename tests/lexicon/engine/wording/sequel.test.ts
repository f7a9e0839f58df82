import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

describe('a sequel goes on behind the sentence, of which nothing is lost', () => {
  const apply = createApplier(['[[glemme/v *]]', '[[doven/a]]'], {
    kind: 'starter',
    text: 'En undtagelse var, da {blank}',
    replaces: 'sequel',
  })
  test.each([
    ['Han glemmer aftalen om tøj.', 'Han glemmer aftalen om tøj. En undtagelse var, da |.'],
    ['Han glemmer alt, når han er træt.', 'Han glemmer alt, når han er træt. En undtagelse var, da |.'],
    ['Glemmer aftaler', 'Glemmer aftaler. En undtagelse var, da |'],
    ['Doven.', 'Doven. En undtagelse var, da |.'],
    ['Han glemmer alt!', 'Han glemmer alt. En undtagelse var, da |!'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))

  test.each([
    ['what asks', 'Glemmer han alt?'],
    ['what leads on', 'Han glemmer alt:'],
    ['what is gone on from already', 'Han glemmer alt. En undtagelse var, da det regnede.'],
  ])('%s is left as it is', (_what, sentence) => expect(apply(sentence)).toBe(''))
})

describe('what the writer saw is still there afterwards', () => {
  const offer = (text: string, patterns: readonly string[]) =>
    createApplier(patterns, { kind: 'starter', text, replaces: 'predicate' })

  test('words that the pattern has no name for are not swallowed', () => {
    const apply = offer('{have/v} brug for {blank}', ['[[sjuske/v *]]'])
    expect(apply('Han sjusker med papirerne.')).toBe('')
    expect(apply('Han sjusker.')).toBe('Han har brug for |.')
  })

  test('a starter that keeps nothing is for categories in which the words that close are all that is said', () => {
    expect(offer('{have/v} brug for {blank}', ['[[doven/a]]'])('Han er doven.')).toBe('Han har brug for |.')
  })
})
