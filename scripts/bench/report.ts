import type { Comparison, Cost } from './compare.ts'
import type { Spread } from './measure.ts'

type Row = readonly [what: string, cell: (cost: Cost) => string]

const ROWS: readonly Row[] = [
  ['load, ms', ({ load }) => spread(load)],
  ['first note, ms', ({ first }) => figure(first)],
  ['heap, MB', ({ heap }) => figure(heap)],
  ['note of 2,000 characters, ms', ({ note }) => spread(note)],
  ['M characters per second', ({ speed }) => spread(speed)],
  ['a note ten times as long, time ÷ 10', ({ growth }) => spread(growth[0])],
  ['a hundred times as long, time ÷ 100', ({ growth }) => spread(growth[1])],
  ['stretches found', ({ found }) => found.toLocaleString('en')],
]

/** The comparison as a table for a terminal. */
export function formatComparison({ language, floor, engine, ratio, patternsRatio }: Comparison): string {
  const title = language === 'da' ? 'Danish' : 'English'
  const rows = ROWS.map(([what, cell]) => [what, cell(floor), cell(engine)])
  const lines = [[title, 'floor', 'engine'], ...rows].map(
    ([what, left, right]) => `${what!.padEnd(38)}${left!.padEnd(28)}${right!}`,
  )
  return [
    ...lines,
    `The engine takes ${spread(ratio)} times as long as the floor,`,
    `and without what was learnt from notes ${spread(patternsRatio)} times.`,
  ].join('\n')
}

const figure = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(2))

const spread = ({ median, least, most }: Spread): string =>
  `${figure(median)}  (${figure(least)}–${figure(most)})`
