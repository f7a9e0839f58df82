import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

const LAZY = ['[[(doven/a|ligeglad/a)]]', '[[(en|et) drømmer/n]]']
const DOES = [
  '[[modarbejde/v (ethvert forslag)?]]',
  '[[magte/v [0-3] ikke (at vaske op|noget)?]]',
  '[[ikke magte/v *]]',
]
const ODDS = ['[[være/v [0-2] chance/n [0-2] små]]', '[[chance/n være/v små]]', '[[et job kan [0-2] glemme]]']

describe('verb, subject and adverb stand as the kind of clause wants it', () => {
  const apply = createApplier([...LAZY, ...DOES], {
    kind: 'starter',
    text: '{have/v} [endnu ikke] fundet {blank}',
    replaces: 'predicate',
  })
  test.each([
    ['Han er doven.', 'Han har endnu ikke fundet |.'],
    ['I dag er han doven.', 'I dag har han endnu ikke fundet |.'],
    ['Efter ferien er borger Jens Hansen doven.', 'Efter ferien har borger Jens Hansen endnu ikke fundet |.'],
    ['Jeg mener, at han er doven.', 'Jeg mener, at han endnu ikke har fundet |.'],
    ['Jeg mener, at han desværre er doven.', 'Jeg mener, at han desværre endnu ikke har fundet |.'],
    ['Jeg synes, han er doven.', 'Jeg synes, han endnu ikke har fundet |.'],
    ['Jeg synes han er doven.', 'Jeg synes han endnu ikke har fundet |.'],
    ['En mand, som er doven.', 'En mand, som endnu ikke har fundet |.'],
    ['Virker doven.', 'Har endnu ikke fundet |.'],
    ['Doven.', 'Har endnu ikke fundet |.'],
    ['Jesper doven.', 'Jesper har endnu ikke fundet |.'],
    // The next of a list would hang on what the writer puts in.
    ['Kvinde på 34, doven, bor alene.', ''],
    ['Kvinde på 34, doven.', 'Kvinde på 34, har endnu ikke fundet |.'],
    ['Han var doven.', 'Han havde endnu ikke fundet |.'],
    ['Han har været doven.', 'Han havde endnu ikke fundet |.'],
    ['Han er en drømmer.', 'Han har endnu ikke fundet |.'],
    ['Borger modarbejder ethvert forslag.', 'Borger har endnu ikke fundet |.'],
    ['I hverdagen magter hun ikke at vaske op.', 'I hverdagen har hun endnu ikke fundet |.'],
    ['Det betyder, at hun ikke magter noget.', 'Det betyder, at hun endnu ikke har fundet |.'],
    ['Hun bor alene og magter ikke noget.', 'Hun bor alene og har endnu ikke fundet |.'],
    [
      'Vi ved, at hun bor alene og ikke magter noget.',
      'Vi ved, at hun bor alene og endnu ikke har fundet |.',
    ],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })

  test.each([
    ['another’s description', 'Min kollega er doven.'],
    ['that of a thing', 'Motivationen er doven.'],
    ['an attribute', 'En doven mand.'],
    ['what is coordinated with what follows', 'Han er doven og ligeglad af natur.'],
    ['what something else depends on', 'Han er doven ud over alle grænser.'],
    ['a verb that the writer is the subject of', 'Jeg oplever ham som doven.'],
  ])('%s is left as it is', (_what, sentence) => {
    expect(apply(sentence)).toBe('')
  })
})

describe('an adverb that speaks of now', () => {
  const apply = createApplier(LAZY, {
    kind: 'starter',
    text: '{have/v} [lige nu] brug for {blank}',
    replaces: 'predicate',
  })
  test.each([
    ['stands where nothing else says when', 'Hun er doven.', 'Hun har lige nu brug for |.'],
    ['is left out of what was', 'Hun var doven.', 'Hun havde brug for |.'],
    ['is left out where the clause says when', 'I dag er hun doven.', 'I dag har hun brug for |.'],
    ['gives way to words that stay', 'Hun er ofte doven.', 'Hun har ofte brug for |.'],
    ['gives way to a place', 'Hun er i praktikken ret doven.', 'Hun har i praktikken brug for |.'],
  ])('%s', (_what, sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })
})

test('a clause with a subject of its own is ordered likewise', () => {
  const apply = createApplier(ODDS, {
    kind: 'starter',
    text: 'det {være/v} [endnu] uvist, om {blank}',
    replaces: 'clause',
  })
  expect(apply('Chancerne er små.')).toBe('Det er endnu uvist, om |.')
  expect(apply('Chancerne var små.')).toBe('Det var endnu uvist, om |.')
  expect(apply('Efter min mening er chancerne små.')).toBe('Efter min mening er det endnu uvist, om |.')
  expect(apply('Jeg vurderer, at chancerne er små.')).toBe('Jeg vurderer, at det endnu er uvist, om |.')
  expect(apply('Hun er glad, men chancerne er små.')).toBe('Hun er glad, men det er endnu uvist, om |.')
})

test('what stood first in its clause goes with the words it belonged to', () => {
  const apply = createApplier(ODDS, { kind: 'starter', text: '{søge/v} {blank}', replaces: 'predicate' })
  expect(apply('Et job kan han glemme.')).toBe('Han søger |.')
})

test('a description takes the place of a description, its degree included', () => {
  const apply = createApplier(LAZY, { kind: 'starter', text: 'optaget af {blank}', replaces: 'complement' })
  expect(apply('I dag er hun meget doven.')).toBe('I dag er hun optaget af |.')
  // «Glad og bedst tilpas, når …» joins what is not of one kind.
  expect(apply('Han er glad og doven.')).toBe('')
  // «Optaget af … og træt»: what follows would belong to what the writer fills in.
  expect(apply('Han er doven og træt.')).toBe('')
  expect(apply('En doven mand.')).toBe('')
  expect(apply('Doven.')).toBe('')
})

test('a noun takes the place of a noun, wherever it is object, subject or behind a preposition', () => {
  const apply = createApplier(['[[mangel på lyst]]'], {
    kind: 'starter',
    text: 'brug for {blank}',
    replaces: 'phrase',
  })
  expect(apply('Han viser mangel på lyst.')).toBe('Han viser brug for |.')
  expect(apply('Præget af mangel på lyst.')).toBe('Præget af brug for |.')
  expect(apply('Mangel på lyst er det største.')).toBe('Brug for | er det største.')
  expect(apply('Det er mangel på lyst.')).toBe('')
})
