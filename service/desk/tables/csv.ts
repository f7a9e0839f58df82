import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { protectCell, unprotectCell } from './cells.ts'
import { TableError, type Cells } from './table.ts'

/** For a spreadsheet: semicolons, as those in Danish expect, and a byte order mark, so that æ, ø and å are read right. */
export function writeCsv(cells: Cells): string {
  return stringify(
    cells.map((line) => line.map(protectCell)),
    { delimiter: ';', bom: true, record_delimiter: 'windows' },
  )
}

/**
 * Cells of a CSV file: comma, semicolon or tab between them, whichever stands most often in the heading.
 *
 * @throws {TableError} where it cannot be read.
 */
export function readCsv(text: string): Cells {
  const [heading = ''] = text.split('\n', 1)
  const delimiter = [';', ',', '\t']
    .map((sign) => ({ sign, times: heading.split(sign).length }))
    .sort((a, b) => b.times - a.times)[0]!.sign
  try {
    const cells = parse(text, { delimiter, bom: true, relax_column_count: true }) as unknown as Cells
    return cells.map((line) => line.map(unprotectCell))
  } catch {
    throw new TableError({
      en: 'The file cannot be read as CSV. Save it from the spreadsheet as CSV in UTF-8.',
      da: 'Filen kan ikke læses som CSV. Gem den fra regnearket som CSV i UTF-8.',
    })
  }
}
