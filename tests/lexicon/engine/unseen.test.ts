import { expect, test } from 'vitest'
import { dropUnseen, isAllSeen, isSeen } from '../../../lexicon/engine/unseen.ts'

test.each([
  '\u0000',
  '\u0007',
  '\u001B',
  '\u007F',
  '\u0085',
  '\u061C',
  '\u200F',
  '\u2028',
  '\u202E',
  '\u2066',
  '\u2069',
])('a sign that nobody sees is found wherever it stands: %j', (sign) => {
  expect(isSeen(`glad${sign}`)).toBe(false)
  expect(dropUnseen(`${sign}gl${sign}ad`)).toBe('glad')
  expect(isAllSeen({ a: [{ b: ['x', `y${sign}`] }] })).toBe(false)
  expect(isAllSeen({ [`a${sign}`]: 1 })).toBe(false)
})

test.each([
  'Æblegrød – «ja» 10 % … é',
  'to\n\tlinjer\r\n',
  '👩‍🌾 og 日本',
  'مرحبا',
  'blød\u00ADdeling, fast\u00A0mellemrum',
])('what people write stays as it is: %j', (text) => {
  expect(isSeen(text)).toBe(true)
  expect(dropUnseen(text)).toBe(text)
  expect(isAllSeen([text, 1, null, { text }])).toBe(true)
})
