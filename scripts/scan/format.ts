import { CATEGORY_ORDER, orientationOf } from '../../lexicon/engine/categories.ts'
import type { Orientation } from '../../lexicon/engine/types.ts'
import type { Found } from './found.ts'
import type { Summary } from './summary.ts'

/** How what was found is written, piece by piece, so that nothing has to be kept. */
export interface Format {
  readonly begin: string
  readonly found: (found: Found) => string
  readonly end: (summary: Summary) => string
}

/** One line a remark that an editor can jump to, and a summary. */
export const createTextFormat = (): Format => ({
  begin: '',
  found: ({ file, remarks }) =>
    remarks
      .map(
        ({ line, column, orientation, category, entry, marked }) =>
          `${file === '-' ? 'stdin' : file}:${line}:${column} ${orientation} ${category} ${entry} «${showPlainly(marked)}»\n`,
      )
      .join(''),
  end: (summary) => {
    const { files, units, remarks, unread } = summary
    const total = remarks.deficit + remarks.possibility
    const lines = [
      `${figure(files, 'file')}, ${figure(units, 'character')}: ${figure(total, 'remark')}`,
      ...(['deficit', 'possibility'] as const).flatMap((orientation) => describe(orientation, summary)),
      ...(unread > 0
        ? [`not read: ${figure(unread, 'stretch', 'stretches')} in neither Danish nor English`]
        : []),
    ]
    return `${total > 0 ? '\n' : ''}${lines.join('\n')}\n`
  },
})

/** One JSON document: `parts`, a line each, and the summary. A file of ordinary size is one part. */
export function createJsonFormat(): Format {
  let first = true
  return {
    begin: '{"parts":[\n',
    found: (found) => {
      const line = `${first ? '' : ',\n'}${JSON.stringify(found)}`
      first = false
      return line
    },
    end: (summary) => `${first ? '' : '\n'}],\n"summary":${JSON.stringify(summary)}}\n`,
  }
}

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
