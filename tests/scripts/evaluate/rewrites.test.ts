import { expect, test } from 'vitest'
import type { Analyser, Remark } from '../../../lexicon/engine/types.ts'
import { formatRewrites } from '../../../scripts/evaluate/format-rewrites.ts'
import { lostFacts } from '../../../scripts/evaluate/lost-facts.ts'
import { measureNeutral } from '../../../scripts/evaluate/neutral.ts'
import { drawRewrites } from '../../../scripts/evaluate/rewrites-page.ts'
import { tryRewrites } from '../../../scripts/evaluate/rewrites.ts'
import { noteOf } from './notes.ts'

/** Marks every "doven" and offers what it is given for it; enough to see what becomes of a suggestion. */
function createDovenAnalyser(text: string, caret?: number): Analyser {
  return {
    analyse: (note) => ({
      language: 'da',
      lexicon: '2026.01-1',
      balance: { deficit: 0, possibility: 0, missing: [] },
      unread: [],
      remarks: [...note.matchAll(/doven/g)].map(({ index: start }): Remark => {
        const end = start + 5
        const kind = caret === undefined ? 'rewrite' : 'starter'
        const suggestion = {
          kind,
          start: start - 3,
          end,
          text,
          ...(caret === undefined ? {} : { caret }),
        } as const
        const shared = { start, end, note: '', question: '', suggestions: [suggestion] }
        return { ...shared, orientation: 'deficit', category: 'label', entry: 'doven' }
      }),
    }),
  }
}

const note = noteOf('Sat i gang. Han er doven for tiden. Ny tid.')
const tryWith = (analyser: Analyser) =>
  tryRewrites([{ note, found: analyser.analyse(note.text).remarks }], analyser)

test('a suggestion is shown in its sentence, before and after', () => {
  expect(tryWith(createDovenAnalyser('har brug for hvile'))).toEqual([
    {
      note: 'x-001',
      entry: 'doven',
      category: 'label',
      at: 19,
      kind: 'rewrite',
      before: 'Han [[er doven]] for tiden.',
      after: 'Han [[har brug for hvile]] for tiden.',
      ahead: 'Sat i gang.',
      behind: 'Ny tid.',
      again: false,
      broken: false,
      lost: [],
    },
  ])
  expect(tryWith(createDovenAnalyser('har brug for ', 13))[0]).toMatchObject({
    kind: 'starter',
    after: 'Han [[har brug for |]] for tiden.',
  })
})

test('a suggestion that would be marked again is seen', () => {
  const rewrites = tryWith(createDovenAnalyser('er lidt doven'))
  expect(rewrites[0]!.again).toBe(true)
  expect(rewrites[0]!.broken).toBe(true)
  expect(formatRewrites(rewrites)).toContain('broken round trips                   1')
})

test('a caret that stands outside of what is put in breaks the way back', () => {
  expect(tryWith(createDovenAnalyser('har brug for ', 14))[0]!.broken).toBe(true)
  expect(tryWith(createDovenAnalyser('har brug for ', 13))[0]!.broken).toBe(false)
})

test('before and after stand side by side, and on a page that takes no text for markup', () => {
  const rewrites = tryWith(createDovenAnalyser('har <5> kr. & ', 14))
  expect(formatRewrites(rewrites)).toMatch(
    /Han \[\[er doven\]\] for tiden\. {2,}Han \[\[har <5> kr\. & \|\]\] for/,
  )
  const page = drawRewrites('Two', rewrites)
  expect(page).toContain('<mark>er doven</mark>')
  expect(page).toContain('har &#60;5&#62; kr. &#38; <span')
})

test('numbers, dates and negations that a rewording lost are found, each as often as it is lost', () => {
  const lost = (before: string, after: string) =>
    lostFacts(before, after).map(({ kind, text }) => `${kind} ${text}`)
  expect(lost('kan ikke 10 timer mandag', 'kan 10 timer mandag')).toEqual(['negation ikke'])
  expect(lost('fra 10 til 10,5 kg i Marts', 'fra 10 kg')).toEqual(['number 10,5', 'date Marts'])
  expect(lost('10 og 10', '10')).toEqual(['number 10'])
  expect(lost("can't lift 5 kg in June", 'lifts 5 kg in june')).toEqual(["negation can't"])
  expect(lost('ikkeryger', 'ryger')).toEqual([])
  expect(lost('may start in May', 'starts')).toEqual(['date May'])
})

test('remarks on neutral sentences are counted per 200 of them', () => {
  const figures = measureNeutral('Han er doven.\n\nHan er her.\nIntet nyt.\n', 'da', createDovenAnalyser('x'))
  expect(figures).toMatchObject({ sentences: 3, deficit: 1, possibility: 0 })
  expect(figures.per200).toBeCloseTo(200 / 3)
  expect(figures.alarms[0]).toMatchObject({ line: 1, entry: 'doven', context: 'Han er [[doven]].' })
})
