import { expect, test } from 'vitest'
import { exportMirror } from '../../../extension/mirror/export-mirror.ts'
import { countMarks, rateOf, readMirror, tellChange } from '../../../extension/mirror/read-mirror.ts'
import type { Tally } from '../../../extension/tally/tally.ts'
import type { Category } from '../../../lexicon/engine/types.ts'

const CATEGORIES: Readonly<Record<string, Category>> = {
  viljetræk: 'label',
  evnetræk: 'label',
  ønsker: 'goal',
}
const counts = (marked: number, rewritten = 0) => ({ marked, rewritten, left: marked - rewritten })
const weekOf = (sentences: number, closes: number, opens: number) => ({
  sentences,
  entries: { viljetræk: counts(closes, 1), ønsker: counts(opens), 'gone-by-now': counts(9) },
})
const read = (tally: Tally) => readMirror(tally, (entry) => CATEGORIES[entry])

test('weeks stand in order, those without writing among them, over the turn of a year too', () => {
  const weeks = read({ '2027-W01': weekOf(20, 1, 2), '2026-W51': weekOf(10, 4, 0) })
  expect(weeks.map(({ week }) => week)).toEqual(['2026-W51', '2026-W52', '2026-W53', '2027-W01'])
  expect(weeks[1]).toEqual({ week: '2026-W52', sentences: 0, marked: {}, rewritten: 0 })
  expect(read({})).toEqual([])
})

test('entries count for their category, and those that no lexicon has any more for none', () => {
  const [week] = read({
    '2026-W48': { sentences: 20, entries: { viljetræk: counts(2, 1), evnetræk: counts(1), old: counts(5) } },
  })
  expect(week).toMatchObject({ marked: { label: 3 }, rewritten: 1 })
  expect(countMarks([week!], 'deficit')).toBe(3)
  expect(countMarks([week!], 'possibility')).toBe(0)
  expect(rateOf(week!, 'label')).toBe(1.5)
})

const eight = (before: readonly [number, number], now: readonly [number, number]) =>
  read(
    Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => {
        const [closes, opens] = i < 4 ? before : now
        return [`2026-W${String(30 + i)}`, weekOf(40, closes, opens)]
      }),
    ),
  )

test('a clear change is told, for the sentences written', () => {
  const weeks = eight([12, 2], [3, 12])
  expect(tellChange(weeks, 'deficit')).toBe('fewer')
  expect(tellChange(weeks, 'possibility')).toBe('more')
})

test('what may be chance is not told', () => {
  expect(tellChange(eight([4, 4], [3, 5]), 'deficit')).toBe('same')
  expect(tellChange(read({ '2026-W48': weekOf(100, 50, 0) }), 'deficit')).toBe('same')
  expect(tellChange(eight([0, 0], [0, 0]), 'deficit')).toBe('same')
})

test('what is exported has totals by category, and neither weeks nor entries', () => {
  const table = exportMirror(eight([2, 1], [0, 3]))
  const lines = table.trim().split('\r\n')
  expect(lines).toHaveLength(17)
  expect(lines).toContain('label,closes,8')
  expect(lines).toContain('goal,opens,16')
  expect(lines.at(-1)).toBe('sentences,,320')
  expect(table).not.toMatch(/W\d\d|2026|viljetræk|ønsker/)
})
