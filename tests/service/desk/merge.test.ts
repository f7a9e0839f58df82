import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_ENTRY, readEntryFields, writeEntry } from '../../../lexicon/source/fields.ts'
import { mergeFields } from '../../../service/desk/merge.ts'
import { mergeFile } from '../../../service/desk/merge-file.ts'

const BASE = {
  ...NO_ENTRY,
  patterns: ['[[tung/a sag/n]]', '[[tung/a borger/n]]'],
  note: 'Hvorfor.',
  questions: ['Hvad har du set?'],
}

test('two people who changed different fields both keep their work', () => {
  const mine = { ...BASE, note: 'Ordet samler for meget.' }
  const theirs = { ...BASE, questions: ['Hvad har du set?', 'Hvad er der at bygge på?'] }
  const { fields, meetings, taken } = mergeFields(BASE, mine, theirs)
  expect(fields).toEqual({ ...mine, questions: theirs.questions })
  expect(meetings).toEqual([])
  expect(taken).toEqual(['questions'])
})

test('two people who each added a pattern keep both, and one may take away what the other left alone', () => {
  const mine = { ...BASE, patterns: ['[[tung/a sag/n]]', '[[svær/a sag/n]]', '[[tung/a borger/n]]'] }
  const theirs = { ...BASE, patterns: ['[[tung/a sag/n]]', '[[tung/a fyr/n]]'] }
  const { fields, meetings } = mergeFields(BASE, mine, theirs)
  expect(meetings.map(({ field }) => field)).toEqual(['patterns'])
  const apart = { ...BASE, patterns: ['[[tung/a sag/n]]'] }
  expect(mergeFields(BASE, mine, apart).meetings).toHaveLength(1)
  const end = { ...BASE, patterns: [...BASE.patterns, '[[tung/a fyr/n]]'] }
  expect(mergeFields(BASE, mine, end).fields.patterns).toEqual([
    '[[tung/a sag/n]]',
    '[[svær/a sag/n]]',
    '[[tung/a borger/n]]',
    '[[tung/a fyr/n]]',
  ])
  expect(fields.patterns).toEqual(mine.patterns)
})

test('where both reworded the same sentence, somebody chooses, and meanwhile mine stands', () => {
  const mine = { ...BASE, note: 'Min.' }
  const theirs = { ...BASE, note: 'Deres.' }
  expect(mergeFields(BASE, mine, theirs)).toEqual({
    fields: mine,
    meetings: [{ field: 'note', base: 'Hvorfor.', mine: 'Min.', theirs: 'Deres.' }],
    taken: [],
  })
})

const list = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })

test('nothing that one of two people added is ever lost without a word, and what both took away stays away', () => {
  fc.assert(
    fc.property(list, list, list, (base, mine, theirs) => {
      const { fields, meetings } = mergeFields({ list: base }, { list: mine }, { list: theirs })
      if (meetings.length > 0) return
      const merged = new Set(fields.list)
      for (const item of mine) if (!base.includes(item)) expect(merged).toContain(item)
      for (const item of theirs) if (!base.includes(item)) expect(merged).toContain(item)
      for (const item of base)
        if (!mine.includes(item) || !theirs.includes(item)) expect(merged).not.toContain(item)
      expect(merged.size).toBe(fields.list.length)
    }),
  )
})

test('a merge with nobody changes nothing, whichever side nobody is on', () => {
  fc.assert(
    fc.property(list, list, (base, other) => {
      expect(mergeFields({ list: base }, { list: other }, { list: base }).fields.list).toEqual(other)
      expect(mergeFields({ list: base }, { list: base }, { list: other }).fields.list).toEqual(other)
    }),
  )
})

const path = 'entries/da/burden/tung-sag.yml'
const file = (fields: Partial<typeof BASE>) => writeEntry(path, { ...BASE, ...fields }).text

test('an entry that one edited and the other retired is somebody’s to decide', () => {
  const merged = mergeFile({ path, base: file({}), mine: file({ note: 'Min.' }), theirs: null })
  expect(merged.text).toBe(file({ note: 'Min.' }))
  expect(merged.meetings.map(({ field }) => field)).toEqual([''])
})

test('files are merged as what they say, not line by line', () => {
  const merged = mergeFile({
    path,
    base: file({}),
    mine: file({ note: 'Min.' }),
    theirs: file({ themes: ['sager'] }),
  })
  expect(readEntryFields(merged.text!)).toEqual({ ...BASE, note: 'Min.', themes: ['sager'] })
})
