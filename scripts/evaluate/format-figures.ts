import type { Orientation } from '../../lexicon/engine/types.ts'
import type { Column } from './columns.ts'
import type { Figures, OrientationFigures, Share } from './measure.ts'
import { TRAPS } from './note.ts'

type Row = readonly [what: string, cell?: (figures: Figures) => string]

/** Figures as a table for a terminal: one line a figure, one column a set of notes. */
export function formatFigures(title: string, columns: readonly Column[]): string {
  const rows = [...rowsOf('deficit', columns), ...trapRows(columns), ...rowsOf('possibility', columns)]
  const cells = [
    [title, ...columns.map((column) => column.title)],
    ['notes', ...columns.map(({ figures }) => `${figures.notes}`)],
    ['taken for another language', ...columns.map(({ figures }) => `${figures.misread}`)],
    ...rows.map(([what, cell]) => [what, ...columns.map(({ figures }) => cell?.(figures) ?? '')]),
  ]
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map((line) => (line[i] ?? '').length)))
  return cells
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]! + 3))
        .join('')
        .trimEnd(),
    )
    .join('\n')
}

function rowsOf(orientation: Orientation, columns: readonly Column[]): Row[] {
  const of = (cell: (figures: OrientationFigures) => string) => (figures: Figures) =>
    cell(figures[orientation])
  const categories = Object.keys(columns[0]!.figures[orientation].byCategory)
  return [
    [''],
    [orientation],
    ['  marked · remarks', of(({ gold, found }) => `${gold} · ${found}`)],
    ['  precision · recall · F1', of(three)],
    ['  the same, IoU ≥ 0.5', of(({ close }) => three(close))],
    ['  of the found, IoU ≥ 0.5', of(({ close }) => percent(close.ofReached))],
    [
      '  median length, marked · remarks',
      of(({ medianGold, medianFound }) => `${medianGold ?? '–'} · ${medianFound ?? '–'}`),
    ],
    ['  category right, of the found', of(({ categoryRight }) => percent(categoryRight))],
    ['  on a mark of the other kind', of(({ opposite }) => `${opposite}`)],
    ...(orientation === 'deficit'
      ? [['  remarks with a suggestion', ({ withSuggestion }: Figures) => percent(withSuggestion)] as const]
      : []),
    ...categories.map((category): Row => [
      `  recall, ${category}`,
      of(({ byCategory }) => {
        const { gold, reached, recall } = byCategory[category]!
        return partOf(recall, reached, gold)
      }),
    ]),
  ]
}

function trapRows(columns: readonly Column[]): Row[] {
  const kinds = TRAPS.filter((kind) => columns.some(({ figures }) => figures.traps[kind].count > 0))
  return [
    [''],
    ['traps, with a deficit remark (possibility remark)'],
    ...(['all', ...kinds] as const).map((kind): Row => [
      `  ${kind}`,
      ({ traps }) => {
        const { alarm, deficit, count, possibility } = traps[kind]
        return `${partOf(alarm, deficit, count)} (${possibility})`
      },
    ]),
  ]
}

const three = ({ precision, recall, f1 }: { precision: Share; recall: Share; f1: Share }): string =>
  [precision, recall, f1].map(figure).join(' · ')

const figure = (value: Share): string => (value === null ? '–' : value.toFixed(3))

const percent = (value: Share): string => (value === null ? '–' : `${(100 * value).toFixed(1)} %`)

const partOf = (value: Share, part: number, whole: number): string =>
  whole === 0 ? '–' : `${percent(value)}, ${part} of ${whole}`
