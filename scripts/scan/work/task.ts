import type { AnalyseNote } from '../../../service/analyse-note.ts'
import type { Part } from '../read/part.ts'
import { FORMATS, type FormatName } from '../write/formats.ts'
import { count, createSummary, type Summary } from '../write/summary.ts'
import { findIn, type FindOptions } from './found.ts'

/** Parts that are analysed at one go, so that a message between threads is worth its while. */
export type Task = readonly Part[]

/** What a task came to, ready to be written. */
export interface TaskResult {
  /** Of all its parts, one behind the other, with what stands between them. */
  readonly output: string
  readonly parts: number
  readonly summary: Summary
}

export interface TaskOptions extends FindOptions {
  readonly format: FormatName
}

/** Does a task: in this thread or in another, it comes to the same. */
export type RunTask = (task: Task) => Promise<TaskResult>

export function createTaskRunner(analyse: AnalyseNote, options: TaskOptions): RunTask {
  const { write, between } = FORMATS[options.format]
  return async (task) => {
    const summary = createSummary()
    const pieces: string[] = []
    for (const part of task) {
      const found = await findIn(part, analyse, options)
      count(summary, found)
      pieces.push(write(found))
    }
    return { output: pieces.join(between), parts: task.length, summary }
  }
}
