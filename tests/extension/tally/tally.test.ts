import { expect, test } from 'vitest'
import { KEPT_WEEKS, parseWeek } from '../../../service/report.ts'
import { createTallyKeeper, readTally, type LocalStore } from '../../../extension/tally/keep-tally.ts'
import { addVisit, forget } from '../../../extension/tally/tally.ts'
import type { Visit } from '../../../extension/tally/visit.ts'

const W48 = parseWeek('2026-W48')!
const visit = (outcome: 'rewritten' | 'left' | 'other', sentences = 3): Visit => ({
  entries: [{ entry: 'viljetræk', outcome }],
  sentences,
})

test('visits of a week add up, and those of two weeks do not', () => {
  const first = addVisit(addVisit({}, visit('left'), W48), visit('rewritten'), W48)
  expect(addVisit(first, visit('other', 1), W48 + 1)).toEqual({
    '2026-W48': { sentences: 6, entries: { viljetræk: { marked: 2, rewritten: 1, left: 1 } } },
    '2026-W49': { sentences: 1, entries: { viljetræk: { marked: 1, rewritten: 0, left: 0 } } },
  })
})

test('a week is kept for half a year and not a week longer', () => {
  const tally = addVisit({}, visit('left'), W48)
  expect(Object.keys(forget(tally, W48 + KEPT_WEEKS - 1))).toEqual(['2026-W48'])
  expect(forget(tally, W48 + KEPT_WEEKS)).toEqual({})
})

test('a week that is yet to come, and a name that is no week, are not kept', () => {
  const week = { sentences: 1, entries: {} }
  expect(forget({ '2026-W49': week, '2026-W60': week, nonsense: week }, W48)).toEqual({})
})

test('visits that end at the same moment are both kept', async () => {
  const { local } = memory()
  const keeper = createTallyKeeper(local, () => new Date(2026, 10, 26))
  await Promise.all([keeper.add(visit('left')), keeper.add(visit('left')), keeper.add(visit('left'))])
  expect(await keeper.read()).toMatchObject({ '2026-W48': { sentences: 9 } })
  await keeper.clear()
  expect(await readTally(local)).toEqual({})
})

test('Sunday evening belongs to the week that ends, by the clock on the wall', async () => {
  const { local } = memory()
  await createTallyKeeper(local, () => new Date(2026, 10, 29, 23, 59)).add(visit('left'))
  expect(Object.keys(await readTally(local))).toEqual(['2026-W48'])
})

test('what an older version left behind is not read as a tally', async () => {
  const { local } = memory({
    tally: { '2026-W48': { sentences: 'many' }, '2026-W47': { sentences: 1, entries: {} } },
  })
  expect(await readTally(local)).toEqual({ '2026-W47': { sentences: 1, entries: {} } })
  expect(await readTally(memory({ tally: [1] }).local)).toEqual({})
})

/** `storage.local` as far as it is needed, with the time that a real one takes. */
function memory(kept: Record<string, unknown> = {}) {
  const local = {
    get: async (key: string) => {
      await Promise.resolve()
      return structuredClone({ [key]: kept[key] })
    },
    set: async (items: Record<string, unknown>) => {
      await Promise.resolve()
      Object.assign(kept, structuredClone(items))
    },
    remove: async (key: string) => {
      await Promise.resolve()
      delete kept[key]
    },
  } as LocalStore
  return { local, kept }
}
