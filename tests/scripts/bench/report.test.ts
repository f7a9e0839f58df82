import { expect, test } from 'vitest'
import type { Cost } from '../../../scripts/bench/compare.ts'
import { formatComparison } from '../../../scripts/bench/report.ts'

const spread = (median: number) => ({ median, least: median / 2, most: median * 2 })
const cost = (factor: number): Cost => ({
  load: spread(factor),
  first: factor,
  heap: 1.25,
  note: spread(0.1 * factor),
  speed: spread(20 / factor),
  growth: [spread(1), spread(1)],
  found: 12_345,
})

test('a table that can be read: what, the floor, the engine', () => {
  const table = formatComparison({
    language: 'da',
    floor: cost(1),
    engine: cost(5),
    ratio: spread(5),
    patternsRatio: spread(3),
  })
  const lines = table.split('\n')
  expect(lines[0]).toMatch(/^Danish +floor +engine$/)
  expect(lines).toContain(
    'note of 2,000 characters, ms          0.10  (0.050–0.20)          0.50  (0.25–1.0)',
  )
  expect(lines.at(-2)).toBe('The engine takes 5.0  (2.5–10) times as long as the floor,')
  expect(lines.at(-1)).toBe('and without what was learnt from notes 3.0  (1.5–6.0) times.')
  expect(
    new Set(lines.slice(0, -2).map((line) => line.search(/(?<= {2})\S+$|(?<= {2})\S+ {2}\S+$/))).size,
  ).toBe(1)
})
