import { expect, test } from 'vitest'
import { inflect } from '../../../../lexicon/compile/danish/inflect.ts'

const formsOf = (word: string) => {
  const [lemma, pos] = word.split('/') as [string, 'n' | 'v' | 'a']
  return inflect(lemma, pos).map(({ form }) => form)
}

/** Every form that a Danish dictionary gives; further ones may be made. */
test.each([
  ['barriere/n', 'barriere barrieren barrierer barriererne barrierens'],
  ['problem/n', 'problem problemet problemer problemerne'],
  ['misbrugsproblem/n', 'misbrugsproblemet misbrugsproblemerne'],
  ['job/n', 'job jobbet jobs jobbene'],
  ['barn/n', 'barn barnet børn børnene'],
  ['kollega/n', 'kollega kollegaen kolleger kollegerne'],
  ['læge/n', 'læge lægen læger lægerne lægens'],
  ['evne/n', 'evne evnen evner evnerne'],
  ['arbejde/n', 'arbejde arbejdet arbejder arbejderne'],
  ['netværk/n', 'netværk netværket netværker'],
  ['mulighed/n', 'mulighed muligheden muligheder mulighederne'],
  ['ryg/n', 'ryg ryggen rygge ryggene'],
  ['museum/n', 'museum museet museer museerne'],
])('the noun %s is met as %s', (word, expected) => {
  expect(formsOf(word)).toEqual(expect.arrayContaining(expected.split(' ')))
})

test.each([
  ['magte/v', 'magte magter magtede magtet magtes'],
  ['handle/v', 'handle handler handlede handlet'],
  ['udeblive/v', 'udeblive udebliver udeblev udeblevet'],
  ['påstå/v', 'påstå påstår påstod påstået'],
  ['lykkes/v', 'lykkes lykkedes'],
  ['synes/v', 'synes syntes'],
  ['begynde/v', 'begynde begynder begyndte begyndt'],
  ['hjælpe/v', 'hjælpe hjælper hjalp hjulpet hjælpes'],
  ['mangle/v', 'mangle mangler manglede manglet manglende'],
  ['vurdere/v', 'vurdere vurderer vurderede vurderet vurderes'],
  ['være/v', 'være er var været'],
  ['kunne/v', 'kunne kan kunnet'],
])('the verb %s is met as %s', (word, expected) => {
  expect(formsOf(word)).toEqual(expect.arrayContaining(expected.split(' ')))
})

test.each([
  ['umotiveret/a', 'umotiveret umotiverede'],
  ['doven/a', 'doven dovent dovne dovnere'],
  ['sikker/a', 'sikker sikkert sikre'],
  ['svag/a', 'svag svagt svage svagere svagest'],
  ['ressourceløs/a', 'ressourceløs ressourceløst ressourceløse'],
  ['slap/a', 'slap slapt slappe'],
  ['god/a', 'god godt gode bedre bedst bedste'],
  ['materiel/a', 'materiel materielt materielle'],
  ['åben/a', 'åben åbent åbne'],
  ['stabil/a', 'stabil stabilt stabile'],
  ['tryg/a', 'tryg trygt trygge tryggere'],
])('the adjective %s is met as %s', (word, expected) => {
  expect(formsOf(word)).toEqual(expect.arrayContaining(expected.split(' ')))
})

test('no form of a verb is taken from a shorter one that it only ends like', () => {
  expect(formsOf('mangle/v')).not.toContain('manglo')
  expect(formsOf('leve/v')).not.toContain('lav')
})

test('an imperative is known as such and nothing else', () => {
  expect(inflect('magte', 'v').find(({ form }) => form === 'magt')?.features).toEqual(['imp'])
})
