import { expect, test } from 'vitest'
import { countSentences } from '../../../extension/feedback/count-sentences.ts'

const all = (text: string) => countSentences(text, [{ start: 0, end: text.length }])

test.each([
  ['', 0],
  ['Ok.', 0],
  ['Hun vil gerne arbejde', 1],
  ['Hun vil gerne arbejde. Hun ringer i morgen!', 2],
  ['Hun er bl.a. glad for sit job, jf. aftalen.', 1],
  ['Mål:\n- finde en plads\n- ringe til Netto\n\nAftalt med borger.', 3],
  ['Kom hun?\r\nJa, hun kom.', 2],
])('%j has about %i sentences', (text, count) => {
  expect(all(text)).toBe(count)
})

test('what stood there before is not counted', () => {
  const text = 'Det stod her i forvejen. Hun vil gerne arbejde.'
  expect(countSentences(text, [{ start: 25, end: text.length }])).toBe(1)
  expect(countSentences(text, [])).toBe(0)
})
