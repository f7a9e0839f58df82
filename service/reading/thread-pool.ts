import { Worker } from 'node:worker_threads'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Metrics } from '../metrics.ts'
import { ProblemError } from '../problem.ts'
import type { Answer } from './answer.ts'
import type { Errand, Read } from './reader-thread.ts'
import { AGAIN, type Turns, type Waiting } from './turns.ts'

/** A thread ended or failed while it read. Its class, never its message, in which words of a note may stand. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError'
}

/** ms without a note after which a thread ends and gives its memory back. */
const IDLE = 60_000
/** ms after which notes are given up with their thread. The longest takes a fraction of a second. */
const LONGEST = 20_000
/** ms until another thread is started after one that did not come so far as to read. */
const PAUSE = 1000
/** Large notes that wait for each thread: about what it reads in the time that a request is given. */
const WAITING = 16
/** Small notes that wait before it is worth while to start a thread. */
const CROWD = 4
/** Small notes that a thread takes at a time, and UTF-16 units of them: handing them over one by one would cost as much. */
const [MOST_NOTES, MOST_UNITS] = [8, 2_000]

type Note = Waiting<Errand, Answer>

interface Thread {
  readonly worker: Worker
  isReady: boolean
  busy: readonly Note[]
  timer: NodeJS.Timeout | undefined
}

interface PoolOptions {
  /** File that the build made of `reader-thread.ts`. */
  readonly program: string
  /** How many read side by side. */
  readonly threads: number
  readonly lexicons: readonly CompiledLexicon[]
  readonly metrics: Pick<Metrics, 'countNotes' | 'countThreadLost'>
  /** Small notes, of which threads take some when they have nothing else to do. */
  readonly small: Turns<Errand, Answer>
}

export interface ThreadPool {
  /** Reads a large note. @throws {ProblemError} busy, where too many wait */
  readonly read: (errand: Errand) => Promise<Answer>
  /** Lets threads look whether small notes wait. */
  readonly look: () => void
}

/**
 * Reads notes in threads that begin with the first large note or crowd and end by themselves. Whoever comes when too many
 * wait is told at once when to come again; a thread that falls over takes with it what it reads, and the next gets a new one.
 */
export function createThreadPool({
  program,
  threads: most,
  lexicons,
  metrics,
  small,
}: PoolOptions): ThreadPool {
  const threads = new Set<Thread>()
  const large: Note[] = []
  let isPausing = false

  const count = () => {
    const reading = [...threads].reduce((sum, { busy }) => sum + busy.length, 0)
    metrics.countNotes({ waiting: large.length, reading })
  }
  const end = (thread: Thread) => {
    if (!threads.delete(thread)) return
    clearTimeout(thread.timer)
    void thread.worker.terminate()
    if (!thread.isReady) pause()
    if (thread.busy.length > 0 || !thread.isReady) metrics.countThreadLost()
    for (const { reject } of thread.busy) reject(new ReaderError('the thread ended'))
    thread.busy = []
    next()
  }
  /** What cannot start now will not for the next note either: none waits for it. */
  const pause = () => {
    for (const { reject } of large.splice(0)) reject(new ReaderError('no thread starts'))
    isPausing = true
    setTimeout(() => (isPausing = false), PAUSE).unref()
  }
  const start = () => {
    const worker = new Worker(program, {
      workerData: lexicons,
      // Young memory is collected the sooner the smaller it is, in pauses of a millisecond: a note leaves little behind.
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 },
    })
    const thread: Thread = { worker, isReady: false, busy: [], timer: undefined }
    worker.unref()
    // First it says that it is ready, then what it read.
    worker.on('message', (reads: readonly Read[]) => {
      const { busy } = thread
      thread.busy = []
      if (thread.isReady) busy.forEach((note, i) => tell(note, reads[i]!))
      thread.isReady = true
      wait(thread, IDLE)
      next()
    })
    worker.on('error', () => end(thread)).on('exit', () => end(thread))
    threads.add(thread)
    wait(thread, LONGEST)
  }
  const wait = (thread: Thread, ms: number) => {
    clearTimeout(thread.timer)
    thread.timer = setTimeout(() => end(thread), ms).unref()
  }
  const next = () => {
    for (const thread of threads) {
      if (!thread.isReady || thread.busy.length > 0) continue
      const first = large.shift()
      // A share, so that neither who reads where they came nor another thread has nothing to do.
      thread.busy = first ? [first] : small.giveAway(threads.size + 1, hasRoom)
      if (thread.busy.length === 0) break
      wait(thread, LONGEST)
      thread.worker.postMessage(thread.busy.map(({ errand }) => errand))
    }
    const isWanted = large.length > 0 || small.count() >= CROWD
    const isStarting = [...threads].some(({ isReady }) => !isReady)
    if (isWanted && !isStarting && !isPausing && threads.size < most) start()
    count()
  }
  return {
    read: (errand) => {
      if (large.length >= WAITING * most)
        throw new ProblemError('busy', { headers: { 'retry-after': AGAIN } })
      return new Promise((resolve, reject) => {
        large.push({ errand, resolve, reject })
        next()
      })
    },
    look: next,
  }
}

const hasRoom = (taken: readonly Errand[]): boolean =>
  taken.length < MOST_NOTES && taken.reduce((sum, { text }) => sum + text.length, 0) < MOST_UNITS

function tell({ resolve, reject }: Note, read: Read): void {
  if ('failed' in read) reject(new ReaderError(read.failed))
  else resolve(read.answer)
}
