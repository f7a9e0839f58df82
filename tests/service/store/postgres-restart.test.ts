import { expect, onTestFinished, test } from 'vitest'
import { reasonOf } from '../../../service/store/store-error.ts'
import { openStore } from '../../../service/store/store.ts'
import { missingPostgres, startPostgres } from './postgres.ts'

const report = (group: string, token: string) => ({ group, week: '2026-W33', tokenHash: token, counts: '{}' })

test.skipIf(missingPostgres && !process.env.CI)(
  'a PostgreSQL that is killed and started again has what was acknowledged, and the service goes on by itself',
  async () => {
    const postgres = await startPostgres()
    onTestFinished(() => postgres.end())
    const store = await openStore({ data: 'unused', database: await postgres.createDatabase() })
    onTestFinished(store.close)
    const { id } = await store.groups.create({ name: 'Nord' }, { key: 'key', name: 'Somebody' })

    const safe: string[] = []
    const reasons = new Set<string | undefined>()
    let killing: Promise<void> | undefined
    for (let i = 0; i < 60; i++) {
      if (i === 20) killing = postgres.kill()
      if (i === 40) {
        await killing
        await postgres.start()
      }
      await store.reports.accept(report(id, `token ${i}`)).then(
        () => safe.push(`token ${i}`),
        (error: unknown) => reasons.add(reasonOf(error)),
      )
    }
    // In the middle it was said what was in the way; before and after reports were taken.
    expect(reasons.size).toBeGreaterThan(0)
    expect([...reasons]).not.toContain(undefined)
    expect(safe.length).toBeGreaterThanOrEqual(39)
    const spent = await store.database.db.selectFrom('spent_token').select('hash').execute()
    const stored = spent.map(({ hash }) => hash)
    expect(safe.filter((token) => !stored.includes(token))).toEqual([])
    expect(await store.reports.list(id, '2026-W33', '2026-W33')).toHaveLength(stored.length)
  },
)
