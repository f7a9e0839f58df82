import { expect, test } from 'vitest'
import { measure } from '../../../scripts/evaluate/measure.ts'
import { iouOf, pairSpans } from '../../../scripts/evaluate/pair-spans.ts'
import { judgedOf } from './notes.ts'

const at = (start: number, end: number) => ({ start, end })

test('stretches that touch do not overlap, and closeness is what they share of what they cover', () => {
  expect(iouOf(at(0, 5), at(5, 9))).toBe(0)
  expect(iouOf(at(0, 10), at(5, 10))).toBe(0.5)
  expect(iouOf(at(0, 10), at(8, 12))).toBeCloseTo(2 / 12)
  expect(iouOf(at(3, 4), at(3, 4))).toBe(1)
})

test('each mark is paired with one remark at most, the closest first', () => {
  const [wide, tight] = [at(0, 20), at(2, 10)]
  expect(pairSpans([at(2, 10)], [wide, tight]).map(({ found }) => found)).toEqual([tight])
  expect(pairSpans([at(0, 4), at(6, 10)], [at(0, 10)])).toHaveLength(1)
  expect(pairSpans([at(0, 4)], [at(4, 8)])).toEqual([])
  expect(pairSpans([at(4, 8)], [at(0, 4)])).toEqual([])
})

test('what was marked and found is told as precision, recall and F1', () => {
  // Three marks; found: one exactly, one of them twice over, one of nothing.
  const { deficit } = measure([
    judgedOf(
      'Han er {{D.label|doven}} og {{D.resistance|vil aldrig være med til noget}}, {{D.lack|uden mål}}. Han er høj i dag.',
      'Han er {{D.label|doven}} og {{D.resistance|vil aldrig}} være med {{D.lack|til noget}}, uden mål. Han er {{D.label|høj}} i dag.',
    ),
  ])
  expect(deficit).toMatchObject({ gold: 3, found: 4, truly: 3, reached: 2 })
  expect(deficit.precision).toBe(3 / 4)
  expect(deficit.recall).toBe(2 / 3)
  expect(deficit.f1).toBeCloseTo((2 * (3 / 4) * (2 / 3)) / (3 / 4 + 2 / 3))
})

test('closely found is counted apart, from half on', () => {
  const { deficit } = measure([
    judgedOf(
      '{{D.lack|0123456789}}. {{D.lack|abcdefghij}}.',
      '{{D.lack|01234}}56789. {{D.lack|abcd}}efghij.',
    ),
  ])
  expect(deficit.recall).toBe(1)
  expect(deficit.close).toMatchObject({ reached: 1, ofReached: 0.5, precision: 0.5, recall: 0.5, f1: 0.5 })
  expect(deficit.medianGold).toBe(10)
  expect(deficit.medianFound).toBe(4.5)
})

test('a remark of the other orientation finds nothing, and is told as such', () => {
  const { deficit, possibility } = measure([
    judgedOf('Hun {{P.goal|vil gerne videre}}.', 'Hun {{D.resistance|vil}} gerne videre.'),
  ])
  expect(deficit).toMatchObject({ found: 1, truly: 0, opposite: 1, precision: 0, recall: null, f1: null })
  expect(possibility).toMatchObject({ gold: 1, reached: 0, recall: 0, precision: null })
})

test('recall is told by category of the mark, and a category is right or not', () => {
  const { deficit } = measure([
    judgedOf(
      '{{D.label|a}} {{D.label|b}} {{D.doubt|c}} {{D.lack|d}}',
      '{{D.label|a}} {{D.lack|b}} {{D.doubt|c}} d',
    ),
  ])
  expect(deficit.byCategory.label).toEqual({ gold: 2, reached: 2, recall: 1 })
  expect(deficit.byCategory.lack).toEqual({ gold: 1, reached: 0, recall: 0 })
  expect(deficit.byCategory.burden).toEqual({ gold: 0, reached: 0, recall: null })
  expect(deficit.categoryRight).toBeCloseTo(2 / 3)
})

test('alarms are told by kind of trap, and possibility remarks on traps apart', () => {
  const { traps, deficit } = measure([
    judgedOf(
      '{{N.negated|ikke doven}}, {{N.negated|ikke sur}}, {{N.quoted|træt}}, {{N.past|var tung}}.',
      '{{D.label|ikke}} {{D.label|doven}}, ikke sur, {{P.goal|træt}}, var {{D.label|tung}}.',
    ),
  ])
  expect(traps.negated).toEqual({ count: 2, deficit: 1, possibility: 0, alarm: 0.5, possibilityAlarm: 0 })
  expect(traps.quoted).toMatchObject({ count: 1, deficit: 0, possibility: 1, alarm: 0 })
  expect(traps.legal).toMatchObject({ count: 0, alarm: null })
  expect(traps.all).toMatchObject({ count: 4, deficit: 2, possibility: 1, alarm: 0.5 })
  expect(deficit.precision).toBe(0)
})

test('of the deficit remarks, those with something to put instead are counted', () => {
  const judged = judgedOf(
    '{{D.label|a}} {{D.label|b}} {{P.goal|c}}',
    '{{D.label|a}} {{D.label|b}} {{P.goal|c}}',
    ['a', 'c'],
  )
  expect(measure([judged]).withSuggestion).toBe(0.5)
})

test('notes are counted together, not each by itself', () => {
  const [right, wrong] = [
    judgedOf('{{D.label|a}}', '{{D.label|a}}'),
    judgedOf('{{D.label|a}} b c d', 'a {{D.label|b}} {{D.label|c}} {{D.label|d}}'),
  ]
  expect(measure([right, wrong]).deficit).toMatchObject({ precision: 1 / 4, recall: 1 / 2 })
  expect(measure([]).deficit).toMatchObject({ precision: null, recall: null, medianGold: null })
})
