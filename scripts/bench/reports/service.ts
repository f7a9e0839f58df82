import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** The service as the build made it, in one process. */
export interface MeasuredService {
  /** Without `/` at its end. */
  readonly url: string
  /** Seconds of processor that it has used so far; NaN where the system does not say. */
  readonly cpuSeconds: () => number
  readonly stop: () => void
}

/** Ticks in a second, as Linux has told programs for decades. */
const TICKS = 100

export async function startMeasured(database: string): Promise<MeasuredService> {
  const child = spawn(process.execPath, ['dist/service.mjs'], {
    env: { PATH: process.env.PATH, DATABASE_URL: database, PORT: '0', TILTRO_RATE_LIMIT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)
  const url = await new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      const found = /"url":"([^"]+?)\/?"/.exec(line)?.[1]
      if (found) resolve(found)
    })
    child.on('exit', () => reject(new Error('The service did not start.')))
  })
  return { url, cpuSeconds: () => readCpu(child.pid), stop: () => child.kill() }
}

function readCpu(pid: number | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS
  } catch {
    return NaN
  }
}
