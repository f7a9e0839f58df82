import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CsvOptions } from '../../../../scripts/scan/read/csv-header.ts'
import { readCsv } from '../../../../scripts/scan/read/read-csv.ts'
import { inPieces } from '../streams.ts'

async function read(text: string, options: Partial<CsvOptions> = {}, size = text.length || 1) {
  const notes: string[] = []
  const refused: string[] = []
  const records = readCsv(
    'noter.csv',
    inPieces(text, size),
    { column: 'note', header: true, ...options },
    (line, why) => void refused.push(`${line}: ${why}`),
  )
  for await (const { record, text: note } of records) notes.push(`${record} ${note}`)
  return { notes, refused }
}

test('a column is named by its name or its number, whatever stands between columns', async () => {
  const notes = ['1 Hun er træt, siger hun', '2 glad']
  const lines = '1;"Hun er træt, siger hun"\n2;glad\n'
  expect(await read(`id;note\n${lines}`)).toEqual({ notes, refused: [] })
  expect(await read(`id;note\n${lines}`, { column: '2' })).toEqual({ notes, refused: [] })
  expect(await read(lines, { column: '2', header: false })).toEqual({ notes, refused: [] })
  expect(await read(`id,note\n${lines.replaceAll(';', ',')}`)).toEqual({ notes, refused: [] })
  expect(await read(`id\tnote\n${lines.replaceAll(';', '\t')}`)).toEqual({ notes, refused: [] })
  expect(await read(`id~note\n${lines.replaceAll(';', '~')}`, { delimiter: '~' })).toEqual({
    notes,
    refused: [],
  })
})

test('a column that has a number for a name goes before the number', async () => {
  expect((await read('2;1\na;b\n', { column: '1' })).notes).toEqual(['1 b'])
})

test('a missing column is answered with those that exist', async () => {
  await expect(read('id;dato;notat\n1;2;3\n')).rejects.toThrow(
    'noter.csv: there is no column "note". Those that exist: id, dato, notat.',
  )
  await expect(read('id;dato\n', { column: '3' })).rejects.toThrow('Those that exist: id, dato.')
  await expect(read('1;2\n', { column: '3', header: false })).rejects.toThrow(
    'there is no column 3. The first line has 2, counted from 1.',
  )
})

test('a name that is a whole note is not repeated', async () => {
  const note = `Borgeren hedder ${'Bodil '.repeat(20)}`
  await expect(read(`${note};x\n1;2\n`)).rejects.toThrow(/exist: Borgeren hedder .{20,30}…, x\.$/)
})

test('a broken line is told by its number, and the others are read', async () => {
  const text = [
    'id;note',
    '1;"To',
    'linjer"',
    '2;"Hun "siger" det"',
    '3;et;for meget',
    '4',
    '5;glad;;',
    '',
    '6;"aldrig lukket',
    '7;rolig',
  ].join('\r\n')
  expect(await read(text)).toEqual({
    notes: ['1 To\r\nlinjer', '5 glad', '7 rolig'],
    refused: [
      '4: a quotation mark stands inside a quoted field; there it has to be doubled ("").',
      '5: 3 fields, where the first line has 2.',
      '6: 1 field, where the first line has 2.',
      '9: a quotation mark is opened and not closed.',
    ],
  })
})

test('an unclosed quotation mark costs its line alone, however much follows', async () => {
  const rest = Array.from({ length: 200_000 }, (_, i) => `${i};rolig og glad ved det`)
  const { notes, refused } = await read(`id;note\n0;"træt\n${rest.join('\n')}\n`, {}, 262_144)
  expect(notes).toHaveLength(200_000)
  expect(refused).toEqual(['2: a quotation mark is opened and not closed.'])
})

test('an empty field holds no note, and counts as a record', async () => {
  expect(await read('id;note\n1;\n2;" "\n3;x\n')).toEqual({ notes: ['3 x'], refused: [] })
})

test('whatever stands in the fields and however it arrives, they are what another reader of CSV finds', async () => {
  const field = fc.string({
    unit: fc.constantFrom('a', 'æ', '"', ';', ',', '\n', '\r\n', ' ', '😀'),
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constant('id'), field, field), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('\n', '\r\n'),
      async (rows, size, lineBreak) => {
        const text = stringify([['id', 'note', 'x'], ...rows], {
          delimiter: ';',
          record_delimiter: lineBreak,
          quoted_match: /[\r\n]/,
        })
        const records = parse(text, { delimiter: ';', record_delimiter: lineBreak })
        expect(records).toEqual([['id', 'note', 'x'], ...rows])
        const { notes, refused } = await read(text, {}, size)
        expect(refused).toEqual([])
        expect(notes).toEqual(rows.flatMap(([, note], i) => (note.trim() === '' ? [] : [`${i + 1} ${note}`])))
      },
    ),
  )
})
