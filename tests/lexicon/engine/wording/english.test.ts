import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

const PATTERNS = [
  '[[argumentative/a]]',
  '[[lazy/a]]',
  '[[(cannot|can’t) cope/v *]]',
  '[[struggle/v to cope *]]',
  '[[refuse/v *]]',
]

describe('a blank stands only where nothing hangs on it', () => {
  const apply = createApplier(
    PATTERNS,
    { kind: 'starter', text: '{respond/v} best when {blank}', replaces: 'predicate' },
    'en',
  )
  test.each([
    ['He is lazy.', 'He responds best when |.'],
    ['He is kind and he is lazy.', 'He is kind and he responds best when |.'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))

  test.each([
    ['one of a list', 'Careless, argumentative, left the yard gate open.'],
    ['one of two', 'He is lazy and argumentative.'],
    ['what goes on with another verb', 'He is lazy and calls every day.'],
    ['what sums up a list', "Gambling, fines, evictions, he's lazy."],
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
    expect(apply('She struggles to cope.')).toBe('She needs support with |.'))

  test.each([
    ['a name', 'She struggles to cope with Thorvaldine.'],
    ['a number with its unit', 'She struggles to cope with 12 hours.'],
    ['a number written out', 'She struggles to cope with seven hours.'],
    ['a negation', 'She cannot cope.'],
    ['a date', 'She struggles to cope on Thursday.'],
    ['a diagnosis', 'She struggles to cope with anxiety.'],
    ['an addiction', 'She struggles to cope with alcohol.'],
    ['an agreement', 'She refuses the agreement.'],
    ['a matter', 'She struggles to cope with paperwork.'],
  ])('%s', (_what, sentence) => expect(apply(sentence)).toBe(''))
})

describe('an English sequel follows the words it speaks of', () => {
  const apply = createApplier(
    PATTERNS,
    { kind: 'starter', text: 'On the other hand, {blank}', replaces: 'sequel' },
    'en',
  )
  test.each([
    ['He is lazy.', 'He is lazy. On the other hand, |.'],
    ['He is lazy and refuses to call.', 'He is lazy and refuses to call. On the other hand, |.'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))

  test.each([
    'He is lazy, but the shop likes him.',
    'He is lazy, and the bus was late.',
    'He is lazy, so ring him.',
    'The doctor wrote that he is lazy.',
    'He is kind but lazy.',
    'The printer is lazy.',
    'Lazy is what he calls himself.',
  ])('it would speak of something else: %s', (sentence) => expect(apply(sentence)).toBe(''))
})

describe('an English sequel makes sense after what was said', () => {
  const sequel = (text: string) =>
    createApplier(PATTERNS, { kind: 'starter', text, replaces: 'sequel' }, 'en')
  const onOther = sequel('On the other hand, {blank}')
  const forInstance = sequel('For instance, {blank}')
  const step = sequel('The next step could be {blank}')

  test.each([
    ["a panel's minuted view", "The panel's view, minuted: he is lazy."],
    ['an assessment of theirs', 'It is the assessment of the board that he is lazy.'],
    ['a numbered report', '5.4 He is lazy.'],
    ['what leans on the sentence before', 'He is lazy, either.'],
    ['an addition', 'He is lazy, too, about travel.'],
    ['a letter about notes', 'She also notes your colleague is lazy.'],
    ['both sides', 'He is a lovely fella and lazy.'],
    ['history', 'He was homeless for years and is lazy.'],
  ])('%s is left without: %s', (_what, sentence) => expect(onOther(sentence)).toBe(''))

  test('a rule of an agency is none of the citizen', () => {
    const offer = { kind: 'starter', text: 'Next time we could try {blank}', replaces: 'sequel' } as const
    const apply = createApplier(['[[will not accept *]]'], { ...offer, category: 'resistance' }, 'en')
    expect(apply('EVS will not accept a scan.')).toBe('')
    expect(apply('PTP will not accept a lift.')).not.toBe('')
  })

  test('a time of day is no number of a paragraph', () =>
    expect(onOther('At 9.30 he is lazy.')).toBe('At 9.30 he is lazy. On the other hand, |.'))

  test('an occasion needs more than one meeting', () => {
    expect(forInstance('He is lazy.')).toBe('He is lazy. For instance, |.')
    expect(forInstance('He is lazy the whole time.')).toBe('')
    expect(forInstance('He is lazy and has never called.')).toBe('')
  })

  test('nobody takes a step towards insight', () => {
    expect(step('He is lazy.')).toBe('He is lazy. The next step could be |.')
    expect(step('He is lazy and lacks insight.')).toBe('')
  })
})

describe('what is no fault of its own is not worded anew', () => {
  test('a finding among findings', () => {
    const apply = createApplier(
      ['[[impulsive/a]]'],
      { kind: 'starter', text: '{respond/v} best when {blank}', replaces: 'predicate' },
      'en',
    )
    expect(apply('He is impulsive.')).toBe('He responds best when |.')
    expect(apply('Impulsive.')).toBe('')
  })

  test('what was said gently already', () => {
    const apply = createApplier(
      ['[[(struggles to|finds it hard to) (*):act]]'],
      {
        ...{ kind: 'rewrite', text: '{need/v} support to {act}', replaces: 'predicate' },
        category: 'incapacity',
      },
      'en',
    )
    expect(apply('He struggles to accept feedback.')).toBe('He needs support to accept feedback.')
    expect(apply('He finds it hard to accept feedback.')).toBe('')
  })

  test("a panel's view", () => {
    const apply = createApplier(
      PATTERNS,
      { kind: 'starter', text: '{respond/v} best when {blank}', replaces: 'predicate' },
      'en',
    )
    expect(apply("The panel's view, minuted: he is lazy.")).toBe('')
  })
})

describe('support is offered for what one can be supported to do', () => {
  const apply = createApplier(
    ['[[(struggles to|struggled to) (*):act]]'],
    { kind: 'rewrite', text: '{need/v} support to {act}', replaces: 'predicate' },
    'en',
  )
  test('an ability', () =>
    expect(apply('She struggles to cope with change.')).toBe('She needs support to cope with change.'))

  test.each([
    ['a habit of the body', 'She struggles to sit still.'],
    ['a ban', 'She struggles to go to the shop.'],
    ['what is done alone', 'She struggles to make decisions alone.'],
    ['figures of speech', 'She struggles to make up her mind about so much as a bus.'],
  ])('%s is left as it is: %s', (_what, sentence) => expect(apply(sentence)).toBe(''))
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
