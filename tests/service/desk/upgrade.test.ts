import { expect, test } from 'vitest'
import { NO_ENTRY, readEntryFields, writeEntry, type EntryFields } from '../../../lexicon/source/fields.ts'
import { planUpgrade } from '../../../service/desk/upgrade.ts'

const path = (id: string) => `entries/da/label/${id}.yml`
const entry = (id: string, fields: Partial<EntryFields> = {}) =>
  writeEntry(path(id), { ...NO_ENTRY, note: 'Hvorfor.', questions: ['Hvad?'], ...fields })

const OLD = [entry('alene'), entry('fælles'), entry('udgået'), entry('tilbage')]

test('a release that touches other entries than we did comes in beside our edits', () => {
  const mine = { path: path('fælles'), text: entry('fælles', { note: 'Vores.' }).text }
  const upgrade = planUpgrade(OLD, [entry('alene', { note: 'Ny.' }), entry('fælles'), entry('ny')], [mine])
  expect(upgrade).toMatchObject({
    added: [path('ny')],
    changed: [path('alene')],
    removed: [path('tilbage'), path('udgået')],
    reviews: [],
    changes: [mine],
  })
})

test('a release that changed what we edited is put before somebody, merged as far as it goes', () => {
  const mine = { path: path('fælles'), text: entry('fælles', { note: 'Vores.' }).text }
  const newer = [...OLD.slice(0, 1), entry('fælles', { themes: ['ny'] }), ...OLD.slice(2)]
  const { reviews, changes } = planUpgrade(OLD, newer, [mine])
  expect(reviews).toHaveLength(1)
  expect(reviews[0]!.merged.meetings).toEqual([])
  expect(readEntryFields(changes[0]!.text!)).toMatchObject({ note: 'Vores.', themes: ['ny'] })
})

test('what we edited and the release took away waits for a decision, and stays until then', () => {
  const mine = { path: path('fælles'), text: entry('fælles', { note: 'Vores.' }).text }
  const newer = OLD.filter((file) => file.path !== path('fælles'))
  const { reviews, changes } = planUpgrade(OLD, newer, [mine])
  expect(reviews[0]!.merged.meetings.map(({ field }) => field)).toEqual([''])
  expect(changes).toEqual([mine])
})

test('an edit of ours that the release has taken in is ours no more', () => {
  const mine = { path: path('ny'), text: entry('ny').text }
  const upgrade = planUpgrade(OLD, [...OLD, entry('ny')], [mine])
  expect(upgrade).toMatchObject({ arrived: [path('ny')], changes: [], reviews: [] })
})

test('what we retired stays retired when the release words it anew', () => {
  const mine = { path: path('udgået'), text: null }
  const newer = OLD.map((file) => (file.path === mine.path ? entry('udgået', { note: 'Ny.' }) : file))
  const { reviews, changes } = planUpgrade(OLD, newer, [mine])
  expect(reviews).toHaveLength(1)
  expect(changes).toEqual([mine])
})
