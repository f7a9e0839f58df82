import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Analysis } from '../../lexicon/engine/types.ts'
import { balance } from '../service/balance.ts'
import { signInAt } from '../service/sign-in-at.ts'
import { NOTE, send } from '../service/speak.ts'
import { startForTest } from '../service/start-service.ts'
import { describeStores } from '../service/store/stores.ts'
import { missingPostgres, startPostgres } from '../service/store/postgres.ts'

const SHIFT = fileURLToPath(new URL('../service/shift-time.mjs', import.meta.url))
const WEEK = 7 * 86_400_000

test.skipIf(missingPostgres && !process.env.CI)(
  'two services that start together on an empty database are replaced one by one, and nobody who asks through the proxy notices',
  async () => {
    const postgres = await startPostgres()
    onTestFinished(() => postgres.end())
    const env = {
      TILTRO_RATE_LIMIT: '0',
      // A machine that is busy with others takes its time, and nobody is to be cut off for that.
      TILTRO_REQUEST_SECONDS: '60',
      TILTRO_STOP_SECONDS: '60',
      DATABASE_URL: await postgres.createDatabase(),
    }
    const start = async () => {
      const service = await startForTest({ env })
      while (!(await fetch(`${service.url}readyz`)).ok) await wait(20)
      return service
    }
    let running = await Promise.all([start(), start()])
    const proxy = await balance(() => running.map(({ url }) => url))
    const cookie = await signInAt(proxy, 'facilitator')
    const headers = { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }

    const asking = new AbortController()
    const outcomes = new Map<string, number>()
    const made: string[] = []
    const count = (what: string) => outcomes.set(what, (outcomes.get(what) ?? 0) + 1)
    const askers = Array.from({ length: 8 }, async (_, asker) => {
      for (let i = 0; !asking.signal.aborted; i++) {
        if (asker > 0) count(`note ${(await send(proxy, NOTE)).status}`)
        else {
          const body = JSON.stringify({ name: `Nord ${i}` })
          const answer = await fetch(`${proxy}v1/groups`, { method: 'POST', headers, body })
          count(`group ${answer.status}`)
          made.push(((await answer.json()) as { readonly id: string }).id)
        }
      }
    })
    // Each is replaced twice: a new one starts, the old one is asked to stop, as an upgrade does.
    for (let round = 0; round < 2; round++)
      for (let i = 0; i < 2; i++) {
        const old = running[i]!
        const next = await start()
        running = running.map((one) => (one === old ? next : one)) as typeof running
        expect(await old.stop()).toBe(0)
      }
    // And the other way round: the old one ends first, and the other is asked meanwhile.
    expect(await running[0].stop()).toBe(0)
    await wait(300)
    asking.abort()
    await Promise.all(askers)
    expect([...outcomes.keys()].sort()).toEqual(['group 201', 'note 200'])
    expect(outcomes.get('note 200')).toBeGreaterThan(100)
    const listed = (await (await fetch(`${proxy}v1/groups`, { headers })).json()) as { id: string }[]
    const ids = new Set(listed.map(({ id }) => id))
    expect(made.filter((id) => !ids.has(id))).toEqual([])
  },
)

describeStores(({ kind, newPlace }) => {
  test(`a clock that jumps a week ahead and back leaves a service on ${kind} well, and what was written in its place`, async () => {
    const at = await newPlace()
    const folder = await mkdtemp(join(tmpdir(), 'tiltro-clock-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'shift')
    await writeFile(file, '0')
    const env = {
      SHIFT_FILE: file,
      TILTRO_RATE_LIMIT: '60',
      TILTRO_DATA: at.data,
      ...(at.database && { DATABASE_URL: at.database }),
    }
    const { url, stdout } = await startForTest({ env, node: ['--import', SHIFT] })
    while (!(await fetch(`${url}readyz/store`)).ok) await wait(20)
    const asFacilitator = async () => ({
      cookie: await signInAt(url, 'facilitator'),
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/json',
    })
    const make = async (name: string) => {
      const [method, headers] = ['POST', await asFacilitator()]
      return (await fetch(`${url}v1/groups`, { method, headers, body: JSON.stringify({ name }) })).status
    }
    const isWell = async () => {
      const [note, ready] = await Promise.all([send(url, NOTE), fetch(`${url}readyz`)])
      return [note.status, ((await note.json()) as Analysis).remarks.length > 0, ready.status]
    }
    const early = await asFacilitator()
    const seen: unknown[] = []
    for (const shift of [0, WEEK, 0, -WEEK, 0]) {
      await writeFile(file, String(shift))
      await wait(50)
      seen.push([shift, await make(`Nord ${seen.length}`), ...(await isWell())])
    }
    expect(seen).toEqual([0, WEEK, 0, -WEEK, 0].map((shift) => [shift, 201, 200, true, 200]))
    // Whoever was signed in before the jump is, at the old time, somebody or nobody, and told which.
    expect([200, 401]).toContain((await fetch(`${url}v1/groups`, { headers: early })).status)
    const groups = (await (await fetch(`${url}v1/groups`, { headers: await asFacilitator() })).json()) as {
      readonly name: string
    }[]
    const names = groups.map(({ name }) => name).filter((name) => name.startsWith('Nord'))
    expect(names.sort()).toEqual(['Nord 0', 'Nord 1', 'Nord 2', 'Nord 3', 'Nord 4'])
    expect(stdout().toString()).not.toContain('crashed')
  })
})
