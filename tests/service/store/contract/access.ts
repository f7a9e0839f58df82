import { expect, test } from 'vitest'
import type { Stores } from '../stores.ts'
import { NOW, PEOPLE } from './people.ts'

const { facilitator, successor, member, ofNorth, leadsNorth, admin } = PEOPLE
const HOUR = 3_600_000

export function accessContract({ open }: Stores): void {
  test('who makes a group leads it, who was let in reads along, others see nothing', async () => {
    const store = await open()
    const group = await store.groups.create({ name: 'Nord' }, facilitator)
    await store.memberships.admit(group.id, member.key)
    await store.memberships.admit(group.id, facilitator.key)
    expect(await store.memberships.find(group.id, facilitator)).toEqual({ group, relation: 'facilitator' })
    expect(await store.memberships.find(group.id, member)).toEqual({ group, relation: 'member' })
    expect(await store.memberships.find(group.id, successor)).toBeUndefined()
    expect(await store.memberships.find(group.id, admin)).toBeUndefined()
  })

  test('the sign-in can say who belongs to a group, and who of them leads it', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, facilitator)
    expect(await store.memberships.find(id, ofNorth)).toBeUndefined()
    await store.groups.admit(id, ['north'], facilitator)
    expect((await store.memberships.find(id, ofNorth))?.relation).toBe('member')
    expect((await store.memberships.find(id, leadsNorth))?.relation).toBe('facilitator')
    expect(await store.memberships.find(id, member)).toBeUndefined()
  })

  test('the groups of somebody, by name, each once', async () => {
    const store = await open()
    await store.groups.create({ name: 'Vest' }, successor)
    const south = await store.groups.create({ name: 'Syd', claims: ['south'] }, leadsNorth)
    const north = await store.groups.create({ name: 'Nord', claims: ['north'] }, facilitator)
    expect(await store.memberships.list(leadsNorth)).toEqual([
      { group: north, relation: 'facilitator' },
      { group: south, relation: 'facilitator' },
    ])
    expect(await store.memberships.list(ofNorth)).toEqual([{ group: north, relation: 'member' }])
    expect(await store.memberships.list(member)).toEqual([])
  })

  test('a group that is handed over has one who leads it, and keeps who did', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, facilitator)
    await store.memberships.handOver(id, successor)
    expect((await store.memberships.find(id, successor))?.relation).toBe('facilitator')
    expect((await store.memberships.find(id, facilitator))?.relation).toBe('member')
    await store.memberships.leave(id, facilitator.key)
    expect(await store.memberships.find(id, facilitator)).toBeUndefined()
    // Who leads hands over first: a group is not left alone.
    await store.memberships.leave(id, successor.key)
    expect((await store.memberships.find(id, successor))?.relation).toBe('facilitator')
  })

  test('somebody is signed in until the time is over, or until they sign out', async () => {
    let now = NOW
    const store = await open({ now: () => now })
    const [first, second] = await Promise.all([
      store.sessions.create('{"a":1}', HOUR),
      store.sessions.create('{"b":1}', HOUR),
    ])
    expect(await store.sessions.get(first)).toBe('{"a":1}')
    await store.sessions.delete(first)
    expect(await store.sessions.get(first)).toBeUndefined()
    now += HOUR - 1
    expect(await store.sessions.get(second)).toBe('{"b":1}')
    now += 1
    expect(await store.sessions.get(second)).toBeUndefined()
    expect(await store.sessions.get('made up')).toBeUndefined()
  })

  test('who reads the store cannot sign in with what they find, and what has expired is gone', async () => {
    let now = NOW
    const store = await open({ now: () => now })
    const id = await store.sessions.create('{}', HOUR)
    const rows = () => store.database.db.selectFrom('session').selectAll().execute()
    expect(JSON.stringify(await rows())).not.toContain(id)
    now += 2 * HOUR
    await store.sessions.create('{}', HOUR)
    expect(await rows()).toHaveLength(1)
  })

  test('what is done to groups and codes is written down, latest first', async () => {
    let now = NOW
    const store = await open({ now: () => now++ })
    const { id } = await store.groups.create({ name: 'Nord' }, facilitator)
    await store.groups.rename(id, 'Syd', facilitator)
    await store.codes.issue(id, 'join', 3, facilitator)
    await store.codes.withdraw(id, 'join', facilitator)
    await store.groups.create({ name: 'Vest' }, successor)
    const trail = await store.audit.list({ subject: `group:${id}` })
    expect(trail.map(({ action, detail }) => [action, detail])).toEqual([
      ['codes.withdraw', { purpose: 'join' }],
      ['codes.issue', { purpose: 'join', count: 3, expires: '2026-W38' }],
      ['group.rename', { name: 'Syd', was: 'Nord' }],
      ['group.create', { name: 'Nord' }],
    ])
    expect(trail[0]!.actor).toEqual({ key: facilitator.key, name: 'Facilitator' })
    expect(await store.audit.list({ most: 2 })).toHaveLength(2)
    const last = (await store.audit.list())[0]!
    expect((await store.audit.list({ before: last.at }))[0]!.action).toBe('codes.withdraw')
  })
}
