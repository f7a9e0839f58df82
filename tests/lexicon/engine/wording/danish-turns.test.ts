import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

const PATTERNS = ['[[kunne/v.fin dårligt (*):what]]', '[[dårligt kunne/v.fin (*):what]]', '[[doven/a]]']

describe('a difficulty does not become a strength among difficulties or where one is announced', () => {
  const apply = createApplier(PATTERNS, {
    kind: 'starter',
    text: '{kunne/v} {what}, når {blank}',
    replaces: 'predicate',
  })
  test.each([
    ['Hun kan dårligt læse breve.', 'Hun kan læse breve, når |.'],
    ['Hun er doven og kan dårligt læse breve.', ''],
    ['Hun kan dårligt læse breve, og hun er doven.', ''],
    ['Det, vi kæmper med, er, at hun dårligt kan læse breve.', ''],
    ['Udfordringer: hun kan dårligt læse breve.', ''],
    ['÷ kan dårligt læse breve', ''],
    ['Hun kan dårligt læse breve, så rudekuverterne hober sig op.', ''],
    ['Hun kan dårligt læse breve, for skolen var kort.', ''],
    ['Det er ikke min vurdering, at hun dårligt kan læse breve.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('a label gives way to what is said of the person, not of a thing, their health or their income', () => {
  const apply = createApplier(['[[(doven/a|nedslidt/a|umulig/a|uoplyst/a)]]'], {
    kind: 'starter',
    text: 'lige nu optaget af {blank}',
    replaces: 'complement',
  })
  test.each([
    ['Hun er doven.', 'Hun er lige nu optaget af |.'],
    ['Hun er nedslidt.', ''],
    ['Opgangens dørpumpe er umulig.', ''],
    ['Hvorvidt hun har søgt de tre job, er uoplyst.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('a label is not turned round where the rest of the sentence goes on from it', () => {
  const apply = createApplier(['[[(hidsig/a|doven/a)]]'], {
    kind: 'starter',
    text: '{klare/v} sig bedst, når {blank}',
    replaces: 'predicate',
  })
  test.each([
    ['Han er hidsig.', 'Han klarer sig bedst, når |.'],
    ['Han er hidsig, og hun er her.', 'Han klarer sig bedst, når |, og hun er her.'],
    ['Han er hidsig og giver andre skylden.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('what only goes with its negation is not taken over', () => {
  const apply = createApplier(PATTERNS, {
    kind: 'rewrite',
    text: '{have/v} brug for hjælp til at {what}',
    replaces: 'predicate',
  })
  test.each([
    ['Hun kan dårligt læse breve.', 'Hun har brug for hjælp til at læse breve.'],
    ['Hun kan dårligt læse andet end breve.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

test('what could be better is not told of then', () => {
  const apply = createApplier(['[[lyst/n:what]] kunne være bedre', '[[lyst/n kunne være bedre]]'], {
    kind: 'starter',
    text: 'det {gå/v} bedre, når {blank}',
    replaces: 'clause',
  })
  expect(apply('Lysten kunne være bedre.')).not.toContain('gik')
})
