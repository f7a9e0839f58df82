import { expect, test } from 'vitest'
import type { Stores } from '../stores.ts'
import { NOW, PEOPLE } from './people.ts'

const WEEK = 7 * 86_400_000
const by = PEOPLE.facilitator

export function codesContract({ open, newPlace }: Stores): void {
  test('a code works once, and again for the same request, whose answer may have been lost', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    const { codes } = await store.codes.issue(id, 'join', 2, by)
    expect(codes).toEqual([
      expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/),
      codes[1],
    ])
    expect(await store.codes.redeem(codes[0]!, 'join', 'one request')).toBe(id)
    expect(await store.codes.redeem(codes[0]!, 'join', 'one request')).toBe(id)
    expect(await store.codes.redeem(codes[0]!, 'join', 'another')).toBeUndefined()
    expect(await store.codes.redeem(codes[1]!, 'join', 'another')).toBe(id)
  })

  test('a code is read as it is typed by a person', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    const { codes } = await store.codes.issue(id, 'join', 1, by)
    const typed = ` ${codes[0]!.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    expect(await store.codes.redeem(typed, 'join', 'a')).toBe(id)
  })

  test('a code is for what it was issued for, and trying it for something else does not use it up', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    const { codes } = await store.codes.issue(id, 'view', 1, by)
    for (const purpose of ['join', 'hand-over', 'merge'] as const)
      expect(await store.codes.redeem(codes[0]!, purpose, 'a')).toBeUndefined()
    expect(await store.codes.redeem(codes[0]!, 'view', 'a')).toBe(id)
  })

  test('a code works through the last of its weeks', async () => {
    let now = NOW
    const store = await open({ now: () => now })
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    const { codes, expiresWeek } = await store.codes.issue(id, 'join', 2, by)
    expect(expiresWeek).toBe('2026-W38')
    now += 4 * WEEK
    expect(await store.codes.redeem(codes[0]!, 'join', 'a')).toBe(id)
    now += WEEK
    expect(await store.codes.redeem(codes[1]!, 'join', 'a')).toBeUndefined()
    expect(await store.codes.list(id)).toEqual([])
    await store.codes.issue(id, 'join', 1, by)
    expect(await store.database.db.selectFrom('code').selectAll().execute()).toHaveLength(1)
  })

  test('one sees how many codes there are, and not which of them were used', async () => {
    const store = await open({ now: () => NOW })
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    const { codes } = await store.codes.issue(id, 'join', 3, by)
    await store.codes.issue(id, 'view', 1, by)
    const before = await store.codes.list(id)
    await store.codes.redeem(codes[0]!, 'join', 'a')
    expect(await store.codes.list(id)).toEqual(before)
    expect(before).toEqual([
      { purpose: 'join', expiresWeek: '2026-W38', count: 3 },
      { purpose: 'view', expiresWeek: '2026-W38', count: 1 },
    ])
    expect((await store.audit.list()).map(({ action }) => action)).not.toContain('codes.redeem')
  })

  test('codes that are withdrawn stop working, of that kind alone', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    const join = await store.codes.issue(id, 'join', 1, by)
    const view = await store.codes.issue(id, 'view', 1, by)
    await store.codes.withdraw(id, 'join', by)
    expect(await store.codes.redeem(join.codes[0]!, 'join', 'a')).toBeUndefined()
    expect(await store.codes.redeem(view.codes[0]!, 'view', 'a')).toBe(id)
  })

  test('the store holds nothing that a code could be made from', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    const { codes } = await store.codes.issue(id, 'join', 1, by)
    const rows = JSON.stringify(await store.database.db.selectFrom('code').selectAll().execute())
    expect(rows).not.toContain(codes[0])
    expect(rows).not.toContain(codes[0]!.replaceAll('-', ''))
  })

  test('of many who try one code at once, in two processes, one gets in', async () => {
    const at = await newPlace()
    const [here, there] = [await open({ at }), await open({ at })]
    const { id } = await here.groups.create({ name: 'Nord' }, by)
    const { codes } = await here.codes.issue(id, 'join', 1, by)
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? here : there).codes.redeem(codes[0]!, 'join', `request ${i}`),
      ),
    )
    expect(answers.filter((answer) => answer !== undefined)).toEqual([id])
  })
}
