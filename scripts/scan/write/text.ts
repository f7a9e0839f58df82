import { CATEGORY_ORDER, orientationOf } from '../../../lexicon/engine/categories.ts'
import type { Orientation } from '../../../lexicon/engine/types.ts'
import type { Found } from '../work/found.ts'
import type { Format } from './format.ts'
import type { Summary } from './summary.ts'

/** One line a remark that an editor can jump to, and a summary. */
export const textFormat: Format = {
  begin: '',
  write: (found) =>
    found.remarks
      .map(
        ({ line, column, orientation, category, entry, marked }) =>
          `${placeOf(found)}:${line}:${column} ${orientation} ${category} ${entry}${marked === undefined ? '' : ` «${showPlainly(marked)}»`}\n`,
      )
      .join(''),
  between: '',
  end: (summary) => {
    const { files, records, units, remarks, unread } = summary
    const total = remarks.deficit + remarks.possibility
    const read = [
      figure(files, 'file'),
      ...(records > 0 ? [figure(records, 'note')] : []),
      figure(units, 'character'),
    ]
    const lines = [
      `${read.join(', ')}: ${figure(total, 'remark')}`,
      ...(['deficit', 'possibility'] as const).flatMap((orientation) => describe(orientation, summary)),
      ...(unread > 0
        ? [`not read: ${figure(unread, 'stretch', 'stretches')} in neither Danish nor English`]
        : []),
    ]
    return `${total > 0 ? '\n' : ''}${lines.join('\n')}\n`
  },
}

/** A note among others in a file is told by its number. */
const placeOf = ({ file, part, record }: Found): string =>
  `${file === '-' ? 'stdin' : file}${record ? `#${part}` : ''}`

function describe(orientation: Orientation, { remarks, categories }: Summary): readonly string[] {
  if (remarks[orientation] === 0) return []
  const parts = CATEGORY_ORDER.filter(
    (category) => orientationOf(category) === orientation && categories[category],
  )
  const name = orientation === 'deficit' ? 'close (deficit)' : 'open (possibility)'
  return [
    `${remarks[orientation].toLocaleString('en')} ${name}: ${parts.map((category) => `${category} ${categories[category]!.toLocaleString('en')}`).join(', ')}`,
  ]
}

const figure = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** On one line, and without characters that a terminal would obey. */
const showPlainly = (text: string): string => text.replace(/\s+/g, ' ').replace(/\p{Cc}/gu, '\ufffd')
