import { expect, test, vi } from 'vitest'
import { createLog } from '../../../service/log.ts'
import { createStoreDoor } from '../../../service/store/door.ts'
import { StoreError } from '../../../service/store/store-error.ts'
import { openTestStore } from '../test-store.ts'

function logInto(lines: Record<string, unknown>[]) {
  return createLog('info', { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) })
}

test('a store that cannot be opened is tried again, the reason is said, and nobody waits', async () => {
  const store = await openTestStore()
  const lines: Record<string, unknown>[] = []
  const open = vi
    .fn<() => Promise<typeof store>>()
    .mockRejectedValueOnce(Object.assign(new Error('secret words'), { code: 'ECONNREFUSED' }))
    .mockRejectedValueOnce(new StoreError('The store was written by a newer Tiltro.'))
    .mockResolvedValue(store)
  const door = createStoreDoor(open, logInto(lines))
  expect(() => door.use()).toThrow('What is stored cannot be reached just now')
  expect(await door.isReady()).toBe(false)
  await expect.poll(() => door.isReady(), { timeout: 20_000 }).toBe(true)
  expect(door.use()).toBe(store)
  expect(lines.map(({ level, msg, reason }) => [level, msg, reason])).toEqual([
    ['error', 'store away', 'Nothing answers at the address in DATABASE_URL. Is PostgreSQL running?'],
    ['error', 'store away', 'The store was written by a newer Tiltro.'],
    ['info', 'store open', undefined],
  ])
  expect(JSON.stringify(lines)).not.toContain('secret words')
})

test('a store that does not answer is not ready, and it is not waited for', async () => {
  const store = await openTestStore()
  const stuck = { ...store, check: () => Promise.race<void>([]) }
  const door = createStoreDoor(() => Promise.resolve(stuck), logInto([]))
  await expect.poll(() => door.use()).toBe(stuck)
  expect(await door.isReady()).toBe(false)
})

test('a door that was closed while the store opened leaves nothing open', async () => {
  const store = await openTestStore()
  const close = vi.fn(() => Promise.resolve())
  let opened: () => void = () => undefined
  const opening = new Promise<typeof store>((resolve) => {
    opened = () => resolve({ ...store, close })
  })
  const door = createStoreDoor(() => opening, logInto([]))
  const closed = door.close()
  opened()
  await closed
  expect(close).toHaveBeenCalledOnce()
  expect(() => door.use()).toThrow()
})
