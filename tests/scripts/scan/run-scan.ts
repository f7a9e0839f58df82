import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

const PROGRAM = fileURLToPath(new URL('../../../scripts/scan.mjs', import.meta.url))

interface RunOptions {
  /** Where the person stands. */
  readonly cwd?: string
  /** What is piped in. */
  readonly input?: string | Iterable<string | Uint8Array>
  readonly env?: Readonly<Record<string, string>>
  /** Goes away after this many characters of output, as `head` does. */
  readonly takes?: number
}

/** Begins `npm run scan -- ARGS` as a process of its own. */
export function startScan(args: readonly string[], { cwd, env }: Pick<RunOptions, 'cwd' | 'env'> = {}) {
  // It says where the person stands who runs the tests.
  const { INIT_CWD: _, ...outer } = process.env
  const child = spawn(process.execPath, [PROGRAM, ...args], { cwd, env: { ...outer, ...env } })
  const ended = once(child, 'close') as Promise<[code: number | null, signal: NodeJS.Signals | null]>
  return { child, ended }
}

/** Runs it to its end. */
export async function runScan(
  args: readonly string[],
  { input = [], takes = Infinity, ...options }: RunOptions = {},
) {
  const { child, ended } = startScan(args, options)
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (stdout.length >= takes) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const parts = typeof input === 'string' ? [input] : input
  // It may end before it has read everything.
  await pipeline(Readable.from(parts), child.stdin).catch(() => undefined)
  const [code] = await ended
  return { code, stdout, stderr }
}
