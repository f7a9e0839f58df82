import { TooLargeError } from './unpack.ts'

/** Cells of a sheet, empty ones between the others included: a whole column of a spreadsheet, five times. */
const MOST_CELLS = 5_000_000
const TAG = /<(?:\w+:)?(row|c)(?=[\s/>])([^<>]*)/g
const PLACE = /\br\s*=\s*["']([A-Z]*)(\d*)["']/

/**
 * Looks how far the cells of a sheet lie apart: a reader fills what is between them, and one that stands a million
 * lines down in the millionth column takes a few bytes of the file and all memory there is.
 *
 * @param xml - a part of a workbook; in others than sheets there are none of these tags
 * @throws {TooLargeError}
 */
export function checkArea(xml: string): void {
  let [row, column, rows, columns] = [0, 0, 0, 0]
  for (const [, tag, attributes = ''] of xml.matchAll(TAG)) {
    const [, letters = '', digits = ''] = PLACE.exec(attributes) ?? []
    if (tag === 'row') [row, column] = [digits ? Number(digits) : row + 1, 0]
    else {
      column = letters ? toNumber(letters) : column + 1
      if (digits) row = Number(digits)
    }
    // A place that is written in another way is read by somebody as something.
    if (/\br\s*=/.test(attributes) && !digits) throw new TooLargeError()
    rows = Math.max(rows, row)
    columns = Math.max(columns, column)
    if (rows * columns > MOST_CELLS) throw new TooLargeError()
  }
}

/** `A` → 1, `Z` → 26, `AA` → 27. */
function toNumber(letters: string): number {
  let number = 0
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
