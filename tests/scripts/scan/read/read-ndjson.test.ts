import { expect, test } from 'vitest'
import { findField } from '../../../../scripts/scan/read/find-field.ts'
import { readNdjson } from '../../../../scripts/scan/read/read-ndjson.ts'
import { inPieces } from '../streams.ts'

async function read(text: string, field = 'note', size = 7) {
  const notes: string[] = []
  const refused: string[] = []
  const records = readNdjson(
    'n.ndjson',
    inPieces(text, size),
    field,
    (line, why) => void refused.push(`${line}: ${why}`),
  )
  for await (const { record, text: note } of records) notes.push(`${record} ${note}`)
  return { notes, refused }
}

test('the note of every line, and an empty line is none', async () => {
  expect(await read('{"note":"træt"}\n\n{"note":"To\\nlinjer"}\r\n{"note":"glad"}')).toEqual({
    notes: ['1 træt', '2 To\nlinjer', '3 glad'],
    refused: [],
  })
})

test('a field is named from the outside in', () => {
  const record = {
    journal: { note: 'træt', list: [{ note: 'glad' }] },
    'a.b': 'rolig',
    a: { b: 'urolig', c: 1 },
  }
  expect(findField(record, 'journal.note')).toBe('træt')
  expect(findField(record, 'journal.list.0.note')).toBe('glad')
  expect(findField(record, 'a.b')).toBe('rolig')
  expect(findField(record, 'a.c')).toBe(1)
  expect(findField(record, 'a.b.c')).toBeUndefined()
  expect(findField(record, 'toString')).toBeUndefined()
})

test('a broken line is told by its number without a word of it, and the others are read', async () => {
  const text =
    '{"note":"træt"}\n{"note":"Bodil er\n[1]\n{"note":7}\n{"note":null}\n{}\n{"note":["x"]}\n{"note":"glad"}\n'
  expect(await read(text)).toEqual({
    notes: ['1 træt', '8 glad'],
    refused: [
      '2: this is not a JSON object.',
      '3: this is not a JSON object.',
      '4: "note" is of type number here, not text.',
      '7: "note" is a list here, not text.',
    ],
  })
})

test('a field that no record has is answered with those of the first', async () => {
  const sentence = 'n.ndjson: no record has the field "tekst". The first record has: id, note.'
  await expect(read('{"id":1,"note":"træt"}\n{"id":2}\n', 'tekst')).rejects.toThrow(sentence)
})

test('a mistyped field is told long before the end of a large file', async () => {
  let asked = 0
  async function* endless(): AsyncGenerator<string> {
    for (;;) yield (asked++, '{"note":"træt"}\n')
  }
  const records = readNdjson('n.ndjson', endless(), 'tekst', () => undefined)
  await expect(records.next()).rejects.toThrow('no record has the field')
  expect(asked).toBe(1_000)
})

test('a file without records has no field to miss', async () => {
  expect(await read('\n')).toEqual({ notes: [], refused: [] })
})
