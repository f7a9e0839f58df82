import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

const PATTERNS = ['[[argumentative/a]]', '[[lazy/a]]', '[[(cannot|can’t) cope/v *]]', '[[refuse/v *]]']

describe('a blank stands only where nothing hangs on it', () => {
  const apply = createApplier(
    PATTERNS,
    { kind: 'starter', text: '{respond/v} best when {blank}', replaces: 'predicate' },
    'en',
  )
  test.each([
    ['He is lazy.', 'He responds best when |.'],
    ['He is lazy and refuses to call.', 'He responds best when | and refuses to call.'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))

  test.each([
    ['one of a list', 'Careless, argumentative, left the yard gate open.'],
    ['one of two', 'He is lazy and argumentative.'],
    ['what goes on behind it', 'He is lazy when we talk about money.'],
    ['what a semicolon goes on from', 'He is lazy; tired as well.'],
    ['what a bracket speaks of', 'Lazy (my own view).'],
    ['what an agency said', 'The agency wrote that he is lazy.'],
    ['what the writer once wrote', 'In May I too wrote that he is lazy.'],
  ])('%s is left as it is: %s', (_what, sentence) => expect(apply(sentence)).toBe(''))
})

describe('what is planted in the replaced stretch is never lost', () => {
  const apply = createApplier(
    PATTERNS,
    { kind: 'starter', text: '{need/v} support with {blank}', replaces: 'predicate' },
    'en',
  )
  test('without it, the stretch is reworded', () =>
    expect(apply('She cannot cope.')).toBe('She needs support with |.'))

  test.each([
    ['a name', 'She cannot cope with Thorvaldine.'],
    ['a number with its unit', 'She cannot cope with 12 hours.'],
    ['a number written out', 'She cannot cope with seven hours.'],
    ['a date', 'She cannot cope on Thursday.'],
    ['a diagnosis', 'She cannot cope with anxiety.'],
    ['an addiction', 'She cannot cope with alcohol.'],
    ['an agreement', 'She refuses the agreement.'],
    ['a matter', 'She cannot cope with paperwork.'],
  ])('%s', (_what, sentence) => expect(apply(sentence)).toBe(''))
})

describe('an English sequel follows the words it speaks of', () => {
  const apply = createApplier(
    PATTERNS,
    { kind: 'starter', text: 'What works well is {blank}', replaces: 'sequel' },
    'en',
  )
  test.each([
    ['He is lazy.', 'He is lazy. What works well is |.'],
    ['He is lazy and refuses to call.', 'He is lazy and refuses to call. What works well is |.'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))

  test.each(['He is lazy, but the shop likes him.', 'He is lazy, and the bus was late.'])(
    'it would speak of something else: %s',
    (sentence) => expect(apply(sentence)).toBe(''),
  )
})

describe('what leads up to the words, or strengthens their negation, keeps them as they are', () => {
  const apply = createApplier(
    PATTERNS,
    { kind: 'starter', text: '{respond/v} best when {blank}', replaces: 'predicate' },
    'en',
  )
  test.each(["She isn't lazy whatever.", 'She cannot cope whatsoever.', 'He is lazy, let alone ready.'])(
    '%s',
    (sentence) => expect(apply(sentence)).toBe(''),
  )
})
