import type { Part } from '../read/part.ts'
import type { Task } from './task.ts'

/** Characters and parts of a task: some milliseconds of work. */
const UNITS = 65_536
const PARTS = 256

/** Gathers small parts into tasks. Where a task begins and ends follows from the parts alone. */
export async function* gatherTasks(parts: AsyncIterable<Part>): AsyncGenerator<Task> {
  let task: Part[] = []
  let units = 0
  for await (const part of parts) {
    task.push(part)
    units += part.text.length
    if (units < UNITS && task.length < PARTS) continue
    yield task
    task = []
    units = 0
  }
  if (task.length > 0) yield task
}
