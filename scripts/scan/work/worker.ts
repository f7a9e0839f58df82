import { parentPort, workerData } from 'node:worker_threads'
import { createNoteAnalyser } from '../../../service/analyse-note.ts'
import { loadTagger } from '../../../service/load-tagger.ts'
import { parseLexicons, type LexiconBytes } from './lexicons.ts'
import { createTaskRunner, type RunTask, type Task, type TaskOptions } from './task.ts'

/** What a thread is given when it begins. */
export interface WorkerData {
  readonly lexicons: LexiconBytes
  readonly options: TaskOptions
}

/** Does tasks with an engine of its own. */
export function createEngine({ lexicons, options }: WorkerData): RunTask {
  return createTaskRunner(createNoteAnalyser(parseLexicons(lexicons), { loadTagger }), options)
}

/** In a thread: answers each task, one after the other. */
export function serveTasks(): void {
  const run = createEngine(workerData as WorkerData)
  let last = Promise.resolve()
  parentPort!.on('message', (task: Task) => {
    last = last.then(async () => parentPort!.postMessage(await run(task)))
  })
}
