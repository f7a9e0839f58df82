import { expect, test } from 'vitest'
import { createFinder } from '../../small-lexicon.ts'

const find = createFinder({
  'da/absolute/aldrig': '[[aldrig *]]',
  'da/label/ligeglad': '[[(ligeglad/a|doven/a)]]',
  'da/lack/ingen': '[[ingen (tro/n|lyst/n)]]',
  'da/prognosis/ind': '[[komme/v.pres (han|hun) ikke *]]',
})

test.each([
  ['what never happened till now', 'Det har hun ellers aldrig gjort.'],
  ['a verb behind its modal', 'Det må ingen tro.'],
  ['what is called *den*', 'Bussen kører, men den kommer aldrig til tiden.'],
  ['a condition that its verb opens', 'Kommer hun ikke ind, drøftes højskole.'],
  ['what somebody does not assume', 'Sagen afgøres ikke ud fra en antagelse om, at du er ligeglad.'],
  ['what does not mean it', 'Det er ikke ensbetydende med, at han er doven.'],
])('%s is left', (_what, sentence) => expect(find(sentence)).toEqual([]))

test.each([
  ['Han har aldrig gjort det.', 'aldrig gjort det'],
  ['Han har ingen tro.', 'ingen tro'],
  ['Den unge er doven.', 'doven'],
  ['Jeg går ud fra en antagelse om, at han er doven.', 'doven'],
])('%s is marked', (sentence, mark) => expect(find(sentence)).toEqual([mark]))

const findTimes = createFinder({
  'da/incapacity/magter': '[[(magte/v.fin|kunne/v.fin) ikke *]]',
  'da/label/doven': '[[doven/a]]',
})

test.each([
  ['Magter ikke en ganske almindelig tirsdag.', 'Magter ikke en ganske almindelig tirsdag'],
  ['Må konstatere, at han er doven.', 'doven'],
])('%s is the writer speaking of what goes for any day', (sentence, mark) =>
  expect(findTimes(sentence)).toEqual([mark]),
)

test.each(['Kan ikke komme på tirsdag.', 'Magter ikke mødet tirsdag.', 'Erkender, at han er doven.'])(
  '%s is left: an appointment, or what the citizen says',
  (sentence) => expect(findTimes(sentence)).toEqual([]),
)
