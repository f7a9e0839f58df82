import { expect, test } from 'vitest'
import { closeBlocks, lastClosed } from '../../service/close-blocks.ts'
import { createFigures, OUTWARD } from '../../service/figures.ts'
import { blockOf, firstDayOf, parseWeek, type EntryCounts } from '../../service/report.ts'
import { cryptoBytes } from '../../service/statistics/noise/random.ts'
import { releaseOutward, type Outward } from '../../service/statistics/outward.ts'
import { freezeBlock, type FrozenBlock } from '../../service/statistics/freeze-block.ts'
import { createCategoryOf, knownEntries } from '../../service/statistics/known-entries.ts'
import type { ReportCounts } from '../../service/statistics/sums.ts'
import type { Store } from '../../service/store/store.ts'
import { weekAfter } from '../../service/weeks.ts'
import { describeStores } from './store/stores.ts'
import { createTestApp, lexicons } from './test-app.ts'
import { doorOf } from './test-store.ts'

const DAY = 86_400_000
/** The first week of a block, and when that block is closed. */
const WEEK = '2026-W48'
const BLOCK = blockOf(parseWeek(WEEK)!)
const CLOSED = (firstDayOf(parseWeek(WEEK)! + 4) + 14) * DAY
const FACILITATOR = { key: 'f', name: 'F' }

const ENTRIES: readonly EntryCounts[] = [
  { entry: 'viljetræk', marked: 2, rewritten: 1, left: 1 },
  { entry: 'ønsker', marked: 2, rewritten: 0, left: 2 },
]

/** So many groups, in each of which so many report in every week of the block. */
async function fill({ groups, reports }: Store, count: number, writers: number): Promise<readonly string[]> {
  const ids: string[] = []
  for (let i = 0; i < count; i++) ids.push((await groups.create({ name: `Team ${i}` }, FACILITATOR)).id)
  const counts = JSON.stringify({ sentences: 20, entries: ENTRIES })
  const all = ids.flatMap((group) =>
    [0, 1, 2, 3].flatMap((ahead) =>
      Array.from({ length: writers }, (_, i) => ({
        group,
        week: weekAfter(WEEK, ahead),
        tokenHash: `${i}`,
        counts,
      })),
    ),
  )
  const answers = await Promise.all(all.map((report) => reports.accept(report)))
  expect(new Set(answers)).toEqual(new Set(['stored']))
  return ids
}

const labels = ({ figures }: Outward): number =>
  figures!.categories.find(({ category }) => category === 'label')!.marks

describeStores(({ newPlace, open }) => {
  test('a block is closed two weeks after its end: sums stay, reports and tokens do not', async () => {
    const time = { now: CLOSED - 1 }
    const store = await open({ now: () => time.now })
    const [group = ''] = await fill(store, 1, 6)
    await closeBlocks(store, lexicons)
    expect(await createFigures(store).published(group, BLOCK, BLOCK)).toEqual([])
    time.now = CLOSED
    await closeBlocks(store, lexicons)
    const [published] = await createFigures(store).published(group, BLOCK, BLOCK)
    expect(published!.figures).toMatchObject({ writers: { least: 5, most: 9 }, opens: { low: 50, high: 60 } })
    expect(await store.reports.list(group, WEEK, weekAfter(WEEK, 3))).toEqual([])
    expect(await store.database.db.selectFrom('spent_token').selectAll().execute()).toEqual([])
    const late = { group, week: WEEK, tokenHash: 'late', counts: '{}' }
    expect(await store.reports.accept(late)).toBe('frozen')
  })

  test('a report that comes late is the difference of no two pages, and would be if the block were opened again', async () => {
    const store = await open({ now: () => CLOSED })
    const [group = ''] = await fill(store, 1, 6)
    const others = await store.reports.list(group, WEEK, WEEK)
    await closeBlocks(store, lexicons)
    const page = async () => JSON.stringify(await createFigures(store).published(group, BLOCK, BLOCK))
    const before = await page()
    const entries = [{ entry: 'viljetræk', marked: 5, rewritten: 0, left: 5 }]
    const late = { sentences: 20, entries } as const
    await store.reports.accept({ group, week: WEEK, tokenHash: 'late', counts: JSON.stringify(late) })
    await closeBlocks(store, lexicons)
    expect(await page()).toBe(before)
    // Somebody who has all that a block sums, before and after one more report, has that report.
    const sum = (more: readonly ReportCounts[]) => {
      const reports = [...others.map(({ counts }) => JSON.parse(counts) as ReportCounts), ...more]
      const week = reports.map((counts) => ({ week: WEEK, counts }))
      const all = { categoryOf: createCategoryOf(lexicons), entries: knownEntries(lexicons) }
      return freezeBlock(BLOCK, week, all).weeks[0]!.entries['viljetræk']!.marked
    }
    expect(sum([late]) - sum([])).toBe(5)
  })

  test('what is kept of a closed block tells no report from another', async () => {
    const store = await open({ now: () => CLOSED })
    await fill(store, 1, 5)
    await closeBlocks(store, lexicons)
    const [row] = await store.database.db.selectFrom('frozen_block').select('content').execute()
    const { weeks } = JSON.parse(row!.content) as FrozenBlock
    expect(weeks.map(({ reports }) => reports)).toEqual([5, 5, 5, 5])
    expect(weeks[0]!.entries['viljetræk']).toMatchObject({ reports: 5, marked: 10 })
  })

  test('an entry that came into the lexicon within a block is not compared over it', async () => {
    const time = { now: firstDayOf(parseWeek(WEEK)!) * DAY + 1 }
    const store = await open({ now: () => time.now })
    const older = lexicons.da.entries.filter(({ id }) => id !== 'viljetræk')
    await closeBlocks(store, { ...lexicons, da: { ...lexicons.da, entries: older } })
    await fill(store, 1, 5)
    time.now = CLOSED
    await closeBlocks(store, lexicons)
    const [row] = await store.database.db.selectFrom('frozen_block').select('content').execute()
    const { entries } = JSON.parse(row!.content) as FrozenBlock
    expect(entries).toContain('ønsker')
    expect(entries).not.toContain('viljetræk')
  })

  test(
    'processes that close a block at once draw its noise once, and whoever collects exports collects one number',
    { timeout: 180_000 },
    async () => {
      const at = await newPlace()
      const stores = await Promise.all([1, 2, 3].map(() => open({ at, now: () => CLOSED })))
      await fill(stores[0]!, 24, 10)
      await Promise.all(
        stores.flatMap((store) => [closeBlocks(store, lexicons), closeBlocks(store, lexicons)]),
      )
      // Another time, as at every hour, and after a restart.
      await closeBlocks(await open({ at, now: () => CLOSED + DAY }), lexicons)

      const apps = stores.map(
        (store) => createTestApp({ store: doorOf(store), env: { TILTRO_RATE_LIMIT: '0' } }).app,
      )
      const exports = new Set<string>()
      for (let i = 0; i < 60; i++)
        exports.add(await (await apps[i % apps.length]!.request('/v1/statistics')).text())
      expect(exports.size).toBe(1)
      const [{ writers, categories }] = JSON.parse([...exports][0]!) as [NonNullable<Outward['figures']>]
      expect(writers).toBeGreaterThanOrEqual(100)
      expect(categories).toHaveLength(15)
    },
  )

  test('where every process draws for itself, the mean of what they say is the truth', async () => {
    const store = await open({ now: () => CLOSED })
    const ids = await fill(store, 24, 10)
    await closeBlocks(store, lexicons)
    const rows = await Promise.all(ids.map((id) => store.reports.listFrozen(id, BLOCK, BLOCK)))
    const blocks = rows.flat().map(({ content }) => JSON.parse(content) as FrozenBlock)
    const truth = 24 * 10 * 4 * 2
    const mean = (count: number) => {
      const drawn = Array.from({ length: count }, () => labels(releaseOutward(BLOCK, blocks, cryptoBytes)))
      return drawn.reduce((sum, marks) => sum + marks, 0) / count
    }
    // The scale of the noise is 44: of 1000 draws the mean lies within 12 of the truth but once in 10⁹ times.
    expect(Math.abs(mean(1000) - truth)).toBeLessThan(12)
    // What was kept is one draw, and stays the only one.
    const [kept] = await store.releases.list(OUTWARD)
    const again = await store.releases.once(OUTWARD, BLOCK, () => {
      throw new Error('Drawn again.')
    })
    expect(again).toBe(kept!.content)
  })
})

test.each([
  ['2026-12-06T23:59:59Z', '2026-W43'],
  ['2026-12-07T00:00:00Z', '2026-W47'],
  ['2027-01-03T23:59:59Z', '2026-W47'],
  ['2027-01-04T00:00:00Z', '2026-W51'],
])('at %s the last block that is closed ends with %s', (at, week) => {
  expect(lastClosed(Date.parse(at))).toBe(blockOf(parseWeek(week)!))
})
