import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gatherTasks } from '../../../../scripts/scan/work/batch.ts'
import { runInOrder } from '../../../../scripts/scan/work/in-order.ts'
import type { Part } from '../../../../scripts/scan/read/part.ts'
import { collect } from '../streams.ts'

async function* count(to: number, taken: (item: number) => void = () => undefined): AsyncGenerator<number> {
  for (let i = 0; i < to; i++) yield (taken(i), i)
}

test('results come in the order of the items, whichever is done first', async () => {
  const run = async (item: number) => {
    for (let turns = (item * 7) % 5; turns > 0; turns--) await setImmediate()
    return item
  }
  expect(await collect(runInOrder(count(50), run, 4))).toEqual(Array.from({ length: 50 }, (_, i) => i))
})

test('no more is read than there is room for while nobody takes the results', async () => {
  let taken = -1
  const results = runInOrder(
    count(100, (item) => (taken = item)),
    (item) => Promise.resolve(item),
    3,
  )
  await results.next()
  await setImmediate()
  expect(taken).toBe(2)
  await results.next()
  expect(taken).toBe(3)
})

test('what goes wrong in one is told in its turn', async () => {
  const run = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item))
  const results = runInOrder(count(9), run, 4)
  expect((await results.next()).value).toBe(0)
  expect((await results.next()).value).toBe(1)
  await expect(results.next()).rejects.toThrow('two')
})

test('small parts are gathered, a large one is a task', async () => {
  async function* parts(): AsyncGenerator<Part> {
    for (const length of [...Array<number>(300).fill(10), 65_536, 1]) yield partOf(length)
  }
  const sizes = (await collect(gatherTasks(parts()))).map((task) => task.length)
  expect(sizes).toEqual([256, 45, 1])
})

const partOf = (length: number): Part => ({
  ...{ file: 'a.txt', part: 1, start: 0, line: 1, column: 1 },
  text: 'x'.repeat(length),
})
