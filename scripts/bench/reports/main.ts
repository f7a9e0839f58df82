import { closeBlocks, lastClosed } from '../../../service/close-blocks.ts'
import { groupPath } from '../../../service/pages/groups/group-paths.ts'
import { readLexicons } from '../../../service/read-dist.ts'
import { knownEntries } from '../../../service/statistics/known-entries.ts'
import { openStore, type Store } from '../../../service/store/store.ts'
import { weekAfter, weekOf, weeksOfBlock } from '../../../service/weeks.ts'
import { startPostgres } from '../../../tests/service/store/postgres.ts'
import { inventCounts, mintTokens } from './invent.ts'
import { sendAll, type Asked, type Run } from './send.ts'
import { startMeasured } from './service.ts'

/**
 * How many reports one process takes over HTTP with a PostgreSQL that waits for the disk, and how long a group's page
 * takes with 100,000 reports stored: `npm run bench:reports`.
 */
const SENT = 4000
const STORED = 100_000
const WRITERS = 8
/** Groups whose pages are asked for, each with a year of figures. */
const LOOKED_AT = 10
const FACILITATOR = { key: 'facilitator', name: 'Facilitator' }
const say = (text: string) => console.log(text)

const lexicons = await readLexicons('dist/')
const entries = knownEntries(lexicons)
const postgres = await startPostgres([])
const database = await postgres.createDatabase()
const store = await openStore({ data: '.cache/bench', database })
const service = await startMeasured(database)
try {
  say(`Node ${process.version}, one process, PostgreSQL with fsync.\n`)
  await measureReports()
  const groups = await fillYear()
  await fillOpen()
  await measurePages(groups)
} finally {
  service.stop()
  await store.close()
  await postgres.end()
}

async function measureReports(): Promise<void> {
  const week = weekAfter(weekOf(Date.now()), -1)
  const groups = await createGroups(store, 'A', 20)
  const asked: Asked[] = []
  for (const group of groups)
    for (const token of await mintTokens(store.secretOf('tokens'), group, week, SENT / groups.length))
      asked.push({
        ...{ method: 'POST', url: `${service.url}/v1/reports` },
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ group, week, token, ...inventCounts(entries, asked.length) }),
      })
  const warm = asked.splice(0, 200)
  await sendAll(warm, 20)
  const before = service.cpuSeconds()
  const run = await sendAll(asked, 50)
  const cpu = ((service.cpuSeconds() - before) * 1000) / asked.length
  sayRun(`${asked.length} reports, each with a token of its own, over 50 connections`, run)
  say(`  ${cpu.toFixed(1)} ms of processor each: ${(1000 / cpu).toFixed(0)} a second on a core of its own`)
}

/** Groups that have reported for a year, and whose blocks are closed. */
async function fillYear(): Promise<readonly string[]> {
  const groups = await createGroups(store, 'B', LOOKED_AT)
  const last = lastClosed(Date.now())
  const weeks = Array.from({ length: 13 }, (_, i) => weeksOfBlock(last - i)).flat()
  await fill(groups, weeks)
  await closeBlocks(store, lexicons)
  return groups
}

/** Reports that wait for their block to close, as many as a country sends. */
async function fillOpen(): Promise<void> {
  const weeks = [1, 2, 3, 4, 5].map((ago) => weekAfter(weekOf(Date.now()), -ago))
  const groups = await createGroups(store, 'C', Math.ceil(STORED / WRITERS / weeks.length))
  await fill(groups, weeks)
}

async function fill(groups: readonly string[], weeks: readonly string[]): Promise<void> {
  for (const week of weeks)
    await Promise.all(
      groups.flatMap((group, g) =>
        Array.from({ length: WRITERS }, (_, w) => {
          const counts = JSON.stringify(inventCounts(entries, g * WRITERS + w))
          return store.reports.accept({ group, week, tokenHash: `${group} ${week} ${w}`, counts })
        }),
      ),
    )
}

async function measurePages(groups: readonly string[]): Promise<void> {
  const { count } = await store.database.db
    .selectFrom('report')
    .select((b) => b.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  say(`\n${String(count)} reports stored, ${LOOKED_AT} groups with a year of closed blocks`)
  const cookie = await signIn()
  for (const [name, path] of [
    ['overview page', (group: string) => groupPath('overview', 'da', { group })],
    ['figures as JSON', (group: string) => `/v1/groups/${group}/figures`],
  ] as const) {
    const asked = Array.from({ length: 200 }, (_, i): Asked => {
      return { method: 'GET', url: service.url + path(groups[i % groups.length]!), headers: { cookie } }
    })
    await sendAll(asked.slice(0, 40), 1)
    sayRun(name, await sendAll(asked, 1))
  }
}

async function signIn(): Promise<string> {
  const answer = await fetch(`${service.url}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: 'role=member',
  })
  return answer.headers.get('set-cookie')!.split(';')[0]!
}

/** Groups that everybody who signs in to the demo may look at. */
async function createGroups({ groups }: Store, name: string, count: number): Promise<readonly string[]> {
  const made: string[] = []
  for (let i = 0; i < count; i++)
    made.push((await groups.create({ name: `${name} ${i}`, claims: ['demo'] }, FACILITATOR)).id)
  return made
}

function sayRun(name: string, { perSecond, median, p95, statuses }: Run): void {
  say(name)
  say(`  ${perSecond.toFixed(0)} a second, median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms`)
  say(
    `  answers: ${Object.entries(statuses)
      .map(([status, times]) => `${times} × ${status}`)
      .join(', ')}`,
  )
}
