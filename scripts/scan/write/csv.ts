import type { Found, FoundRemark } from '../work/found.ts'
import type { Format } from './format.ts'

type Cell = string | number | null | undefined

const OF_PART = ['file', 'part', 'language', 'length'] as const
const OF_REMARK = ['line', 'column', 'start', 'end', 'orientation', 'category', 'entry', 'marked'] as const

/**
 * A table (RFC 4180): one line a remark, and one with nothing but the part where there was no remark, so that what was
 * read without finding anything can be counted too.
 */
export const csvFormat: Format = {
  begin: toLine([...OF_PART, ...OF_REMARK]),
  write: (found) => {
    const { remarks } = found
    if (remarks.length === 0) return toLine([...cellsOf(found), ...OF_REMARK.map(() => '')])
    return remarks.map((remark) => toLine([...cellsOf(found), ...cellsOfRemark(remark)])).join('')
  },
  between: '',
  end: () => '',
}

const cellsOf = ({ file, part, language, start, end }: Found): readonly Cell[] => [
  file,
  part,
  language,
  end - start,
]

const cellsOfRemark = (remark: FoundRemark): readonly Cell[] => OF_REMARK.map((name) => remark[name])

function toLine(cells: readonly Cell[]): string {
  return `${cells.map(toField).join(',')}\r\n`
}

function toField(cell: Cell): string {
  const text = String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
