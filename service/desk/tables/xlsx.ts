import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { unprotectCell } from './cells.ts'
import { TableError, type Cells } from './table.ts'

/** Bytes that a workbook may unpack to. */
const MOST_BYTES = 60_000_000

/** A workbook with one sheet. Every cell is text: a spreadsheet shows it and runs nothing. */
export async function writeXlsx(cells: Cells): Promise<Uint8Array> {
  const [heading = [], ...lines] = cells
  const sheet = [
    heading.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...lines.map((line) =>
      line.map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const })),
    ),
  ]
  const columns = heading.map(() => ({ width: 30 }))
  return new Uint8Array(await writeExcelFile(sheet, { columns, stickyRowsCount: 1 }).toBuffer())
}

/**
 * Cells of the first sheet of a workbook; of a formula, what the spreadsheet last showed.
 *
 * @throws {TableError} where it cannot be read, or would grow beyond all measure.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Cells> {
  try {
    let size = 0
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        return false
      },
    })
    if (size > MOST_BYTES) throw new RangeError()
    const cells = await readSheet(Buffer.from(bytes), { trim: false })
    return cells.map((line) =>
      line.map((cell) =>
        cell === null ? '' : unprotectCell(toText(cell as string | number | boolean | Date)),
      ),
    )
  } catch {
    throw new TableError({
      en: 'The file cannot be read as a workbook (.xlsx).',
      da: 'Filen kan ikke læses som et regneark (.xlsx).',
    })
  }
}

function toText(cell: string | number | boolean | Date): string {
  // A date of the field «valid»: the day, not the moment.
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
