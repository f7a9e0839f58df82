import { expect, test } from 'vitest'
import { createAnalyser } from '../../../lexicon/engine/analyser.ts'
import { dayOf, speaksOn } from '../../../lexicon/engine/valid.ts'
import { compileSmall } from '../small-lexicon.ts'

const base = compileSmall({ 'da/label/doven': '[[doven/a]]', 'da/label/træt': '[[træt/a]]' })
const lexicon = {
  ...base,
  entries: base.entries.map((entry) => (entry.id === 'doven' ? { ...entry, to: '2026-06-30' } : entry)),
}
const { analyse } = createAnalyser([lexicon])
const entries = (on?: string) =>
  analyse('Han er doven og træt.', { language: 'da', on }).remarks.map(({ entry }) => entry)

test('an entry speaks until its last day, and is silent after it', () => {
  expect(entries('2026-06-30')).toEqual(['doven', 'træt'])
  expect(entries('2026-07-01')).toEqual(['træt'])
})

test('without a day every entry speaks', () => {
  expect(entries()).toEqual(['doven', 'træt'])
})

test('both the first and the last day count', () => {
  const entry = { ...base.entries[0]!, from: '2026-02-01', to: '2026-06-30' }
  const spoken = ['2026-01-31', '2026-02-01', '2026-06-30', '2026-07-01'].map((day) => speaksOn(entry, day))
  expect(spoken).toEqual([false, true, true, false])
})

test('a day is that of the clock of whoever asks', () => {
  expect(dayOf(new Date(2026, 6, 1, 0, 5))).toBe('2026-07-01')
})
