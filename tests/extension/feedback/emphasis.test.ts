import { expect, test } from 'vitest'
import { splitEmphasis } from '../../../extension/feedback/emphasis.ts'

const set = (note: string) =>
  splitEmphasis(note)
    .map(({ words, isSetOff }) => (isSetOff ? `<${words}>` : words))
    .join('')

test('words that a note sets off lose their asterisks and are told apart', () => {
  expect(set('*Har* i stedet for *er* giver plads.')).toBe('<Har> i stedet for <er> giver plads.')
  expect(set('skriv *i stand til*')).toBe('skriv <i stand til>')
  expect(splitEmphasis('Intet sat af.')).toEqual([{ words: 'Intet sat af.', isSetOff: false }])
})

test('asterisks that set nothing off stay where they are', () => {
  for (const note of ['5 * 3 * 2', 'en * alene', '**', '']) expect(set(note)).toBe(note)
})
