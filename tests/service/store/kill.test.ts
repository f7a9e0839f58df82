import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { describeStores, type Place } from './stores.ts'

const WRITER = fileURLToPath(new URL('write-until-killed.ts', import.meta.url))
const RUNS = 3

/** Runs a process that writes, kills it in the middle, and gives what it was told is safe. */
async function writeAndKill(place: Place, group: string, run: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', WRITER, JSON.stringify({ place, group, run })], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.length > 400 + run * 700) child.kill('SIGKILL')
  })
  const [, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null]
  expect(signal).toBe('SIGKILL')
  // The last line may have been cut off.
  return said.split('\n').slice(0, -1)
}

describeStores(({ newPlace, open }) => {
  test('what a process was told is safe is there after it was killed, and nothing is there by half', async () => {
    const at = await newPlace()
    const store = await open({ at })
    const { id } = await store.groups.create({ name: 'Nord' }, { key: 'key', name: 'Somebody' })
    const said: string[] = []
    for (let run = 1; run <= RUNS; run++) {
      said.push(...(await writeAndKill(at, id, run)))
      const { db } = (await open({ at })).database
      // PostgreSQL finds out a moment later that the other end is gone.
      await expect
        .poll(async () => {
          const [tokens, reports, groups, acts, leads] = await Promise.all([
            db.selectFrom('spent_token').select('hash').execute(),
            db.selectFrom('report').select('counts').execute(),
            db.selectFrom('learning_group').select('id').execute(),
            db.selectFrom('audit').select('subject').where('action', '=', 'group.create').execute(),
            db.selectFrom('membership').select('group_id').execute(),
          ])
          const tokensOf = reports.map(({ counts }) => (JSON.parse(counts) as { token: string }).token)
          const stored = new Set([
            ...tokensOf.map((token) => `report ${token}`),
            ...groups.map((group) => `group ${group.id}`),
          ])
          return {
            lost: said.filter((line) => !stored.has(line)),
            tokensWithoutReport: tokens.filter(({ hash }) => !tokensOf.includes(hash)).length,
            reportsWithoutToken: tokensOf.length - tokens.length,
            groupsWithoutTrail: groups.length - acts.length,
            groupsThatNobodyLeads: groups.length - leads.length,
          }
        })
        .toEqual({
          lost: [],
          tokensWithoutReport: 0,
          reportsWithoutToken: 0,
          groupsWithoutTrail: 0,
          groupsThatNobodyLeads: 0,
        })
    }
    expect(said.filter((line) => line.startsWith('report')).length).toBeGreaterThan(RUNS * 10)
  })
})
