import { expect, test } from 'vitest'
import { contains, intersect, isEmpty, joinLines, trimLineEnds } from '../../../extension/feedback/box.ts'

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

test('pieces of one line are one box, and each line has its own', () => {
  const pieces = [box(10, 0, 40, 18), box(40, 2, 60, 16), box(0, 18, 30, 36)]
  expect(joinLines(pieces)).toEqual([box(10, 0, 60, 18), box(0, 18, 30, 36)])
})

test('pieces on one line with a gap between them stay apart', () => {
  expect(joinLines([box(0, 0, 10, 18), box(50, 0, 60, 18)])).toHaveLength(2)
})

test('what cannot be seen is no box', () => {
  expect(joinLines([box(0, 0, 0.2, 18)])).toEqual([])
  expect(isEmpty(intersect(box(0, 0, 10, 10), box(20, 0, 30, 10)))).toBe(true)
})

test('a point a little beside a mark still counts as on it', () => {
  expect(contains(box(0, 0, 10, 10), 11, 5, 2)).toBe(true)
  expect(contains(box(0, 0, 10, 10), 13, 5, 2)).toBe(false)
})

test('a line that is wrapped is not underlined beyond its last letter', () => {
  const lines = [box(100, 0, 205, 18), box(0, 18, 55, 36)]
  expect(trimLineEnds(lines, () => box(200, 0, 205, 18))).toEqual([box(100, 0, 200, 18), box(0, 18, 55, 36)])
  expect(trimLineEnds(lines, () => box(140, 0, 145, 18))).toEqual(lines)
  expect(trimLineEnds(lines, () => undefined)).toEqual(lines)
})
