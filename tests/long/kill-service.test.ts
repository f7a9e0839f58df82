import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { signInAt } from '../service/sign-in-at.ts'
import { startService } from '../service/start-service.ts'
import { describeStores } from '../service/store/stores.ts'

vi.setConfig({ testTimeout: 600_000 })

/** On each store, in a soak; fewer where changes are judged. */
const KILLS = process.env.SOAK ? 50 : 10
const WRITERS = 4

describeStores(({ kind, newPlace, open }) => {
  test(`a service on ${kind} that is killed ${KILLS} times while groups are made has every one that it acknowledged, and none by half`, async () => {
    const at = await newPlace()
    const env = {
      TILTRO_RATE_LIMIT: '0',
      TILTRO_DATA: at.data,
      ...(at.database && { DATABASE_URL: at.database }),
    }
    const acknowledged: string[] = []
    let cookie: string | undefined
    let broken = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const service = await startService({ env })
      try {
        while (!(await fetch(`${service.url}readyz/store`)).ok) await wait(20)
        // Who signed in before the first kill is signed in after the last.
        cookie ??= await signInAt(service.url, 'facilitator')
        const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
        const write = async (writer: number) => {
          for (let i = 0; ; i++) {
            const body = JSON.stringify({ name: `Nord ${kill} ${writer} ${i}` })
            const made = await fetch(`${service.url}v1/groups`, { method: 'POST', headers, body }).then(
              async (answer) => {
                expect(answer.status).toBe(201)
                return ((await answer.json()) as { readonly id: string }).id
              },
            )
            acknowledged.push(made)
          }
        }
        const writers = Promise.allSettled(Array.from({ length: WRITERS }, (_, writer) => write(writer)))
        // Sometimes hardly begun, sometimes in the middle.
        await wait(20 + ((kill * 37) % 200))
        await service.stop('SIGKILL')
        for (const writer of await writers) {
          // Cut off, never refused and never answered by half.
          expect(writer).toEqual({ status: 'rejected', reason: expect.any(TypeError) as TypeError })
          broken++
        }
      } finally {
        await service.end()
      }
    }
    expect(broken).toBe(KILLS * WRITERS)
    expect(acknowledged.length).toBeGreaterThan(KILLS * 5)
    const { db } = (await open({ at })).database
    await expect
      .poll(async () => {
        const all = (rows: readonly { readonly id: string | null }[]) => rows.map(({ id }) => id)
        const [groups, acts, leads] = await Promise.all([
          db.selectFrom('learning_group').select('id').execute().then(all),
          db
            .selectFrom('audit')
            .select('subject as id')
            .where('action', '=', 'group.create')
            .execute()
            .then(all),
          db.selectFrom('membership').select('group_id as id').execute().then(all),
        ])
        const stored = new Set(groups)
        return {
          lost: acknowledged.filter((id) => !stored.has(id)).length,
          withoutTrail: acknowledged.filter((id) => !acts.includes(`group:${id}`)).length,
          trailWithoutGroup: acts.filter((subject) => !stored.has(subject!.slice('group:'.length))).length,
          withoutLead: groups.filter((id) => !leads.includes(id)).length,
        }
      })
      .toEqual({ lost: 0, withoutTrail: 0, trailWithoutGroup: 0, withoutLead: 0 })
  })
})
