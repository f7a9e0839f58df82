import type { Said } from '../../../lexicon/source/problem.ts'
import { CLASS_COLUMNS, ENTRY_COLUMNS, type TableRow } from './rows.ts'

/** Lines of a table as cells, the heading first. */
export type Cells = readonly (readonly string[])[]

/** A file that is no table of entries or word classes. */
export class TableError extends Error {
  override readonly name = 'TableError'
  constructor(readonly says: Said) {
    super(says.en)
  }
}

/** More lines than anybody reads through in one preview. */
export const MOST_ROWS = 5_000

/** Rows by the names of their columns. Headings may be in Danish or English, in any order; others are ignored. */
export function readTable(cells: Cells): readonly { readonly row: TableRow; readonly line: number }[] {
  const heading = (cells[0] ?? []).map((name) => name.trim().toLowerCase())
  const isClass = heading.some((name) => name === 'members' || name === CLASS_COLUMNS.members)
  const columns: Readonly<Record<string, string>> = isClass ? CLASS_COLUMNS : ENTRY_COLUMNS
  const names = heading.map((name) =>
    Object.keys(columns).find((column) => column === name || columns[column] === name),
  )
  const needed = isClass ? ['language', 'name', 'members'] : ['language', 'category', 'id', 'patterns']
  const missing = needed.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new TableError(headless(missing, columns))
  if (cells.length - 1 > MOST_ROWS) throw new TableError(TOO_MANY)
  return cells.slice(1).flatMap((line, i) => {
    if (line.every((cell) => cell.trim() === '')) return []
    const row = Object.fromEntries(names.flatMap((name, at) => (name ? [[name, line[at] ?? '']] : [])))
    return [{ row, line: i + 2 }]
  })
}

/** Rows as cells under a heading. All of them are entries, or all of them word classes. */
export function writeTable(rows: readonly TableRow[], language: 'da' | 'en'): Cells {
  const columns: Readonly<Record<string, string>> =
    rows[0] && 'members' in rows[0] ? CLASS_COLUMNS : ENTRY_COLUMNS
  const names = Object.keys(columns)
  return [
    names.map((name) => (language === 'da' ? columns[name]! : name)),
    ...rows.map((row) => names.map((name) => row[name] ?? '')),
  ]
}

const headless = (missing: readonly string[], columns: Readonly<Record<string, string>>): Said => ({
  en: `The first line must name the columns; missing: ${missing.join(', ')}.`,
  da: `Den første linje skal være navne på kolonner; her mangler: ${missing.map((name) => columns[name]).join(', ')}.`,
})

const TOO_MANY: Said = {
  en: `The table has more than ${MOST_ROWS} lines; split it.`,
  da: `Tabellen har mere end ${MOST_ROWS} linjer; del den op.`,
}

/** What is packed in a file is more than anybody writes of a lexicon. */
export const TOO_LARGE: Said = {
  en: 'The file grows too large when it is unpacked. Take less of it at a time.',
  da: 'Filen bliver for stor, når den pakkes ud. Tag mindre af den ad gangen.',
}
