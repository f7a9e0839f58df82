import { expect, test } from 'vitest'
import { ProblemError } from '../../../service/problem.ts'
import { createTurns } from '../../../service/reading/turns.ts'

test('they are read in the order in which they came, with room for others between', async () => {
  const takeTurn = createTurns(10)
  const order: string[] = []
  const notes = ['a', 'b', 'c'].map((note) => takeTurn(() => order.push(note)))
  expect(order).toEqual(['a'])
  setImmediate(() => order.push('somebody else'))
  await Promise.all(notes)
  expect(order.filter((note) => note.length === 1)).toEqual(['a', 'b', 'c'])
  expect(order.indexOf('somebody else')).toBeLessThan(order.indexOf('c'))
})

test('one too many is told at once, and the next is read as before', async () => {
  const takeTurn = createTurns(2)
  const notes = [1, 2, 3].map((note) => takeTurn(() => note))
  expect(() => takeTurn(() => 4)).toThrow(ProblemError)
  expect(await Promise.all(notes)).toEqual([1, 2, 3])
  expect(await takeTurn(() => 5)).toBe(5)
})

test('one that fails keeps nobody from their turn', async () => {
  const takeTurn = createTurns(10)
  const first = takeTurn(() => 1)
  const failing = takeTurn(() => {
    throw new RangeError('no')
  })
  const last = takeTurn(() => 3)
  await expect(failing).rejects.toThrow(RangeError)
  expect(await Promise.all([first, last])).toEqual([1, 3])
})
