import { expect, test } from 'vitest'
import type { IncomingReport, StoredReport } from '../../../../service/store/reports.ts'
import { blockOfWeek, weeksOfBlock } from '../../../../service/weeks.ts'
import type { Stores } from '../stores.ts'
import { NOW, PEOPLE } from './people.ts'

const by = PEOPLE.facilitator
const WEEK = '2026-W33'
const BLOCK = blockOfWeek(WEEK)
const [FIRST, , , LAST] = weeksOfBlock(BLOCK) as [string, string, string, string]
const NEXT = weeksOfBlock(BLOCK + 1)[0]!

const report = (group: string, tokenHash: string, week = WEEK, counts = '{"marked":1}'): IncomingReport => ({
  group,
  week,
  tokenHash,
  counts,
})
const count = (reports: readonly StoredReport[]) => JSON.stringify({ reports: reports.length })

export function reportsContract({ open, newPlace }: Stores): void {
  test('a report is stored with its token, and a token brings one report', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    expect(await store.reports.accept(report(id, 'a'))).toBe('stored')
    expect(await store.reports.accept(report(id, 'a', WEEK, '{"marked":5}'))).toBe('repeated')
    expect(await store.reports.accept(report(id, 'b'))).toBe('stored')
    expect(await store.reports.list(id, FIRST, LAST)).toEqual([
      { week: WEEK, counts: '{"marked":1}' },
      { week: WEEK, counts: '{"marked":1}' },
    ])
    expect(await store.reports.list(id, NEXT, NEXT)).toEqual([])
  })

  test('the same token of another group or week is another token', async () => {
    const store = await open()
    const north = await store.groups.create({ name: 'Nord' }, by)
    const south = await store.groups.create({ name: 'Syd' }, by)
    const answers = await Promise.all([
      store.reports.accept(report(north.id, 'a')),
      store.reports.accept(report(south.id, 'a')),
      store.reports.accept(report(north.id, 'a', LAST)),
      store.reports.accept(report('another', 'a')),
    ])
    expect(answers).toEqual(['stored', 'stored', 'stored', 'no-group'])
  })

  test('of reports with one token that come at once, in two processes, one is stored', async () => {
    const at = await newPlace()
    const [here, there] = [await open({ at }), await open({ at })]
    const { id } = await here.groups.create({ name: 'Nord' }, by)
    // Each token four times, in each process in another order.
    const tokens = Array.from({ length: 60 }, (_, i) => `token ${i % 30}`)
    const answers = await Promise.all([
      ...tokens.map((token) => here.reports.accept(report(id, token))),
      ...[...tokens].reverse().map((token) => there.reports.accept(report(id, token))),
    ])
    expect(answers.filter((answer) => answer === 'stored')).toHaveLength(30)
    expect(answers.filter((answer) => answer === 'repeated')).toHaveLength(90)
    expect(await there.reports.list(id, WEEK, WEEK)).toHaveLength(30)
  })

  test('nothing tells two reports of a week apart but what they counted', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    for (let i = 0; i < 12; i++) await store.reports.accept(report(id, `token ${i}`, WEEK, `{"n":${i}}`))
    const rows = await store.database.db.selectFrom('report').selectAll().execute()
    expect(Object.keys(rows[0]!).sort()).toEqual(['counts', 'group_id', 'id', 'week'])
    // They are not read in the order in which they came: one in 479,001,600 times they would be.
    const listed = (await store.reports.list(id, WEEK, WEEK)).map(({ counts }) => counts)
    expect(listed).not.toEqual(Array.from({ length: 12 }, (_, i) => `{"n":${i}}`))
    const tokens = await store.database.db.selectFrom('spent_token').selectAll().execute()
    expect(Object.keys(tokens[0]!).sort()).toEqual(['group_id', 'hash', 'week'])
  })

  test('a block is summed once, by whichever process comes first, and its reports are gone', async () => {
    const at = await newPlace()
    const stores = [await open({ at }), await open({ at })]
    const { id } = await stores[0]!.groups.create({ name: 'Nord' }, by)
    for (const [i, week] of [FIRST, WEEK, WEEK, LAST, NEXT].entries())
      await stores[0]!.reports.accept(report(id, `token ${i}`, week))
    expect(await stores[0]!.reports.listOpen(BLOCK)).toEqual([{ group: id, block: BLOCK }])
    let sums = 0
    const contents = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        stores[i % 2]!.reports.freeze(id, BLOCK, (reports) => {
          sums++
          return count(reports)
        }),
      ),
    )
    expect([sums, new Set(contents)]).toEqual([1, new Set(['{"reports":4}'])])
    expect(await stores[1]!.reports.listFrozen(id, 0, 9999)).toEqual([
      { block: BLOCK, content: '{"reports":4}' },
    ])
    expect(await stores[1]!.reports.list(id, FIRST, NEXT)).toEqual([{ week: NEXT, counts: '{"marked":1}' }])
    expect(await stores[0]!.reports.listOpen(BLOCK)).toEqual([])
    // Nor is it known any longer which tokens were redeemed.
    const tokens = await stores[0]!.database.db.selectFrom('spent_token').select('week').execute()
    expect(tokens).toEqual([{ week: NEXT }])
  })

  test('what comes after a block is frozen is not stored', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    await store.reports.freeze(id, BLOCK, count)
    expect(await store.reports.accept(report(id, 'a'))).toBe('frozen')
    expect(await store.reports.accept(report(id, 'a', NEXT))).toBe('stored')
    expect(await store.reports.list(id, FIRST, LAST)).toEqual([])
  })

  test('while a block is being frozen every report is in the sum or refused', async () => {
    const at = await newPlace()
    const [here, there] = [await open({ at }), await open({ at })]
    const { id } = await here.groups.create({ name: 'Nord' }, by)
    const sent = Array.from({ length: 40 }, async (_, i) => {
      await new Promise((resolve) => void setTimeout(resolve, i))
      return there.reports.accept(report(id, `token ${i}`))
    })
    await new Promise((resolve) => void setTimeout(resolve, 20))
    const content = await here.reports.freeze(id, BLOCK, count)
    const stored = (await Promise.all(sent)).filter((answer) => answer === 'stored')
    expect(JSON.parse(content)).toEqual({ reports: stored.length })
    expect(await here.reports.list(id, FIRST, LAST)).toEqual([])
  })

  test('a sum that fails freezes nothing', async () => {
    const store = await open()
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    await store.reports.accept(report(id, 'a'))
    const failing = store.reports.freeze(id, BLOCK, () => {
      throw new RangeError('no sum')
    })
    await expect(failing).rejects.toThrow('no sum')
    expect(await store.reports.list(id, FIRST, LAST)).toHaveLength(1)
    expect(await store.reports.freeze(id, BLOCK, count)).toBe('{"reports":1}')
  })

  test('reports for a group that ended count until its block is over', async () => {
    const store = await open({ now: () => NOW })
    const { id } = await store.groups.create({ name: 'Nord' }, by)
    await store.groups.end(id, by)
    const endsWeek = (await store.groups.get(id))!.endsWeek!
    expect(await store.reports.accept(report(id, 'a'))).toBe('stored')
    expect(await store.reports.accept(report(id, 'b', endsWeek))).toBe('ended')
  })

  test('reports for groups that were merged count for the one that goes on', async () => {
    const store = await open({ now: () => NOW })
    const [a, b, c] = await Promise.all(
      ['A', 'B', 'C'].map(async (name) => (await store.groups.create({ name }, by)).id),
    )
    await store.groups.merge(a!, b!, by)
    await store.groups.merge(b!, c!, by)
    const later = (await store.groups.get(a!))!.endsWeek!
    expect(await store.reports.accept(report(a!, 'a'))).toBe('stored')
    for (const group of [a!, b!, c!])
      expect(await store.reports.accept(report(group, 'b', later))).toBe('stored')
    expect(await store.reports.list(a!, FIRST, later)).toHaveLength(1)
    expect(await store.reports.list(b!, FIRST, later)).toHaveLength(0)
    expect(await store.reports.list(c!, FIRST, later)).toHaveLength(3)
    expect(await store.reports.freeze(c!, blockOfWeek(later), count)).toBe('{"reports":3}')
    const tokens = await store.database.db.selectFrom('spent_token').select(['group_id', 'week']).execute()
    expect(tokens).toEqual([{ group_id: a, week: WEEK }])
  })

  test('noise is drawn once, by whichever process comes first', async () => {
    const at = await newPlace()
    const stores = [await open({ at }), await open({ at })]
    let draws = 0
    const contents = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        stores[i % 2]!.releases.once('municipality', BLOCK, () => JSON.stringify({ draw: ++draws })),
      ),
    )
    expect([draws, new Set(contents)]).toEqual([1, new Set(['{"draw":1}'])])
    await stores[0]!.releases.once('municipality', BLOCK + 1, () => '{}')
    await stores[0]!.releases.once('public', BLOCK, () => '{}')
    expect(await stores[1]!.releases.list('municipality')).toEqual([
      { block: BLOCK, content: '{"draw":1}' },
      { block: BLOCK + 1, content: '{}' },
    ])
  })
}
