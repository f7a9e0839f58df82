import { Worker } from 'node:worker_threads'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { AnalyseOptions, Analysis } from '../../lexicon/engine/types.ts'
import type { AnalyseNote } from '../analyse-note.ts'
import type { Metrics } from '../metrics.ts'
import { ProblemError } from '../problem.ts'
import type { Errand, Read } from './reader-thread.ts'
import { AGAIN } from './turns.ts'

/** A thread ended or failed while it read. Its class, never its message, in which words of a note may stand. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError'
}

/** ms without a note after which a thread ends and gives its memory back. */
const IDLE = 60_000
/** ms after which a note is given up with its thread. The longest takes a fraction of a second. */
const LONGEST = 20_000
/** Notes that wait for each thread: about what it reads in the time that a request is given. */
const WAITING = 16

interface Waiting {
  readonly errand: Errand
  readonly resolve: (analysis: Analysis) => void
  readonly reject: (error: Error) => void
}

interface Thread {
  readonly worker: Worker
  busy: Waiting | undefined
  timer: NodeJS.Timeout | undefined
}

interface PoolOptions {
  /** File that the build made of `reader-thread.ts`. */
  readonly program: string
  /** How many read side by side. */
  readonly threads: number
  readonly lexicons: readonly CompiledLexicon[]
  readonly metrics: Pick<Metrics, 'countNotes' | 'countThreadLost'>
}

/**
 * Reads notes in threads that begin with the first note and end by themselves. Whoever comes when too many wait is told
 * at once when to come again; a thread that falls over takes one note with it, and the next gets a new one.
 */
export function createThreadPool({ program, threads: most, lexicons, metrics }: PoolOptions): AnalyseNote {
  const threads = new Set<Thread>()
  const waiting: Waiting[] = []

  const count = () => {
    const reading = [...threads].filter(({ busy }) => busy).length
    metrics.countNotes({ waiting: waiting.length, reading })
  }
  const end = (thread: Thread) => {
    if (!threads.delete(thread)) return
    clearTimeout(thread.timer)
    void thread.worker.terminate()
    if (!thread.busy) return
    metrics.countThreadLost()
    thread.busy.reject(new ReaderError('the thread ended'))
    thread.busy = undefined
    next()
  }
  const start = (): Thread => {
    const worker = new Worker(program, {
      workerData: lexicons,
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    })
    const thread: Thread = { worker, busy: undefined, timer: undefined }
    worker.unref()
    worker.on('message', (read: Read) => {
      const done = thread.busy
      thread.busy = undefined
      if ('failed' in read) done?.reject(new ReaderError(read.failed))
      else done?.resolve(read.analysis)
      rest(thread)
      next()
    })
    worker.on('error', () => end(thread)).on('exit', () => end(thread))
    threads.add(thread)
    return thread
  }
  const wait = (thread: Thread, ms: number) => {
    clearTimeout(thread.timer)
    thread.timer = setTimeout(() => end(thread), ms).unref()
  }
  const rest = (thread: Thread) => wait(thread, IDLE)
  const next = () => {
    const free = [...threads].find(({ busy }) => !busy) ?? (threads.size < most ? undefined : null)
    const first = free === null ? undefined : waiting.shift()
    if (first) {
      const thread = free ?? start()
      thread.busy = first
      wait(thread, LONGEST)
      thread.worker.postMessage(first.errand)
    }
    count()
  }
  return (text: string, options?: AnalyseOptions) => {
    if (waiting.length >= WAITING * most)
      throw new ProblemError('busy', { headers: { 'retry-after': AGAIN } })
    return new Promise((resolve, reject) => {
      waiting.push({ errand: { text, options }, resolve, reject })
      next()
    })
  }
}
