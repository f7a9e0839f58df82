import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

describe('a sequel goes on behind the sentence, of which nothing is lost', () => {
  const apply = createApplier(['[[glemme/v *]]', '[[doven/a]]'], {
    kind: 'starter',
    text: 'Det, jeg så, var {blank}',
    replaces: 'sequel',
  })
  test.each([
    ['Han glemmer aftalen om tøj.', 'Han glemmer aftalen om tøj. Det, jeg så, var |.'],
    ['Han glemmer alt, når han er træt.', 'Han glemmer alt, når han er træt. Det, jeg så, var |.'],
    ['Glemmer aftaler', 'Glemmer aftaler. Det, jeg så, var |'],
    ['Doven.', 'Doven. Det, jeg så, var |.'],
    ['Han glemmer alt!', 'Han glemmer alt. Det, jeg så, var |!'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))

  test.each([
    ['what asks', 'Glemmer han alt?'],
    ['what leads on', 'Han glemmer alt:'],
    ['a sign that was dictated', 'Han glemmer alt punktum'],
    ['what is gone on from already', 'Han glemmer alt. Det, jeg så, var det regnede.'],
  ])('%s is left as it is', (_what, sentence) => expect(apply(sentence)).toBe(''))
})

describe('what tells of then follows a habit, not a state, what will never be or praise', () => {
  const apply = createApplier(['[[glemme/v *]]', '[[doven/a]]', '[[(aldrig|altid) *]]', '[[mangle/v *]]'], {
    kind: 'starter',
    text: 'En undtagelse var, da {blank}',
    replaces: 'sequel',
  })
  test.each([
    ['Han glemmer alt.', 'Han glemmer alt. En undtagelse var, da |.'],
    ['Han tager aldrig telefonen.', 'Han tager aldrig telefonen. En undtagelse var, da |.'],
    ['Han er doven.', ''],
    ['Hun mangler altid et sted at bo.', ''],
    ['Han bliver aldrig ansat.', ''],
    ['Der er aldrig ballade.', ''],
    ['Der er ingen tegn på manglende lyst, og han glemmer intet.', ''],
    ['Har på intet tidspunkt holdt ud, mangler alt.', ''],
    ['Han er her næsten altid.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
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
