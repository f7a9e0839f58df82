import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

const LAZY = ['[[(doven/a|ligeglad/a|upålidelig/a)]]', '[[(en|et) drømmer/n]]']

describe('nothing hangs on the words that are gone', () => {
  const apply = createApplier(LAZY, {
    kind: 'starter',
    text: '{have/v} fundet {blank}',
    replaces: 'predicate',
  })
  test.each([
    ['Han er doven.', 'Han har fundet |.'],
    ['Han er doven, og hun klager tit.', 'Han har fundet |, og hun klager tit.'],
    ['Han er doven og systemtræt; det ses.', ''],
    ['Han er en drømmer, og det har jeg sagt til ham.', ''],
    ['Han er doven, det ser du hurtigt.', ''],
    ['Han er upålidelig på sms.', ''],
    ['Han er doven, når det regner.', ''],
    ['Han er doven (se mappen).', ''],
    ['Det er doven snak.', ''],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })
})

describe('what a panel or an office found is not worded anew, the writer’s own finding may be', () => {
  const apply = createApplier(LAZY, { kind: 'rewrite', text: 'glad', replaces: 'complement' })
  test.each([
    ['Det blev konkluderet, at borger er doven.', ''],
    ['Teamet lægger til grund, at han er ligeglad.', ''],
    ['Undertegnede vurderer, at han er doven.', 'Undertegnede vurderer, at han er glad.'],
    ['Min vurdering er, at han er doven.', 'Min vurdering er, at han er glad.'],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })
})

describe('a sequel goes on about the mark, not about what was said since', () => {
  const apply = createApplier(LAZY, {
    kind: 'starter',
    text: 'Det går bedre, når {blank}',
    replaces: 'sequel',
  })
  test.each([
    ['Han er doven.', 'Han er doven. Det går bedre, når |.'],
    ['Han er doven, fordi hun klager.', 'Han er doven, fordi hun klager. Det går bedre, når |.'],
    ['Han er doven, og hun klager tit.', ''],
    ['Han er doven, det ved du jo godt.', ''],
    ['Han er doven, men det kan savværket leve med.', ''],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })
})

describe('a clause that the writer is to write is closed before what follows it', () => {
  const apply = createApplier(LAZY, {
    kind: 'starter',
    text: '{klare/v} sig bedst, når {blank}',
    replaces: 'predicate',
  })
  test.each([
    ['Han er doven, og hun klager tit.', 'Han klarer sig bedst, når |, og hun klager tit.'],
    ['Han er stadig doven.', 'Han klarer sig stadig bedst, når |.'],
    ['Jeg venter, for han er doven.', ''],
    ['Han er doven, uden retning og glemmer det hele.', ''],
    ['Han er doven, men glemmer intet.', ''],
    ['Ingen papirer, doven.', ''],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })
})

describe('what is so now is not said of then', () => {
  const apply = createApplier(LAZY, {
    kind: 'starter',
    text: 'lige nu optaget af {blank}',
    replaces: 'complement',
  })
  test.each([
    ['Han er doven.', 'Han er lige nu optaget af |.'],
    ['Han var doven.', ''],
    ['Han er doven og sur.', ''],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })
})

describe('what tells of then does not follow what will never be', () => {
  const apply = createApplier(['[[aldrig]]'], {
    kind: 'starter',
    text: 'En undtagelse var, da {blank}',
    replaces: 'sequel',
  })
  test.each([
    ['Han møder aldrig op.', 'Han møder aldrig op. En undtagelse var, da |.'],
    ['Hun bliver aldrig ansat.', ''],
    ['Han kommer nok aldrig i arbejde.', ''],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })
})

describe('what is taken over is whole, and stands but once', () => {
  const apply = createApplier(['[[kan dårligt ([1-7]):what]] $'], {
    kind: 'rewrite',
    text: '{have/v} brug for støtte til at {what}',
    replaces: 'predicate',
  })
  test.each([
    ['Han kan dårligt læse en tegning.', 'Han har brug for støtte til at læse en tegning.'],
    ['Han kan dårligt læse tekst og ikke gå ud.', ''],
    ['Han kan dårligt være nogen steder.', ''],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })
})

describe('what is a verb behind its modal is no noun', () => {
  const apply = createApplier(['[[lidt (tro/n):what]]'], {
    kind: 'starter',
    text: 'mest {what}, når {blank}',
    replaces: 'phrase',
  })
  test.each([
    ['Han har lidt tro.', 'Han har mest tro, når |.'],
    ['Det må lidt tro.', ''],
  ])('%s', (sentence, expected) => {
    expect(apply(sentence)).toBe(expected)
  })
})

describe('an inability is reworded where nothing else hangs on its words', () => {
  const apply = createApplier(['[[kan dårligt (læse/v.inf):what]]', '[[dårligt kan (læse/v.inf):what]]'], {
    kind: 'rewrite',
    text: '{have/v} brug for støtte til at {what}',
    replaces: 'predicate',
    category: 'incapacity',
  })
  test.each([
    ['Hun kan dårligt læse.', 'Hun har brug for støtte til at læse.'],
    ['Hun blev afvist, fordi hun dårligt kan læse.', ''],
    ['Hun kan dårligt læse, det siger søsteren også.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('nothing is put into what a heading says is another’s', () => {
  const apply = createApplier(['[[doven/a]]'], {
    kind: 'starter',
    text: 'Det næste er {blank}',
    replaces: 'sequel',
    category: 'label',
  })
  test.each([
    ['Teamets udsagn: han er doven.', ''],
    ['Kommunens vurdering: han er doven.', 'Kommunens vurdering: han er doven. Det næste er |.'],
    ['Han er doven.', 'Han er doven. Det næste er |.'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})
