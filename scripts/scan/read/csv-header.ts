import { readRecord } from './csv-record.ts'
import { FileError } from './errors.ts'
import { listNames } from './list-names.ts'

/** How a person says which column holds the notes. */
export interface CsvOptions {
  /** A name of the first line, or a number from 1. */
  readonly column: string
  /** False where the first line is a record like the others. */
  readonly header: boolean
  /** One character; without it, it is found out from the first line. */
  readonly delimiter?: string | undefined
}

/** What the first line tells. */
export interface CsvLayout {
  readonly delimiter: string
  /** Of the column with the notes, from 0. */
  readonly index: number
  readonly columns: number
}

/** In Denmark a spreadsheet writes semicolons, and sentences hold commas. */
const DELIMITERS = [';', '\t', ',', '|'] as const

/**
 * Finds the column in the first record of a CSV text, and with it what stands between fields.
 *
 * @param ended true where no more text will come
 * @returns undefined where the first record may go on in text that has not come yet
 * @throws {FileError} where there is no such column: names those that exist
 */
export function readLayout(
  file: string,
  text: string,
  { column, header, delimiter }: CsvOptions,
  ended: boolean,
): CsvLayout | undefined {
  const layouts: { readonly sign: string; readonly fields: readonly string[] }[] = []
  for (const sign of delimiter ? [delimiter] : DELIMITERS) {
    const record = readRecord(text, 0, sign, ended)
    if (!record) return undefined
    if ('fields' in record) layouts.push({ sign, fields: record.fields.map((field) => field.trim()) })
  }
  if (layouts.length === 0)
    throw new FileError(`${file}, line 1: a quotation mark is not closed or not doubled.`)
  const named = header ? layouts.find(({ fields }) => fields.includes(column)) : undefined
  const { sign, fields } =
    named ?? layouts.reduce((best, layout) => (layout.fields.length > best.fields.length ? layout : best))
  const index = named ? fields.indexOf(column) : Number(column) - 1
  if (Number.isInteger(index) && index >= 0 && index < fields.length)
    return { delimiter: sign, index, columns: fields.length }
  throw new FileError(
    header
      ? `${file}: there is no column "${column}". Those that exist: ${listNames(fields)}.`
      : `${file}: there is no column ${column}. The first line has ${fields.length}, counted from 1.`,
  )
}
