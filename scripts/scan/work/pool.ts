import { Worker } from 'node:worker_threads'
import type { RunTask, Task, TaskResult } from './task.ts'
import { createEngine, type WorkerData } from './worker.ts'

/** Does tasks, several at a time. */
export interface Pool {
  readonly run: RunTask
  /** How many tasks are worth having under way. */
  readonly room: number
  readonly end: () => Promise<void>
}

/**
 * MB. An engine needs 40 and a task 10 to 20 more. Left to itself a thread lets three times as much pile up before it
 * tidies; two of them would pass what a small machine has to spare.
 */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 96 } as const

interface Thread {
  readonly worker: Worker
  readonly waiting: {
    readonly resolve: (result: TaskResult) => void
    readonly reject: (error: Error) => void
  }[]
}

/** One job needs no thread of its own; several have one each, and this one reads and writes. */
export function createPool(program: URL, jobs: number, data: WorkerData): Pool {
  if (jobs === 1) return { run: createEngine(data), room: 1, end: () => Promise.resolve() }
  const threads = Array.from({ length: jobs }, () => startThread(program, data))
  return {
    run: (task) => {
      const thread = threads.reduce((least, one) => (one.waiting.length < least.waiting.length ? one : least))
      return send(thread, task)
    },
    // One at work and one at hand for each, and some that are done and wait for an earlier one.
    room: jobs * 3,
    end: async () => {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

function startThread(program: URL, workerData: WorkerData): Thread {
  const thread: Thread = { worker: new Worker(program, { workerData, resourceLimits: LIMITS }), waiting: [] }
  // A thread answers in the order it was asked.
  thread.worker.on('message', (result: TaskResult) => thread.waiting.shift()!.resolve(result))
  thread.worker.on('error', (error) => thread.waiting.forEach(({ reject }) => reject(error)))
  return thread
}

function send({ worker, waiting }: Thread, task: Task): Promise<TaskResult> {
  return new Promise((resolve, reject) => {
    waiting.push({ resolve, reject })
    worker.postMessage(task)
  })
}
