import { expect, test } from 'vitest'
import type { Stores } from '../stores.ts'
import { NOW, PEOPLE } from './people.ts'

const by = PEOPLE.facilitator

export function learningContract({ open, newPlace }: Stores): void {
  test('a round of learning is kept as it was left', async () => {
    const store = await open({ now: () => NOW })
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    const cycle = await store.cycles.create(id, { step: 'wonder', content: '{"wonder":"Hvad nu, hvis …?"}' })
    expect(cycle).toEqual({
      id: cycle.id,
      group: id,
      step: 'wonder',
      content: '{"wonder":"Hvad nu, hvis …?"}',
      revision: 1,
      madeWeek: '2026-W34',
    })
    expect(await store.cycles.get(id, cycle.id)).toEqual(cycle)
    expect(await store.cycles.list(id)).toEqual([cycle])
    await store.cycles.delete(id, cycle.id)
    expect(await store.cycles.get(id, cycle.id)).toBeUndefined()
  })

  test('no group reaches the rounds of another', async () => {
    const store = await open()
    const north = await store.groups.create({ name: 'Nord' }, by)
    const south = await store.groups.create({ name: 'Syd' }, by)
    const cycle = await store.cycles.create(north.id, { step: 'wonder', content: '{}' })
    expect(await store.cycles.get(south.id, cycle.id)).toBeUndefined()
    expect(await store.cycles.save(south.id, cycle.id, 1, { content: '{"a":1}' })).toBeUndefined()
    await store.cycles.delete(south.id, cycle.id)
    expect(await store.cycles.get(north.id, cycle.id)).toEqual(cycle)
  })

  test('of two who save at once, in two processes, one is told to read again', async () => {
    const at = await newPlace()
    const [here, there] = [await open({ at }), await open({ at })]
    const { id } = await here.groups.create({ name: 'Nord' }, by)
    const cycle = await here.cycles.create(id, { step: 'wonder', content: '{}' })
    const saved = await Promise.all([
      here.cycles.save(id, cycle.id, 1, { content: '{"by":"one"}' }),
      there.cycles.save(id, cycle.id, 1, { step: 'experiment', content: '{"by":"other"}' }),
    ])
    const [won, ...more] = saved.filter((answer) => answer !== undefined)
    expect(more).toEqual([])
    expect(won!.revision).toBe(2)
    expect(await there.cycles.get(id, cycle.id)).toEqual(won)
  })

  test('a proposal waits until one trainer decides', async () => {
    const store = await open({ now: () => NOW })
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    const proposal = await store.proposals.create({ group: id, content: '{"phrase":"tung borger"}' })
    const other = await store.proposals.create({ content: '{}' })
    expect(proposal).toEqual({
      id: proposal.id,
      group: id,
      state: 'new',
      content: '{"phrase":"tung borger"}',
      madeWeek: '2026-W34',
    })
    expect(await store.proposals.list({ group: id })).toEqual([proposal])
    const decided = await Promise.all([
      store.proposals.decide(proposal.id, 'taken', '{"by":"one"}', by),
      store.proposals.decide(proposal.id, 'declined', '{"by":"other"}', by),
    ])
    expect(decided.filter((answer) => answer !== undefined)).toHaveLength(1)
    expect(await store.proposals.list({ state: 'new' })).toEqual([other])
    expect(await store.audit.list({ subject: `proposal:${proposal.id}` })).toHaveLength(1)
  })
}
