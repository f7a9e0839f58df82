import { parentPort } from 'node:worker_threads'
import { loadTagger } from '../load-tagger.ts'
import { createWorkshop, type Workshop } from './workshop.ts'

/** What the service asks of the thread, and what comes back. */
export interface Order {
  readonly id: number
  readonly work: keyof Workshop
  readonly given: readonly unknown[]
}
export type Delivery =
  | { readonly id: number; readonly made: unknown }
  /** The class of what was thrown, never its message. */
  | { readonly id: number; readonly failed: string }

const workshop = createWorkshop(loadTagger)
// One after the other: two at once would not be done sooner.
let last: Promise<unknown> = Promise.resolve()

parentPort?.on('message', ({ id, work, given }: Order) => {
  last = last.then(async () => {
    const call = workshop[work] as (...given: readonly unknown[]) => Promise<unknown>
    const delivery = await call(...given).then(
      (made): Delivery => ({ id, made }),
      (error: unknown): Delivery => ({ id, failed: error instanceof Error ? error.name : typeof error }),
    )
    parentPort?.postMessage(delivery)
  })
})
