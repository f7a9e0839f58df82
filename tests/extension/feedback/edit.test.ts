import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findEdit, moveRemark, moveSpan, overlaps } from '../../../extension/feedback/edit.ts'
import { remarkAt } from './remark-at.ts'

test('the same text twice is no edit', () => {
  expect(findEdit('Hun er træt.', 'Hun er træt.')).toBeNull()
})

test('what was typed, deleted or replaced is one stretch', () => {
  expect(findEdit('Hun er.', 'Hun er træt.')).toEqual({ start: 6, end: 6, newEnd: 11 })
  expect(findEdit('Hun er træt.', 'Hun er.')).toEqual({ start: 6, end: 11, newEnd: 6 })
  expect(findEdit('aaa', 'aa')).toEqual({ start: 2, end: 3, newEnd: 2 })
})

test('an edit of any text gives the new one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '🙂') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edit = findEdit(before, after)
      if (!edit) return before === after
      const { start, end, newEnd } = edit
      return before.slice(0, start) + after.slice(start, newEnd) + before.slice(end) === after
    }),
  )
})

test('words move with what is written before them, and stay where something is written after', () => {
  const typed = { start: 4, end: 4, newEnd: 10 }
  expect(moveSpan({ start: 4, end: 9 }, typed)).toEqual({ start: 10, end: 15 })
  expect(moveSpan({ start: 0, end: 4 }, typed)).toEqual({ start: 0, end: 4 })
  expect(moveSpan({ start: 2, end: 6 }, typed)).toBeNull()
})

test('a suggestion whose words were edited is no longer offered, while the mark stays', () => {
  const remark = remarkAt(10, 20, [{ kind: 'rewrite', start: 4, end: 20, text: 'x' }])
  expect(moveRemark(remark, { start: 5, end: 5, newEnd: 6 })).toMatchObject({
    start: 11,
    end: 21,
    suggestions: [],
  })
  expect(moveRemark(remark, { start: 12, end: 14, newEnd: 14 })).toBeNull()
})

test('of a remark that lies before the edit nothing is written anew', () => {
  const remark = remarkAt(10, 20, [{ kind: 'rewrite', start: 4, end: 24, text: 'x' }])
  expect(moveRemark(remark, { start: 24, end: 24, newEnd: 25 })).toBe(remark)
  expect(moveRemark(remark, { start: 22, end: 22, newEnd: 23 })).toMatchObject({ start: 10, suggestions: [] })
})

test('a mark stays under a letter that comes or goes inside it, and goes with any that touches its ends', () => {
  const remark = remarkAt(10, 20, [{ kind: 'rewrite', start: 10, end: 20, text: 'x' }])
  expect(moveRemark(remark, { start: 12, end: 12, newEnd: 13 })).toMatchObject({
    start: 10,
    end: 21,
    suggestions: [],
  })
  expect(moveRemark(remark, { start: 12, end: 13, newEnd: 12 })).toMatchObject({ start: 10, end: 19 })
  for (const edit of [
    { start: 10, end: 11, newEnd: 10 },
    { start: 19, end: 20, newEnd: 19 },
    { start: 12, end: 12, newEnd: 14 },
  ])
    expect(moveRemark(remark, edit)).toBeNull()
})

test('words that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 6 })).toBe(false)
  expect(overlaps({ start: 0, end: 5 }, { start: 4, end: 6 })).toBe(true)
})
