import { expect, test } from 'vitest'
import { applyChanges, changesBetween } from '../../../service/desk/changes.ts'

const entry = (id: string, text = id) => ({ path: `entries/da/label/${id}.yml`, text })
const path = (id: string) => entry(id).path

test('a lexicon with changes holds what was changed, without what was retired, in the order of its paths', () => {
  const files = applyChanges(
    [entry('b'), entry('a')],
    [
      { path: path('c'), text: 'ny' },
      { path: path('a'), text: 'rettet' },
      { path: path('b'), text: null },
    ],
    '2026.48-2',
  )
  expect(files).toEqual([
    entry('a', 'rettet'),
    entry('c', 'ny'),
    { path: 'version.yml', text: 'version: 2026.48-2\n' },
  ])
})

test('an entry that was renamed twice is found under its last name by both of the others', () => {
  const files = applyChanges(
    [entry('a'), { path: 'renames.yml', text: 'gammel: a\n' }],
    [
      { path: path('a'), text: null, movedTo: 'b' },
      { path: path('b'), text: null, movedTo: 'c' },
      { path: path('c'), text: 'c' },
    ],
  )
  expect(files.find((file) => file.path === 'renames.yml')!.text).toMatch(/^#.*\na: c\nb: c\ngammel: c\n$/)
})

test('an entry that was renamed back leads nowhere', () => {
  const files = applyChanges(
    [entry('a')],
    [
      { path: path('a'), text: 'a' },
      { path: path('b'), text: null, movedTo: 'a' },
    ],
  )
  expect(files.find((file) => file.path === 'renames.yml')!.text).toContain('\nb: a\n')
})

test('what leads from one folder to another is found, and nothing but entries and word classes', () => {
  const before = [entry('a'), entry('b'), { path: 'version.yml', text: '1' }]
  const after = [entry('a', 'rettet'), entry('c'), { path: 'version.yml', text: '2' }]
  const changes = changesBetween(before, after)
  expect(changes.map((change) => change.path)).toEqual([path('a'), path('b'), path('c')])
  expect(applyChanges(before, changes).slice(0, 2)).toEqual(after.slice(0, 2))
})
