import { expect, test } from 'vitest'
import { parseNotes } from '../../../scripts/evaluate/parse-notes.ts'

const parse = (text: string) => parseNotes('notes.txt', text)
const saysOf = (text: string) => parse(text).problems.map(({ line, message }) => `${line}: ${message}`)

test('a note is its text without the marks, and each mark says where it stands', () => {
  const { notes, problems } = parse(
    [
      '### a-001 | da | samtalenotat, kort',
      'Hun er {{D.label|doven}}, men {{P.goal|vil gerne ud at arbejde}}.',
      '',
      'Siger at hun {{N.quoted|”ikke gider”}}.',
      '',
      '### a-002 | en | diary',
      'Nothing here.',
      '',
    ].join('\n'),
  )
  expect(problems).toEqual([])
  expect(notes.map(({ id, language, genre }) => [id, language, genre])).toEqual([
    ['a-001', 'da', 'samtalenotat, kort'],
    ['a-002', 'en', 'diary'],
  ])
  const [{ text, marks }] = notes as [(typeof notes)[0]]
  expect(text).toBe('Hun er doven, men vil gerne ud at arbejde.\n\nSiger at hun ”ikke gider”.')
  expect(
    marks.map(({ orientation, category, start, end }) => [orientation, category, text.slice(start, end)]),
  ).toEqual([
    ['deficit', 'label', 'doven'],
    ['possibility', 'goal', 'vil gerne ud at arbejde'],
    ['trap', 'quoted', '”ikke gider”'],
  ])
  expect(notes[1]!.marks).toEqual([])
})

test('a mark may run over the end of a line, and a note may come from Windows', () => {
  const { notes } = parse('### a-1 | da | x\r\nEr {{D.label|doven\r\nog træt}}.\r\n')
  expect(notes[0]!.text).toBe('Er doven\nog træt.')
  expect(notes[0]!.marks).toEqual([{ orientation: 'deficit', category: 'label', start: 3, end: 16 }])
})

test('whoever annotates is told in which line something is wrong, and what', () => {
  const note = (body: string) => `### a-1 | da | x\n\nFørste linje.\n${body}`
  expect(saysOf(note('Er {{D.label|doven.'))).toEqual(['4: This mark has no end.'])
  expect(saysOf(note('Er doven}}.'))).toEqual(['4: A mark ends here that did not begin.'])
  expect(saysOf(note('{{D.label|en {{D.label|doven}} mand}}'))).toEqual([
    '4: A mark begins inside another one; marks never nest.',
    '4: A mark ends here that did not begin.',
  ])
  expect(saysOf(note('{{Q.label|doven}}'))).toEqual([
    '4: A mark is written {{D.label|…}}, with D, P or N and a category.',
  ])
  expect(saysOf(note('{{doven}}'))).toEqual([
    '4: A mark is written {{D.label|…}}, with D, P or N and a category.',
  ])
  expect(saysOf(note('{{D.goal|doven}}'))[0]).toMatch(/^4: "goal" is no category of D. It has: label, /)
  expect(saysOf(note('{{N.quoted|}}'))).toEqual(['4: A mark is empty.'])
  expect(saysOf(note('{{D.label| doven}}'))).toEqual([
    '4: A mark begins or ends with a space; leave spaces outside.',
  ])
})

test('headings, ids and empty notes are looked at too', () => {
  expect(saysOf('Hej\n### a-1 | da | x\nTekst.')).toEqual(['1: There is text before the first heading.'])
  expect(saysOf('### a-1 | sv | x\nTekst.')).toEqual([
    '1: A heading is written "### id | da | genre", with da or en.',
  ])
  expect(saysOf('### a-1 | da | x\n\n### a-2 | da | x\nTekst.')).toEqual(['1: The note a-1 is empty.'])
  expect(saysOf('### a-1 | da | x\nTekst.\n### a-1 | da | x\nTekst.')).toEqual([
    '3: The id a-1 is used twice.',
  ])
})

test('a note with a problem is left out and the others stay', () => {
  const { notes } = parse('### a-1 | da | x\nEr {{D.label|doven.\n### a-2 | da | x\nTekst.')
  expect(notes.map(({ id }) => id)).toEqual(['a-2'])
})
