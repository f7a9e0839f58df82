import { expect, test } from 'vitest'
import { ProblemError } from '../../../service/problem.ts'
import { createTurns } from '../../../service/reading/turns.ts'

test('they are read in the order in which they came, with room for others between', async () => {
  const order: string[] = []
  const { take } = createTurns({ most: 10, work: (note: string) => order.push(note) })
  const notes = ['a', 'b', 'c'].map(take)
  expect(order).toEqual(['a'])
  setImmediate(() => order.push('somebody else'))
  await Promise.all(notes)
  expect(order.filter((note) => note.length === 1)).toEqual(['a', 'b', 'c'])
  expect(order.indexOf('somebody else')).toBeLessThan(order.indexOf('c'))
})

test('one too many is told at once, and the next is read as before', async () => {
  const { take } = createTurns({ most: 2, work: (note: number) => note })
  const notes = [1, 2, 3].map(take)
  expect(() => take(4)).toThrow(ProblemError)
  expect(await Promise.all(notes)).toEqual([1, 2, 3])
  expect(await take(5)).toBe(5)
})

test('one that fails keeps nobody from their turn', async () => {
  const { take } = createTurns({
    most: 10,
    work: (note: number) => {
      if (note === 2) throw new RangeError('no')
      return note
    },
  })
  const [first, failing, last] = [take(1), take(2), take(3)]
  await expect(failing).rejects.toThrow(RangeError)
  expect(await Promise.all([first, last])).toEqual([1, 3])
})

test('whoever has time takes a share of those that wait, as much as there is room for, and each is read once', async () => {
  const here: number[] = []
  let told = 0
  const turns = createTurns({
    most: 10,
    work: (note: number) => here.push(note),
    onWaiting: () => told++,
  })
  const answers = [1, 2, 3, 4, 5, 6, 7].map(turns.take)
  expect([turns.count(), told, here]).toEqual([6, 6, [1]])
  const half = turns.giveAway(2, () => true)
  const one = turns.giveAway(2, () => false)
  expect([half, one].map((notes) => notes.map(({ errand }) => errand))).toEqual([[2, 3, 4], [5]])
  for (const { errand, resolve } of [...half, ...one]) resolve(-errand)
  expect(await Promise.all(answers)).toEqual([1, -2, -3, -4, -5, 2, 3])
  expect(here).toEqual([1, 6, 7])
  expect(turns.giveAway(2, () => true)).toEqual([])
})
