import { CATEGORY_ORDER, orientationOf } from '../../lexicon/engine/categories.ts'
import { element } from '../feedback/element.ts'
import type { Words } from '../feedback/words/words.ts'
import { drawSpark, drawWeeks } from './draw-weeks.ts'
import { countMarks, countSentences, rateOf, tellChange, type MirrorWeek } from './read-mirror.ts'
import type { MirrorWords } from './words.ts'

/** Weeks before there is anything to compare. */
const LONG = 8

/** The year goes without saying: no more than half of one is kept. */
const nameOf = (week: string, words: MirrorWords): string => words.week(Number(week.slice(6)))

/** The trend, week by week, drawn and as a table. */
export function weeksSection(weeks: readonly MirrorWeek[], words: MirrorWords): HTMLElement {
  const { columns } = words
  const said = words.weeksSay(
    weeks.length,
    countMarks(weeks, 'deficit'),
    countMarks(weeks, 'possibility'),
    countSentences(weeks),
  )
  const changes =
    weeks.length < LONG
      ? [words.tooShort]
      : (['possibility', 'deficit'] as const).map((one) => words.change[one][tellChange(weeks, one)])
  const rows = weeks.map((week) => [
    nameOf(week.week, words),
    week.sentences,
    countMarks([week], 'deficit'),
    countMarks([week], 'possibility'),
    week.rewritten,
  ])
  return element(
    'section',
    {},
    element('h2', {}, words.weeks),
    element('p', {}, said),
    element(
      'figure',
      {},
      drawWeeks(weeks, `${said} ${words.weeksCaption}`, (week) => nameOf(week, words)),
      element('figcaption', { class: 'soft' }, words.weeksCaption),
    ),
    ...changes.map((text) => element('p', {}, text)),
    table(
      words.table,
      [columns.week, columns.sentences, columns.closes, columns.opens, columns.rewritten],
      rows,
    ),
  )
}

/** Each category that was marked, in words, figures and a line. */
export function categoriesSection(
  weeks: readonly MirrorWeek[],
  words: MirrorWords,
  view: Words,
): HTMLElement {
  const { columns } = words
  const used = CATEGORY_ORDER.filter((category) => countMarks(weeks, category) > 0)
  const rates = used.map((category) => weeks.map((week) => rateOf(week, category)))
  const most = Math.max(0, ...rates.flat().map((rate) => rate ?? 0))
  const head = [columns.category, '', columns.marked, ...(weeks.length < LONG ? [] : [columns.change])]
  const rows = used.map((category, i) => {
    const sign = element('span', {
      class: orientationOf(category) === 'deficit' ? 'sign' : 'sign opens',
      'aria-hidden': 'true',
    })
    const way = element('span', { class: 'spoken' }, `, ${view.orientation[orientationOf(category)]}`)
    const cells: readonly (Node | string)[] = [
      drawSpark(rates[i]!, most),
      String(countMarks(weeks, category)),
      ...(weeks.length < LONG ? [] : [words.changes[tellChange(weeks, category)]]),
    ]
    const name = element(
      'th',
      { scope: 'row', class: orientationOf(category) },
      sign,
      view.category[category],
      way,
    )
    return element('tr', {}, name, ...cells.map((cell) => element('td', {}, cell)))
  })
  return element(
    'section',
    {},
    element('h2', { id: 'categories' }, words.categories),
    element('p', { class: 'soft' }, words.categoriesCaption),
    element(
      'table',
      { class: 'categories', 'aria-labelledby': 'categories' },
      element('thead', {}, headRow(head)),
      element('tbody', {}, ...rows),
    ),
  )
}

const headRow = (names: readonly string[]): HTMLElement =>
  element('tr', {}, ...names.map((name) => (name ? element('th', { scope: 'col' }, name) : element('td'))))

function table(
  title: string,
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): HTMLElement {
  const row = ([name, ...cells]: readonly (string | number)[]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, String(name)),
      ...cells.map((cell) => element('td', {}, String(cell))),
    )
  return element(
    'details',
    {},
    element('summary', {}, title),
    element('table', {}, element('thead', {}, headRow(head)), element('tbody', {}, ...rows.map(row))),
  )
}
