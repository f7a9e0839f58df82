import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { Agent, createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { firstDayOf, parseWeek, weekName, WEEKS_IN_BLOCK } from '../../service/report.ts'
import { openStore, type Store } from '../../service/store/store.ts'
import { weekOf } from '../../service/weeks.ts'
import { startService, type Started } from '../service/start-service.ts'

const SHIFT = fileURLToPath(new URL('../service/shift-time.mjs', import.meta.url))
const DAY = 86_400_000

/** One or more real processes of a service, behind one address, in a time that the test moves. */
export interface LearningService {
  /** Without `/` at its end. */
  readonly url: string
  /** Another process's view of what is stored. */
  readonly store: Store
  /** The first week of the first whole block. */
  readonly firstWeek: string
  /** ms that its clock runs ahead. */
  readonly shift: () => number
  /** Lets it be so many days (with fractions) after the Monday of a week. */
  readonly goTo: (week: string, days: number) => Promise<void>
  /** Lets its clock run ahead by so many ms, but never back. */
  readonly goAhead: (shift: number) => Promise<void>
  /** Ends all processes and starts others, which look whether blocks are to be closed. */
  readonly restart: () => Promise<void>
  /** Asks as a browser in which somebody is signed in. */
  readonly signIn: (role: 'member' | 'facilitator') => Promise<SignedIn>
  /** How many requests each process has answered. */
  readonly answered: () => readonly number[]
  readonly end: () => Promise<void>
}

export type SignedIn = (method: string, path: string, body?: unknown) => Promise<Response>

interface Options {
  readonly processes: number
  /** A PostgreSQL; without it a libsql file. */
  readonly database?: string
}

export async function startLearningService({ processes, database }: Options): Promise<LearningService> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-learning-'))
  const data = join(folder, 'data')
  const file = join(folder, 'shift')
  const today = parseWeek(weekOf(Date.now()))!
  const first = Math.ceil((today + 1) / WEEKS_IN_BLOCK) * WEEKS_IN_BLOCK
  let shift = 0
  const set = async (ms: number) => {
    shift = ms
    await writeFile(file, String(ms))
  }
  const goTo = (week: string, days: number) =>
    set(Math.round((firstDayOf(parseWeek(week)!) + days) * DAY - Date.now()))
  await goTo(weekName(first), 0.4)
  const env = {
    ...{ TILTRO_RATE_LIMIT: '0', SHIFT_FILE: file },
    ...(database ? { DATABASE_URL: database } : { TILTRO_DATA: data }),
  }
  const start = async () => {
    const all = await Promise.all(
      Array.from({ length: processes }, () => startService({ env, node: ['--import', SHIFT] })),
    )
    // As a load balancer would, nobody is sent to a process whose store is still being opened.
    await Promise.all(all.map(waitUntilReady))
    return all
  }
  let running = await start()
  const proxy = await startProxy(() => running)
  const store = await openStore({ data, database, now: () => Date.now() + shift })
  return {
    url: proxy.url,
    store,
    firstWeek: weekName(first),
    shift: () => shift,
    goTo,
    goAhead: (ms) => set(Math.max(ms, shift)),
    restart: async () => {
      await Promise.all(running.map((one) => one.end()))
      running = await start()
    },
    signIn: (role) => signIn(proxy.url, role),
    answered: proxy.answered,
    end: async () => {
      await proxy.close()
      await store.close()
      await Promise.all(running.map((one) => one.end()))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function waitUntilReady({ url }: Started): Promise<void> {
  while (!(await fetch(`${url}readyz/store`)).ok) await wait(50)
}

/** A load balancer that gives every request to the next process. */
async function startProxy(running: () => readonly Started[]) {
  const answered: number[] = []
  let turn = 0
  // A line that is used again may be one that the other end is just closing.
  const agent = new Agent({ keepAlive: false })
  const server: Server = createServer({ keepAliveTimeout: 0 }, (incoming, outgoing) => {
    const all = running()
    const at = turn++ % all.length
    answered[at] = (answered[at] ?? 0) + 1
    const { method, headers } = incoming
    const address = new URL(incoming.url ?? '/', all[at]!.url)
    const passed = request(address, { method, headers, agent }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered: () => answered,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The demo sign-in of a service on this machine. */
async function signIn(url: string, role: string): Promise<SignedIn> {
  const response = await fetch(`${url}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    body: `role=${role}`,
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`Signing in was answered with ${response.status}.`)
  return (method, path, body) =>
    fetch(url + path, {
      method,
      headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
}
