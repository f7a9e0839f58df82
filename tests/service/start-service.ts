import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The program as the build made it. */
const PROGRAM = fileURLToPath(new URL('../../dist/service.mjs', import.meta.url))

/** A service in a process of its own, and all that it leaves. */
export interface Started {
  /** Where it answers, with `/` at the end. */
  readonly url: string
  /** A new folder in which it runs: whatever it writes without being told where lies in it. */
  readonly folder: string
  readonly stdout: () => Buffer
  readonly stderr: () => Buffer
  readonly pid: number
  /** From here on nobody reads its standard output: the reader is gone, or is there and takes nothing. */
  readonly leaveUnread: (how: 'gone' | 'still') => void
  /** Asks it to stop. The answer is the code it ended with, or the signal. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals>
  /** Ends it if it has not ended, and removes its folder. */
  readonly end: () => Promise<void>
}

export interface StartOptions {
  readonly env?: Readonly<Record<string, string>>
  /** What Node is told before the program. */
  readonly node?: readonly string[]
}

/** Runs the program to its end, for one that is not expected to listen. */
export async function runService(options: StartOptions = {}) {
  const { child, read, folder } = await launch(options)
  const [code] = (await once(child, 'close')) as [number | null]
  await rm(folder, { recursive: true })
  return { code, stdout: read('stdout').toString(), stderr: read('stderr').toString() }
}

/** Starts the program on a free port and waits until it listens. */
export async function startService(options: StartOptions = {}): Promise<Started> {
  const { child, read, folder } = await launch({ ...options, env: { PORT: '0', ...options.env } })
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    const [code, by] = await ended
    return code ?? by!
  }
  const began = performance.now()
  let url: string | undefined
  while (!url) {
    url = /"url":"([^"]+)"/.exec(read('stdout').toString())?.[1]
    if (child.exitCode !== null || performance.now() - began > 60_000)
      throw new Error(`The service did not start: ${read('stdout').toString()}${read('stderr').toString()}`)
    await wait(20)
  }
  return {
    url,
    folder,
    stdout: () => read('stdout'),
    stderr: () => read('stderr'),
    pid: child.pid!,
    leaveUnread: (how) => {
      if (how === 'gone') child.stdout.destroy()
      else child.stdout.pause()
      // What was left has to be read for the streams to close.
      child.once('exit', () => child.stdout.resume())
    },
    stop,
    end: async () => {
      await stop('SIGKILL')
      await rm(folder, { recursive: true })
    },
  }
}

/** The same, ended with the test that starts it. */
export async function startForTest(options?: StartOptions): Promise<Started> {
  const service = await startService(options)
  onTestFinished(service.end)
  return service
}

async function launch({ env = {}, node = [] }: StartOptions) {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-service-'))
  const child = spawn(process.execPath, [...node, PROGRAM], {
    cwd: folder,
    // Nothing of the tests' own environment; what is temporary or personal lies in the folder too.
    env: { PATH: process.env.PATH, HOME: folder, TMPDIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
  child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk))
  const read = (stream: 'stdout' | 'stderr') => Buffer.concat(chunks[stream])
  return { child, read, folder }
}
