import { expect, test } from 'vitest'
import { inflect } from '../../../../lexicon/compile/english/inflect.ts'

const forms = (lemma: string, pos: 'n' | 'v' | 'a', paradigm?: string) =>
  inflect(lemma, pos, paradigm)
    .map(({ form }) => form)
    .join(' ')
const withFeature = (lemma: string, pos: 'n' | 'v' | 'a', feature: string) =>
  inflect(lemma, pos)
    .filter(({ features }) => (features as readonly string[]).includes(feature))
    .map(({ form }) => form)
    .join(' ')

test.each([
  ['cope', 'cope copes coped coping'],
  ['stop', 'stop stops stopped stopping'],
  ['admit', 'admit admits admitted admitting'],
  ['offer', 'offer offers offered offering'],
  ['try', 'try tries tried trying'],
  ['lie', 'lie lies lied lay lain lying'],
  ['see', 'see sees saw seen seeing'],
  ['panic', 'panic panics panicked panicking'],
  ['withdraw', 'withdraw withdraws withdrew withdrawn withdrawing'],
  ['do', 'do does did done doing'],
  ['have', 'have has had having'],
  ['be', 'is are am was were be been being'],
  ['can', 'can could'],
])('the verb %s is met as %s', (verb, expected) => {
  expect(forms(verb, 'v').split(' ').sort()).toEqual(expected.split(' ').sort())
})

test.each([
  ['barrier', 'barrier barriers'],
  ['story', 'story stories'],
  ['box', 'box boxes'],
  ['crisis', 'crisis crises'],
  ['woman', 'woman women'],
  ['policewoman', 'policewoman policewomen'],
  ['person', 'person people persons'],
  ['motivation', 'motivation'],
])('the noun %s is met as %s', (noun, expected) => {
  expect(forms(noun, 'n')).toBe(expected)
})

test.each([
  ['lazy', 'lazy lazier laziest'],
  ['big', 'big bigger biggest'],
  ['good', 'good better best'],
  ['able', 'able abler ablest'],
  ['motivated', 'motivated'],
  ['work-shy', 'work-shy'],
])('the adjective %s is met as %s', (adjective, expected) => {
  expect(forms(adjective, 'a')).toBe(expected)
})

test.each([
  ['organise', 'v', 'organised', 'organized'],
  ['organize', 'v', 'organising', 'organizing'],
  ['analyse', 'v', 'analysed', 'analyzed'],
  ['behaviour', 'n', 'behaviour', 'behavior'],
  ['honor', 'v', 'honours', 'honors'],
  ['travel', 'v', 'travelled', 'traveled'],
  ['enrol', 'v', 'enrols', 'enrolls'],
  ['programme', 'n', 'programmes', 'programs'],
  ['unorganised', 'a', 'unorganised', 'unorganized'],
  ['learn', 'v', 'learnt', 'learned'],
] as const)('%s is read in British and in American spelling', (word, pos, british, american) => {
  const all = forms(word, pos).split(' ')
  expect(all).toContain(british)
  expect(all).toContain(american)
})

test.each(['advise', 'exercise', 'raise', 'promise'])('%s is not spelt with z anywhere', (verb) => {
  expect(forms(verb, 'v')).not.toMatch(/z/)
})

test('the base form of a verb is infinitive, present and finite at once; the third person stands apart', () => {
  expect(inflect('refuse', 'v')[0]).toEqual({ form: 'refuse', features: ['inf', 'pres', 'fin', 'imp'] })
  expect(withFeature('refuse', 'v', 'third')).toBe('refuses')
  expect(withFeature('write', 'v', 'past')).toBe('wrote')
  expect(withFeature('write', 'v', 'part')).toBe('written')
  expect(withFeature('refuse', 'v', 'prp')).toBe('refusing')
})

test('no form of a word is listed twice', () => {
  for (const [word, pos] of [
    ['write', 'v'],
    ['child', 'n'],
    ['clever', 'a'],
  ] as const) {
    const list = inflect(word, pos).map(({ form }) => form)
    expect(new Set(list).size).toBe(list.length)
  }
})

test('what the rules cannot guess is said by a paradigm', () => {
  expect(forms('bus', 'v', 'dbl')).toContain('bussing')
  expect(forms('spin', 'v', 'span spun')).toBe('spin spins span spun spinning')
  expect(forms('dice', 'n', 'dice')).toBe('dice')
  expect(forms('gear', 'n', '-')).toBe('gear')
  expect(forms('fun', 'a', '-')).toBe('fun')
})
