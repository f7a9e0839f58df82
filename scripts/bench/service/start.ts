import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

/** A program of this bench in a process of its own. */
export interface Program {
  readonly url: string
  /** Bytes that are resident, as Linux counts them; 0 elsewhere. */
  readonly memory: () => Promise<number>
  /** ms of a processor that it has used, as Linux counts them: on a machine that is busy with others they say more. */
  readonly busy: () => Promise<number>
  readonly end: () => void
}

/** Starts a program that says its address on standard output, as the service does. */
export function start(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Program> {
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${String(code)}`)))
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said === 'listening') return
      said += text
      const url = /"url":"([^"]+)"/.exec(said)?.[1]
      if (!url) return
      said = 'listening'
      resolve({
        url,
        memory: () => readMemory(child.pid!),
        busy: () => readBusy(child.pid!),
        end: () => void child.kill('SIGKILL'),
      })
    })
  })
}

async function readMemory(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
}

/** Linux counts in hundredths of a second; user and system are the 14th and 15th field, after a name in brackets. */
async function readBusy(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10
}
