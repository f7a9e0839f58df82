import { expect, test } from 'vitest'
import { countChoices, searchEntries, type Row } from '../../../service/desk/search.ts'

const row = (id: string, others: Partial<Row> = {}): Row => ({
  path: `entries/da/label/${id}.yml`,
  id,
  language: 'da',
  category: 'label',
  status: 'product',
  themes: [],
  met: 0,
  note: '',
  haystack: id,
  ...others,
})
const ROWS = [
  row('åben', { category: 'strength', met: 9, themes: ['mod', 'tillid'] }),
  row('ærlig', { category: 'strength', met: 2, themes: ['mod'] }),
  row('tung-sag', {
    category: 'burden',
    status: 'own',
    origin: 'Nord',
    haystack: 'tung-sag hvorfor umotiveret',
  }),
  row('umotiveret', { haystack: 'umotiveret lyst og drivkraft' }),
]
const ids = (query: Parameters<typeof searchEntries>[1]) => searchEntries(ROWS, query).map(({ id }) => id)

test('entries come by category, æ before å, or by how often they are met', () => {
  expect(ids({})).toEqual(['umotiveret', 'tung-sag', 'ærlig', 'åben'])
  expect(ids({ sort: 'name' })).toEqual(['tung-sag', 'umotiveret', 'ærlig', 'åben'])
  expect(ids({ sort: 'met' })).toEqual(['åben', 'ærlig', 'tung-sag', 'umotiveret'])
})

test('every word of a search must be found, and an entry that is named so comes first', () => {
  expect(ids({ text: 'Lyst  drivkraft' })).toEqual(['umotiveret'])
  expect(ids({ text: 'umotiveret', sort: 'name' })).toEqual(['umotiveret', 'tung-sag'])
  expect(ids({ text: 'tung sag' })).toEqual(['tung-sag'])
  expect(ids({ text: 'intet' })).toEqual([])
})

test('status, group of origin, theme and category narrow the list together', () => {
  expect(ids({ status: 'own' })).toEqual(['tung-sag'])
  expect(ids({ origin: 'Nord', category: 'label' })).toEqual([])
  expect(ids({ theme: 'mod', category: 'strength' })).toEqual(['ærlig', 'åben'])
  expect(ids({ language: 'en' })).toEqual([])
})

test('what can be chosen is counted', () => {
  expect(countChoices(ROWS, ({ themes }) => themes)).toEqual([
    ['mod', 2],
    ['tillid', 1],
  ])
})
