import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

const PATTERNS = ['[[kunne/v.fin ikke (*):what]]', '[[ikke kunne/v.fin (*):what]]', '[[doven/a]]']

describe('a difficulty does not become a strength among difficulties or where one is announced', () => {
  const apply = createApplier(PATTERNS, {
    kind: 'starter',
    text: '{kunne/v} {what}, når {blank}',
    replaces: 'predicate',
  })
  test.each([
    ['Hun kan ikke læse breve.', 'Hun kan læse breve, når |.'],
    ['Hun er doven og kan ikke læse breve.', ''],
    ['Hun kan ikke læse breve, og hun er doven.', ''],
    ['Det, vi kæmper med, er, at hun ikke kan læse breve.', ''],
    ['Udfordringer: hun kan ikke læse breve.', ''],
    ['÷ kan ikke læse breve', ''],
    ['Hun kan ikke læse breve, så rudekuverterne hober sig op.', ''],
    ['Hun kan ikke læse breve, for skolen var kort.', ''],
    ['Det er ikke min vurdering, at hun ikke kan læse breve.', ''],
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
