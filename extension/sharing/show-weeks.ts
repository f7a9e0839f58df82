import { element } from '../feedback/element.ts'
import type { ReportedWeek } from '../tally/build-report.ts'
import type { SharingWords } from './words.ts'

/** The week as a person says it. */
export const nameOf = (week: string, words: SharingWords): string =>
  words.week(Number(week.slice(6)), week.slice(0, 4))

/** What a report says, every figure of it. */
export function showReport(
  { sentences, entries }: ReportedWeek,
  words: SharingWords,
): readonly HTMLElement[] {
  const { columns } = words
  const head = [columns.entry, columns.marked, columns.rewritten, columns.left]
  const rows = entries.map(({ entry, marked, rewritten, left }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, entry),
      ...[marked, rewritten, left].map((count) => element('td', {}, String(count))),
    ),
  )
  const table = () =>
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...rows),
    )
  return [
    element('p', {}, words.sentences(sentences)),
    rows.length > 0 ? table() : element('p', { class: 'soft' }, words.nothingMarked),
  ]
}

/** A week that opens: its name and, behind it, what it says. */
export function foldWeek(
  week: string,
  says: string,
  report: ReportedWeek,
  words: SharingWords,
  ...more: readonly HTMLElement[]
): HTMLElement {
  const summary = element(
    'summary',
    {},
    nameOf(week, words),
    ...(says ? [element('span', { class: 'soft' }, ` – ${says}`)] : []),
  )
  return element('details', {}, summary, ...showReport(report, words), ...more)
}
