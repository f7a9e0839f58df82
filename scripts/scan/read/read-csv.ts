import { readLayout, type CsvLayout, type CsvOptions } from './csv-header.ts'
import { readRecord, type CsvRecord, type Fault } from './csv-record.ts'
import { countBreaks } from './count-breaks.ts'
import { gather, type Taken } from './gather.ts'
import type { NoteRecord, RefuseRecord } from './note-record.ts'

/** A record and how many lines of the file it takes. */
interface Item {
  readonly record: CsvRecord
  readonly lines: number
}

const FAULTS: Readonly<Record<Fault, string>> = {
  open: 'a quotation mark is opened and not closed.',
  quote: 'a quotation mark stands inside a quoted field; there it has to be doubled ("").',
}

/**
 * The notes in a column of CSV. A record that is broken is refused, and reading goes on with the next line.
 *
 * @throws {FileError} where the column does not exist
 */
export async function* readCsv(
  file: string,
  parts: AsyncIterable<string>,
  options: CsvOptions,
  refuse: RefuseRecord,
): AsyncGenerator<NoteRecord> {
  let layout: CsvLayout | undefined
  const take = (text: string, from: number, ended: boolean): Taken<Item> | undefined => {
    layout ??= readLayout(file, text, options, ended)
    const record = layout && readRecord(text, from, layout.delimiter, ended)
    return record && taken(text, from, record)
  }
  let line = 1
  let number = options.header ? -1 : 0
  for await (const { record, lines } of gather(parts, take, giveUp)) {
    const began = line
    line += lines
    if (isBlank(record)) continue
    number++
    if (number === 0) continue
    const { index, columns } = layout!
    if ('fault' in record) refuse(began, FAULTS[record.fault])
    else if (!fits(record.fields, columns))
      refuse(began, `${countFields(record.fields.length)}, where the first line has ${columns}.`)
    else if (!isEmpty(record.fields[index]!)) yield { record: number, text: record.fields[index]! }
  }
}

/** A record that takes more text than anybody writes: its quotation mark was never closed. */
function giveUp(text: string, from: number): Taken<Item> {
  const lineBreak = text.indexOf('\n', from)
  return taken(text, from, { fault: 'open', end: lineBreak < 0 ? text.length : lineBreak + 1 })
}

function taken(text: string, from: number, record: CsvRecord): Taken<Item> {
  return { item: { record, lines: countBreaks(text, from, record.end) }, end: record.end }
}

const isEmpty = (field: string): boolean => field.trim() === ''

const isBlank = (record: CsvRecord): boolean =>
  'fields' in record && record.fields.length === 1 && isEmpty(record.fields[0]!)

/** Spreadsheets end a line with delimiters that hold nothing. */
const fits = (fields: readonly string[], columns: number): boolean =>
  fields.length >= columns && fields.slice(columns).every(isEmpty)

const countFields = (count: number): string => `${count} field${count === 1 ? '' : 's'}`
