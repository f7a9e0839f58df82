import { expect, test } from 'vitest'
import { chooseColumns } from '../../../scripts/evaluate/columns.ts'
import { formatFigures } from '../../../scripts/evaluate/format-figures.ts'
import { inContext } from '../../../scripts/evaluate/in-context.ts'
import { countByEntry, listAlarms, listMisses } from '../../../scripts/evaluate/lists.ts'
import { createPhraseList } from '../../../scripts/evaluate/phrase-list.ts'
import { judgedOf, noteOf } from './notes.ts'

const judged = judgedOf(
  'Møde kl. 9. Han er {{D.label|doven}} og {{N.negated|ikke sur}}. Hun {{P.goal|vil videre}} nu.',
  'Møde kl. {{D.doubt|9}}. Han er doven og ikke {{D.label|sur}}. Hun {{P.goal|vil videre}} nu.',
)

test('what was missed is shown in its sentence', () => {
  expect(listMisses([judged])).toEqual([
    {
      note: 'x-001',
      orientation: 'deficit',
      category: 'label',
      start: 19,
      end: 24,
      context: 'Han er [[doven]] og ikke sur.',
    },
  ])
})

test('what was found in vain is shown with its entry and what it stands on', () => {
  expect(listAlarms([judged]).map(({ entry, on, context }) => [entry, on, context])).toEqual([
    ['doubt', 'nothing', 'Møde kl. [[9]].'],
    ['label', 'trap negated', 'Han er doven og ikke [[sur]].'],
  ])
})

test('each entry is told how often it was right and wrong', () => {
  expect(countByEntry([judged])).toEqual([
    { entry: 'doubt', orientation: 'deficit', truly: 0, falsely: 1, onTrap: 0 },
    { entry: 'label', orientation: 'deficit', truly: 0, falsely: 1, onTrap: 1 },
    { entry: 'goal', orientation: 'possibility', truly: 1, falsely: 0, onTrap: 0 },
  ])
})

test('a sentence ends at its full stop, its quote or its line', () => {
  const text = 'Et.\nTo er ”lidt.” Tre kl. 10 i dag. Fire'
  const show = (word: string) =>
    inContext(text, { start: text.indexOf(word), end: text.indexOf(word) + word.length })
  expect(show('Et')).toBe('[[Et]].')
  expect(show('lidt')).toBe('To er ”[[lidt]].”')
  expect(show('i dag')).toBe('Tre kl. 10 [[i dag]].')
  expect(show('Fire')).toBe('[[Fire]]')
})

test('a list of phrases finds them again as whole words, the longest first, and knows no others', () => {
  const find = createPhraseList([
    noteOf('Er {{D.label|doven}}, {{D.label|meget doven}}, {{N.past|var sur}}.'),
  ])
  const text = 'Meget doven. Dovenskab. Doven, var sur.'
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Meget doven', 'Doven'])
})

test('odd and even notes stand apart, and the list of phrases has seen only the odd ones', () => {
  const notes = [
    judgedOf('Er {{D.label|doven}}.', 'Er doven.', [], 'x-001'),
    judgedOf('Er {{D.label|doven}} og {{D.label|sur}}.', 'Er doven og {{D.label|sur}}.', [], 'x-002'),
    judgedOf('Er {{D.label|sur}}.', 'Er {{D.label|sur}}.', [], 'x-012'),
  ]
  const columns = chooseColumns(notes, { split: true, phraseList: true })
  expect(columns.map(({ title, figures }) => [title, figures.notes, figures.deficit.reached])).toEqual([
    ['all', 3, 2],
    ['odd', 1, 0],
    ['even', 2, 2],
    ['even, phrase list', 2, 1],
  ])
})

test('the table says precision, recall and F1 of each column in one line', () => {
  const table = formatFigures('Danish', chooseColumns([judged], { split: false, phraseList: false }))
  const line = (start: string) => table.split('\n').filter((one) => one.trim().startsWith(start))
  expect(line('precision').map((one) => one.split(/ {2,}/).slice(1))).toEqual([
    ['precision · recall · F1', '0.000 · 0.000 · 0.000'],
    ['precision · recall · F1', '1.000 · 1.000 · 1.000'],
  ])
  expect(line('negated')[0]).toContain('100.0 %, 1 of 1 (0)')
})
