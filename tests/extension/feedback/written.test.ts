import { expect, test } from 'vitest'
import { growWritten } from '../../../extension/feedback/written.ts'

const typed = (at: number, length: number) => ({ start: at, end: at, newEnd: at + length })

test('what is typed in one go is one stretch', () => {
  const first = growWritten([], typed(3, 1), true)
  expect(growWritten(first, typed(4, 2), true)).toEqual([{ start: 3, end: 6 }])
})

test('what the page inserts splits what the person wrote', () => {
  expect(growWritten([{ start: 0, end: 10 }], typed(4, 3), false)).toEqual([
    { start: 0, end: 4 },
    { start: 7, end: 13 },
  ])
})

test('what is deleted is forgotten', () => {
  expect(growWritten([{ start: 0, end: 10 }], { start: 2, end: 12, newEnd: 2 }, true)).toEqual([
    { start: 0, end: 2 },
  ])
})
