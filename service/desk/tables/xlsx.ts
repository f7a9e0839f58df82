import { strFromU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import writeExcelFile from 'write-excel-file/node'
import { unprotectCell } from './cells.ts'
import { checkArea } from './sheet-area.ts'
import { TableError, TOO_LARGE, type Cells } from './table.ts'
import { TooLargeError, unpack } from './unpack.ts'

/** What a workbook may unpack to. */
const MOST = { files: 1_000, bytes: 60_000_000 }

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
    const parts = unpack(bytes, isPart, MOST)
    for (const [path, part] of parts) if (path.endsWith('.xml')) checkArea(strFromU8(part))
    // Packed anew, of what was counted: who unpacks it next does not read it another way.
    const counted = zipSync(Object.fromEntries(parts), { level: 0 })
    const cells = await readSheet(Buffer.from(counted), { trim: false })
    checkLength(cells)
    return cells.map((line) =>
      line.map((cell) =>
        cell === null ? '' : unprotectCell(toText(cell as string | number | boolean | Date)),
      ),
    )
  } catch (error) {
    throw new TableError(
      error instanceof TooLargeError
        ? TOO_LARGE
        : {
            en: 'The file cannot be read as a workbook (.xlsx).',
            da: 'Filen kan ikke læses som et regneark (.xlsx).',
          },
    )
  }
}

/** What a table is read from; pictures and printers' settings are not. */
const isPart = (path: string): boolean => path.endsWith('.xml') || path.endsWith('.xml.rels')

/** A workbook writes a text once, however many cells hold it. */
function checkLength(cells: readonly (readonly unknown[])[]): void {
  let left = MOST.bytes
  for (const line of cells) for (const cell of line) if (typeof cell === 'string') left -= cell.length
  if (left < 0) throw new TooLargeError()
}

function toText(cell: string | number | boolean | Date): string {
  // A date of the field «valid»: the day, not the moment.
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}
