import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What it takes a subject to be ready. */
export interface Start {
  /** ms of the processor for its own loading. */
  readonly load: number
  /** The same from the start of the process to the first result. */
  readonly ready: number
  /** MB more on the heap, and of the process, after that. */
  readonly heap: number
  readonly rss: number
  /** Findings in the first note. */
  readonly found: number
}

export type Task =
  | { readonly kind: 'warm'; readonly ms: number }
  | { readonly kind: 'notes'; readonly ms: number }
  | { readonly kind: 'text'; readonly length: number; readonly ms: number }
  | { readonly kind: 'edit'; readonly length: number; readonly ms: number }
  | { readonly kind: 'found' }

/** A subject in a process of its own. One that is not asked does nothing. */
export interface Child {
  readonly start: Start
  readonly ask: (task: Task) => Promise<number>
  readonly end: () => Promise<void>
}

const PROGRAM = fileURLToPath(new URL('child.mjs', import.meta.url))

/** @param folder with what was prepared */
export async function startChild(id: string, folder: string, entries?: number): Promise<Child> {
  const args = [id, folder, ...(entries === undefined ? [] : [String(entries)])]
  const child = spawn(process.execPath, ['--expose-gc', '--max-old-space-size=8192', PROGRAM, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return {
    start: (await answerOf(id, child)) as Start,
    ask: (task) => {
      const answer = answerOf(id, child)
      child.send(task)
      return answer as Promise<number>
    },
    end: async () => {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

async function answerOf(id: string, child: ChildProcess): Promise<unknown> {
  const done = new AbortController()
  try {
    return await Promise.race([
      once(child, 'message', done).then(([answer]) => answer as unknown),
      once(child, 'exit', done).then(([code]) => {
        throw new Error(`${id} ended by itself, with ${code}.`)
      }),
    ])
  } finally {
    done.abort()
  }
}
