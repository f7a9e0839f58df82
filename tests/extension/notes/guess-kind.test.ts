import { expect, test } from 'vitest'
import { guessKind } from '../../../extension/notes/guess-kind.ts'

test.each([
  ['Rehabiliteringsplan\nHan har smerter i ryggen.', 'pension'],
  ['Partshøring – udeblivelse fra samtale\nHun kom ikke d. 3.', 'sanction'],
  ['Samtale i dag.\n\nAfgørelse:\nDer bevilges hjælp.', 'decision'],
  ['Statusattest modtaget\nLægen skriver …', 'health'],
  ['Sanction doubt raised\nCustomer did not attend.', 'sanction'],
  ['Vi talte om pension. Hun vil helst arbejde. Hun ringer i morgen.', null],
  ['Telefonsamtale. Han vil søge pladsen som chauffør.', null],
])('%j is %s', (text, kind) => {
  expect(guessKind(text)).toBe(kind)
})

test('a kind that is named again and again tells without a heading, a word in passing does not', () => {
  const talk = 'Vi talte om fleksjob. '
  expect(guessKind(`${talk}Hun vil gerne høre mere.`)).toBeNull()
  expect(guessKind(`${talk}Et fleksjob kræver afklaring. Fleksjobbet skal være tæt på.`)).toBe('pension')
})

test('what the page calls the field tells too', () => {
  expect(guessKind('Hun kom ikke.', 'Partshøring\nJournal')).toBe('sanction')
})

test('the end of a very long note is not looked at', () => {
  expect(guessKind(`${'Han kom til samtale. '.repeat(300)}\nAfgørelse\n`)).toBeNull()
})
