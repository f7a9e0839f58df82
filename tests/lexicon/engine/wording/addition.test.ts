import { describe, expect, test } from 'vitest'
import { createApplier } from './apply.ts'

const LAZY = ['[[(doven/a|stædig/a|knækket/a)]]', '[[(en|et) drømmer/n]]']
const offer = (text: string, patterns: readonly string[]) =>
  createApplier(patterns, { kind: 'starter', text, replaces: 'addition' })

describe('a sentence goes on right behind the mark, and all of it stays', () => {
  const apply = offer(', især når {blank}', LAZY)
  test.each([
    ['Han er stædig.', 'Han er stædig, især når |.'],
    ['Han er stædig og siger nej.', 'Han er stædig, især når |, og siger nej.'],
    ['Han er stædig, og hun klager tit.', 'Han er stædig, især når |, og hun klager tit.'],
    ['Han er stædig, og selvtilliden er lav.', 'Han er stædig, især når |, og selvtilliden er lav.'],
    [
      'Jeg ser, at han er stædig, at han sover, og at han går.',
      'Jeg ser, at han er stædig, især når |, at han sover, og at han går.',
    ],
    ['• Stædig', '• Stædig, især når |'],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))

  test.each([
    ['what is limited already', 'Han er stædig, når han er træt.'],
    ['what was then', 'Han var stædig.'],
    ['what somebody is for good', 'Hun er en drømmer på 28.'],
    ['a list', 'Han er stædig og dum.'],
    ['what hangs on the mark', 'Han er stædig, det ved du jo.'],
    ['what is against it', 'Han er stædig, men det går.'],
    ['another’s finding', 'Teamet lægger til grund, at han er stædig.'],
    ['a condition', 'Hvis han er stædig.'],
    ['a question', 'Er han stædig?'],
    ['what leads on', 'Han er stædig: aldrig hjemme.'],
  ])('%s is left as it is', (_what, sentence) => expect(apply(sentence)).toBe(''))

  test('two verbs of one thing are not torn apart', () => {
    const always = offer(', undtagen {blank}', ['[[sidde/v altid inde]]'])
    expect(always('Han sidder altid inde og glor.')).toBe('')
    expect(always('Han sidder altid inde.')).toBe('Han sidder altid inde, undtagen |.')
  })
})

describe('what somebody always does has an exception, and a sigh has none', () => {
  const apply = offer(', undtagen {blank}', ['[[(afbryde/v|komme/v|sove/v|skifte/v|være/v|have/v) *]]'])
  test.each([
    ['Hun sover altid over sig.', 'Hun sover altid over sig, undtagen |.'],
    ['Hun afbryder konstant de andre.', 'Hun afbryder konstant de andre, undtagen |.'],
    ['Hun kommer aldrig til tiden.', ''],
    ['Han skifter telefonnummer i tide og utide.', ''],
    ['Hun har altid sovet.', ''],
    ['Hans mailadresse er altid fuld.', ''],
    ['Det kommer altid søndag.', ''],
    ['Hun kommer altid belejligt for sent.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('what somebody is called for good is not fastened by a when', () => {
  const apply = offer(', især når {blank}', ['[[(doven/a|pylret|usikker/a)]]', '[[(en|et) * sjæl]]'])
  test.each([
    ['Han er usikker.', 'Han er usikker, især når |.'],
    ['Han er doven.', ''],
    ['Hun virker pylret.', ''],
    ['Hun er en rodløs sjæl.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('*at least when* loosens what a label fastens, where it is said of a person and no illness', () => {
  const apply = offer(', i hvert fald når {blank}', [
    '[[(doven/a|umulig/a)]]',
    '[[(en|et) (drømmer/n|junkie/n)]]',
  ])
  test.each([
    ['Han er doven.', 'Han er doven, i hvert fald når |.'],
    ['Han er en drømmer og sover.', 'Han er en drømmer, i hvert fald når |, og sover.'],
    ['Han er doven og ikke klar.', ''],
    [
      'Han er doven, og der er intet initiativ.',
      'Han er doven, i hvert fald når |, og der er intet initiativ.',
    ],
    ['Jeg tror, at han er doven og ikke vil.', 'Jeg tror, at han er doven, i hvert fald når |, og ikke vil.'],
    ['Han er en junkie.', ''],
    ['Han er doven af natur.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('*above all* is said of what is more or less so, not of all, nothing, a number or a set phrase', () => {
  const apply = offer(', især når {blank}', ['[[mangle/v *]]'])
  test.each([
    ['Hun mangler gnist.', 'Hun mangler gnist, især når |.'],
    ['Hun mangler al gnist.', ''],
    ['Hun mangler gnist hver gang.', ''],
    ['Hun mangler fuldstændig gnist.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
  const many = offer(', især {blank}', ['[[(tung/a|slem/a) (problem/n|knæ/n)]]', '[[gæld/n og druk/n]]'])
  test.each([
    ['Der er tunge problemer.', 'Der er tunge problemer, især |.'],
    ['Der er gæld og druk.', 'Der er gæld og druk, især |.'],
    ['Der er et tungt problem.', ''],
  ])('%s', (sentence, expected) => expect(many(sentence)).toBe(expected))
})

describe('a doubt is given its reason where it is the writer’s own and in the same clause', () => {
  const apply = createApplier(
    ['[[køber jeg ikke]]', '[[jeg er ikke sikker på at *]]', '[[som ikke stemmer]]'],
    {
      kind: 'starter',
      text: ', fordi {blank}',
      replaces: 'addition',
      category: 'doubt',
      without: ['negated', 'other', 'reported'],
    },
  )
  test.each([
    ['Den køber jeg ikke.', 'Den køber jeg ikke, fordi |.'],
    ['Jeg er ikke sikker på, at det holder.', ''],
    ['Han har en forklaring, som ikke stemmer.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('what others found or wrote is asked about, and not added to', () => {
  const apply = offer(', især når {blank}', LAZY)
  test.each([
    'Det er speciallægens opfattelse, at han er stædig.',
    'Flertallet har lagt vægt på, at han er stædig.',
    'Det begrundes med, at han er stædig.',
    'I 2022 sagde vi, at han er stædig.',
    'Jeg har været med til at skrive, at han er stædig.',
    'Thomas 9:13: han er stædig.',
    'Kolonne A: han er stædig.',
  ])('%s', (sentence) => expect(apply(sentence)).toBe(''))
  test('one’s own message is one’s own', () =>
    expect(apply('Mig 9:13: han er stædig.')).toBe('Mig 9:13: han er stædig, især når |.'))
})

describe('what would have to happen follows what never works, not what happened or is asked', () => {
  const apply = offer(', medmindre {blank}', [
    '[[gå/v i stå]]',
    '[[(kan|kunne) ikke *]]',
    '[[(klarer|klare) den]]',
    '[[tåler ikke pres]]',
    '[[rækker ikke længere til noget]]',
  ])
  test.each([
    ['Han kan ikke samarbejde.', 'Han kan ikke samarbejde, medmindre |.'],
    ['Han kunne ikke samarbejde.', ''],
    ['Han kan hverken læse eller samarbejde.', ''],
    ['Hun tåler ikke pres.', 'Hun tåler ikke pres, medmindre |.'],
    ['Han går i stå.', ''],
    ['Han rækker ikke længere til noget.', ''],
    ['Kan ikke klare kritik, manglende erfaring.', ''],
    ['I går gik han i stå.', ''],
    ['Han kan ikke læse uden at få hjælp.', ''],
    ['Jeg er usikker på, om han klarer den.', ''],
    ['Han kan ikke løfte 5 kg.', ''],
    ['Han kan ikke læse mere.', ''],
    ['Han kan ikke læse og glemmer alt.', 'Han kan ikke læse, medmindre |, og glemmer alt.'],
    ['Han blev afvist, fordi han kan ikke læse.', ''],
    ['Kan ikke huske, hvem der er leder.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('a reason is asked for where none stands', () => {
  const apply = offer(', måske fordi {blank}', ['[[gider ikke *]]', '[[forhale/v sagen (så snart *)?]]'])
  test.each([
    ['Han gider ikke arbejde.', 'Han gider ikke arbejde, måske fordi |.'],
    ['Han gider ikke, fordi det regner.', ''],
    ['Vi finder, at du forhaler sagen.', ''],
    ['Han forhaler sagen, så snart job nævnes.', 'Han forhaler sagen, så snart job nævnes, måske fordi |.'],
    ['Det er aftalt, at han gider ikke arbejde.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('what else the citizen has stands behind what is said of them alone', () => {
  const apply = offer(', men har {blank}', [
    '[[mangle/v eksamen]]',
    '[[(uden|ingen) eksamen]]',
    '[[eksamen mangler]]',
  ])
  test.each([
    ['Hun mangler eksamen.', 'Hun mangler eksamen, men har |.'],
    ['Hun er uden eksamen.', 'Hun er uden eksamen, men har |.'],
    ['Ingen eksamen.', 'Ingen eksamen, men har |.'],
    ['Mangler eksamen fra ressourceforløb.', 'Mangler eksamen fra ressourceforløb, men har |.'],
    ['Hun mangler eksamen, og hun er træt.', ''],
    ['Hun manglede eksamen.', ''],
    ['Der er ingen eksamen.', ''],
    ['Skole: ingen eksamen.', ''],
    ['Han må gå, ligesom hun er uden eksamen.', ''],
    ['Hun er trods alt uden eksamen.', ''],
  ])('%s', (sentence, expected) => expect(apply(sentence)).toBe(expected))
})

describe('an English sentence goes on within itself', () => {
  const english = (text: string, patterns: readonly string[]) =>
    createApplier(patterns, { kind: 'starter', text, replaces: 'addition' }, 'en')
  const example = english(', for example when {blank}', ['[[lazy]]'])
  test.each([
    ['He is lazy.', 'He is lazy, for example when |.'],
    ['He is lazy when he is tired.', ''],
    ['He was lazy.', ''],
    ['He is deemed lazy.', ''],
    ['He is lazy, the old man.', ''],
  ])('%s', (sentence, expected) => expect(example(sentence)).toBe(expected))

  const exception = english(', except when {blank}', ['[[cannot *]]', '[[always late]]'])
  test.each([
    ['She cannot tolerate supervision.', 'She cannot tolerate supervision, except when |.'],
    ['She cannot drive.', ''],
    ['He is always late.', 'He is always late, except when |.'],
  ])('%s', (sentence, expected) => expect(exception(sentence)).toBe(expected))
})
