import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

const LABELS = ['[[(lazy/a|moody/a)]]', '[[benefits lifer]]', '[[an institutionalised man]]']
const RESPONDS = { kind: 'starter', text: '{respond/v} best when {blank}', replaces: 'predicate' } as const

describe('a label gives way, what it says of a life does not', () => {
  const apply = createApplier(LABELS, RESPONDS, 'en')
  test.each([
    ['He is moody.', 'He responds best when |.'],
    ['Benefits lifer.', ''],
    ['An institutionalised man.', ''],
    ['On the minus side he is moody.', ''],
    ['Weak points: moody.', ''],
    ['He has difficulty with forms and is moody.', 'He has difficulty with forms and responds best when |.'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('a complete rewording goes with what follows it', () => {
  const apply = createApplier(
    ['[[(no|low|is missing the|lacks) (motivation/n|confidence/n):what]]'],
    { kind: 'rewrite', text: '{need/v} support to build up {what}', replaces: 'predicate', category: 'lack' },
    'en',
  )
  test.each([
    ['Low motivation.', 'Needs support to build up motivation.'],
    ['He lacks confidence and struggles.', 'He needs support to build up confidence and struggles.'],
    ["Low motivation, can't plan.", "Needs support to build up motivation, can't plan."],
    ['No confidence, no routine.', ''],
    ['Low motivation and unable to plan.', ''],
    ['He is missing the motivation that the trade calls for.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('what went on before goes on afterwards', () => {
  const apply = createApplier(
    ['[[still? (struggle/v) to (*):act]]'],
    { kind: 'rewrite', text: '{need/v} support to {act}', replaces: 'predicate', category: 'incapacity' },
    'en',
  )
  test.each([
    ['He struggles to deal with change.', 'He needs support to deal with change.'],
    ['He still struggles to deal with change.', 'He still needs support to deal with change.'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('one *when* is enough', () => {
  const apply = createApplier(
    ['[[refuse/v to (* *):act]]'],
    {
      kind: 'rewrite',
      text: '{say/v} no when asked to {act}',
      replaces: 'predicate',
      category: 'resistance',
    },
    'en',
  )
  test.each([
    ['He refuses to wear gloves.', 'He says no when asked to wear gloves.'],
    ['He refuses to wear gloves when it rains.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('a doubt about who somebody is, is no report', () => {
  const apply = createApplier(
    ['[[(so-called|self-diagnosed) (*):thing]]'],
    { kind: 'rewrite', text: 'reported {thing}', replaces: 'mark', category: 'doubt' },
    'en',
  )
  test.each([
    ['Some so-called fatigue.', 'Some reported fatigue.'],
    ['He is a so-called entrepreneur.', ''],
    ['ADHD, self-diagnosed naturally.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('the future of a person is not worded anew as if it were a plan', () => {
  const complement = createApplier(
    ['[[futile/a]]'],
    { kind: 'starter', text: 'dependent on {blank}', replaces: 'complement', category: 'prognosis' },
    'en',
  )
  test.each([
    ['Further work is futile.', 'Further work is dependent on |.'],
    ['Further work must be regarded as futile.', ''],
  ])('%s', (sentence, expected) => expect(complement(sentence)).toBe(expected))
})

describe('a statutory term survives, or nothing is offered', () => {
  const apply = createApplier(
    ['[[struggle/v to cope *]]'],
    { kind: 'starter', text: '{need/v} support with {blank}', replaces: 'predicate', without: ['legal'] },
    'en',
  )
  test('without one, the stretch is reworded', () =>
    expect(apply('She struggles to cope.')).toBe('She needs support with |.'))
  test.each([
    'She struggles to cope with demerit points.',
    'She struggles to cope with the compliance framework.',
  ])('%s', (sentence) => expect(apply(sentence)).toBe(''))

  const taken = createApplier(
    ['[[struggle/v to (*):act]]'],
    {
      kind: 'rewrite',
      text: '{need/v} support to {act}',
      replaces: 'predicate',
      category: 'incapacity',
      without: ['legal'],
    },
    'en',
  )
  test('a term that is taken over may stand', () =>
    expect(taken('She struggles to manage demerit points.')).toBe(
      'She needs support to manage demerit points.',
    ))
})

describe('what somebody would have us believe, they say: one or many, now', () => {
  const apply = createApplier(
    ['[[(would have us believe|claim/v):tell]]'],
    { kind: 'rewrite', text: '{say/v as tell}', replaces: 'tell', category: 'doubt' },
    'en',
  )
  test.each([
    ['He would have us believe it rained.', 'He says it rained.'],
    ['They would have us believe it rained.', 'They say it rained.'],
    ['Would have us believe it rained.', 'Says it rained.'],
    ['She claimed that it rained.', 'She said that it rained.'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})
