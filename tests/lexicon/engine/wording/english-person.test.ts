import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

const LAZY = ['[[lazy/a]]', '[[(a|an) dreamer/n]]', '[[refuse/v *]]', '[[(cannot|can’t|won’t) cope/v *]]']

describe('the verb agrees with whom it tells of, and keeps the tense', () => {
  const apply = createApplier(
    LAZY,
    { kind: 'starter', text: '{have/v} not yet found {blank}', replaces: 'predicate' },
    'en',
  )
  test.each([
    ['He is lazy.', 'He has not yet found |.'],
    ['They are lazy.', 'They have not yet found |.'],
    ["He's lazy.", 'He has not yet found |.'],
    ['She was very lazy.', 'She had not yet found |.'],
    ['She has been lazy.', 'She had not yet found |.'],
    ['I think that she is lazy.', 'I think that she has not yet found |.'],
    ['Lazy.', 'Has not yet found |.'],
    ['Client lazy today.', 'Client has not yet found | today.'],
    ['He seems to be a dreamer.', 'He has not yet found |.'],
    ['Claimant refuses to attend.', 'Claimant has not yet found |.'],
    ['She cannot cope.', ''],
    ['Refused to attend.', 'Had not yet found |.'],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })

  test.each([
    ['He is lazy and rude.'],
    ['The team is lazy.'],
    ['A lazy man.'],
    ['It is lazy.'],
    ['He is lazy about forms.'],
  ])('nothing is offered in: %s', (sentence) => {
    expect(apply(sentence)).toBe('')
  })
})

test('be agrees in number and tense', () => {
  const apply = createApplier(
    LAZY,
    { kind: 'starter', text: '{be/v} busy with {blank}', replaces: 'predicate' },
    'en',
  )
  expect(apply('She is lazy.')).toBe('She is busy with |.')
  expect(apply('They were lazy.')).toBe('They were busy with |.')
  expect(apply('She was lazy.')).toBe('She was busy with |.')
})

test('what comes behind an article that stays begins as the article asks for', () => {
  const apply = createApplier(
    ['[[so-called (*):what]]'],
    { kind: 'rewrite', text: '{what}', replaces: 'mark' },
    'en',
  )
  expect(apply('He is a so-called manager.')).toBe('He is a manager.')
  expect(apply('He is a so-called entrepreneur.')).toBe('')
})
