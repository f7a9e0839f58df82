import { expect, test } from 'vitest'
import { createNote } from '../../../extension/feedback/note.ts'
import { analysisOf, remarkAt } from './remark-at.ts'

const TEXT = 'Hun er umotiveret.'
const REMARK = remarkAt(7, 17)

test('what was in the field before is not marked', () => {
  const note = createNote(TEXT, 'written')
  note.accept(analysisOf([REMARK]), TEXT)
  expect(note.remarks()).toEqual([])
})

test('what the person writes is marked', () => {
  const note = createNote('', 'written')
  expect(note.observe(TEXT, true)).toBe(true)
  note.accept(analysisOf([REMARK]), TEXT)
  expect(note.remarks()).toEqual([REMARK])
})

test('what the page writes by itself is not marked', () => {
  const note = createNote('', 'written')
  note.observe(TEXT, false)
  note.accept(analysisOf([REMARK]), TEXT)
  expect(note.remarks()).toEqual([])
})

test('on a page to try it out, everything is marked', () => {
  const note = createNote(TEXT, 'all')
  note.accept(analysisOf([REMARK]), TEXT)
  expect(note.remarks()).toEqual([REMARK])
})

test('an answer to an older text is moved along', () => {
  const note = createNote('', 'written')
  note.observe(TEXT, true)
  note.observe(`Nu: ${TEXT}`, true)
  note.accept(analysisOf([REMARK]), TEXT)
  expect(note.remarks()).toMatchObject([{ start: 11, end: 21 }])
})

test('a mark whose words are edited goes away at once, before any answer', () => {
  const note = createNote('', 'written')
  note.observe(TEXT, true)
  note.accept(analysisOf([REMARK]), TEXT)
  note.observe('Hun er umotiv.', true)
  expect(note.remarks()).toEqual([])
})

test('“not here” holds for the place, moves with it, and ends when its words are edited', () => {
  const note = createNote('', 'written')
  note.observe(TEXT, true)
  note.accept(analysisOf([REMARK]), TEXT)
  note.dismiss(REMARK)
  expect(note.remarks()).toEqual([])
  const longer = `I dag. ${TEXT} Hun er umotiveret.`
  note.observe(`I dag. ${TEXT}`, true)
  note.observe(longer, true)
  const [here, there] = [remarkAt(14, 24), remarkAt(33, 43)]
  note.accept(analysisOf([here, there]), longer)
  expect(note.remarks()).toEqual([there])
  note.observe(longer.replace('umotiveret', 'uengageret'), true)
  note.observe(longer, true)
  note.accept(analysisOf([here, there]), longer)
  expect(note.remarks()).toEqual([here, there])
})
