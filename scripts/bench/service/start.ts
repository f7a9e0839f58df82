import { spawn } from 'node:child_process'

/** A program of this bench in a process of its own. */
export interface Program {
  readonly url: string
  /** Bytes that are resident, as Linux counts them; 0 elsewhere. */
  readonly memory: () => Promise<number>
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
      resolve({ url, memory: () => readMemory(child.pid!), end: () => void child.kill('SIGKILL') })
    })
  })
}

async function readMemory(pid: number): Promise<number> {
  const { readFile } = await import('node:fs/promises')
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
}
