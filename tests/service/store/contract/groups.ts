import { expect, test } from 'vitest'
import { blockOfWeek, weekOf, weeksOfBlock } from '../../../../service/weeks.ts'
import type { Stores } from '../stores.ts'
import { NOW, PEOPLE } from './people.ts'

const { facilitator, successor, member } = PEOPLE
const NEXT_BLOCK = weeksOfBlock(blockOfWeek(weekOf(NOW)) + 1)[0]!

export function groupsContract({ open }: Stores): void {
  test('a group is there from the moment that somebody makes it', async () => {
    const store = await open({ now: () => NOW })
    const group = await store.groups.create({ name: 'Jobcenter Nord, æøå' }, facilitator)
    expect(group).toEqual({ id: group.id, name: 'Jobcenter Nord, æøå', claims: [], madeWeek: '2026-W34' })
    expect(await store.groups.get(group.id)).toEqual(group)
    expect(await store.groups.list()).toEqual([group])
    expect(await store.groups.get('another')).toBeUndefined()
  })

  test('a group can be given another name', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, facilitator)
    expect(await store.groups.rename(id, 'Syd', facilitator)).toBeUndefined()
    expect((await store.groups.get(id))?.name).toBe('Syd')
    expect(await store.groups.rename('another', 'Syd', facilitator)).toBe('no-group')
  })

  test('a group ends with the block that runs, once, and its codes at once', async () => {
    const store = await open({ now: () => NOW })
    const { id } = await store.groups.create({ name: 'Nord' }, facilitator)
    const { codes } = await store.codes.issue(id, 'join', 2, facilitator)
    expect(await store.groups.end(id, facilitator)).toBeUndefined()
    expect((await store.groups.get(id))?.endsWeek).toBe(NEXT_BLOCK)
    expect(await store.groups.end(id, facilitator)).toBe('ended')
    expect(await store.codes.redeem(codes[0]!, 'join', 'a')).toBeUndefined()
  })

  test('a group is merged into another, with its people, from the next block', async () => {
    const store = await open({ now: () => NOW })
    const north = await store.groups.create({ name: 'Nord', claims: ['north', 'all'] }, facilitator)
    const south = await store.groups.create({ name: 'Syd', claims: ['south', 'all'] }, successor)
    await store.memberships.admit(north.id, member.key)
    expect(await store.groups.merge(north.id, south.id, facilitator)).toBeUndefined()
    expect(await store.groups.get(north.id)).toMatchObject({ endsWeek: NEXT_BLOCK, mergedInto: south.id })
    expect((await store.groups.get(south.id))?.claims).toEqual(['south', 'all', 'north'])
    const relations = await Promise.all(
      [facilitator, successor, member].map(
        async (person) => (await store.memberships.find(south.id, person))?.relation,
      ),
    )
    expect(relations).toEqual(['member', 'facilitator', 'member'])
  })

  test('only groups that go on are merged, and not with themselves', async () => {
    const store = await open()
    const [north, south, west] = await Promise.all(
      ['Nord', 'Syd', 'Vest'].map((name) => store.groups.create({ name }, facilitator)),
    )
    expect(await store.groups.merge(north!.id, north!.id, facilitator)).toBe('same-group')
    expect(await store.groups.merge(north!.id, 'another', facilitator)).toBe('no-group')
    await store.groups.end(south!.id, facilitator)
    expect(await store.groups.merge(north!.id, south!.id, facilitator)).toBe('ended')
    expect(await store.groups.merge(south!.id, north!.id, facilitator)).toBe('ended')
    // Two that are merged into each other at once: one of the two, so that no circle comes about.
    const both = await Promise.all([
      store.groups.merge(north!.id, west!.id, facilitator),
      store.groups.merge(west!.id, north!.id, facilitator),
    ])
    expect(both).toHaveLength(2)
    expect(new Set(both)).toEqual(new Set(['ended', undefined]))
  })

  test('a group that is deleted leaves nothing but the trail', async () => {
    const store = await open({ now: () => NOW })
    const { id } = await store.groups.create({ name: 'Nord' }, facilitator)
    await store.codes.issue(id, 'join', 1, facilitator)
    await store.reports.accept({ group: id, week: '2026-W33', tokenHash: 't', counts: '{}' })
    await store.reports.freeze(id, blockOfWeek('2026-W29'), () => '{}')
    await store.cycles.create(id, { step: 'wonder', content: '{}' })
    const proposal = await store.proposals.create({ group: id, content: '{}' })
    expect(await store.groups.delete(id, facilitator)).toBeUndefined()
    expect(await store.groups.get(id)).toBeUndefined()
    const { db } = store.database
    for (const table of ['membership', 'code', 'spent_token', 'report', 'frozen_block', 'cycle'] as const)
      expect([table, await db.selectFrom(table).selectAll().execute()]).toEqual([table, []])
    // What trainers have been asked for stays with them.
    expect(await store.proposals.list()).toEqual([{ ...proposal, group: undefined }])
    expect((await store.audit.list({ subject: `group:${id}` })).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['group.create', 'codes.issue', 'group.delete']),
    )
    expect(await store.groups.delete(id, facilitator)).toBe('no-group')
  })
}
