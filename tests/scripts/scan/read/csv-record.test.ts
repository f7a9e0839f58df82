import { expect, test } from 'vitest'
import { readRecord } from '../../../../scripts/scan/read/csv-record.ts'

const fieldsOf = (text: string, delimiter = ';') => {
  const record = readRecord(text, 0, delimiter, true)
  return record && 'fields' in record ? record.fields : record
}

test.each([
  ['1;Nord;træt\n', ['1', 'Nord', 'træt']],
  ['1;"a;b";c', ['1', 'a;b', 'c']],
  ['1;"Hun siger: ""nej"""\r\n', ['1', 'Hun siger: "nej"']],
  ['1;"To\r\nlinjer"\r\n2', ['1', 'To\r\nlinjer']],
  ['1;;\n', ['1', '', '']],
  ['1;""', ['1', '']],
  ['1;5" skærm\n', ['1', '5" skærm']],
  ['\n', ['']],
])('%o is read into its fields', (text, fields) => {
  expect(fieldsOf(text)).toEqual(fields)
})

test('a quotation mark that is not closed or not doubled is a fault, and reading goes on with the next line', () => {
  expect(readRecord('1;"træt\n2;glad\n', 0, ';', true)).toEqual({ fault: 'open', end: 8 })
  expect(readRecord('1;"Hun "siger" det"\n2;glad\n', 0, ';', true)).toEqual({ fault: 'quote', end: 20 })
  expect(readRecord('1;"træt\n2;"glad"\n', 0, ';', true)).toEqual({ fault: 'quote', end: 8 })
})

test.each(['1;træt', '1;"træt', '1;"træt"', '1;"træt""', '1;"træt"\r', '1;"træt"x', '1;"træt";'])(
  '%o may go on in text that has not come yet',
  (text) => {
    expect(readRecord(text, 0, ';', false)).toBeUndefined()
  },
)
