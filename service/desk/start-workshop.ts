import { Worker } from 'node:worker_threads'
import type { Delivery, Order } from './workshop-thread.ts'
import type { Workshop } from './workshop.ts'

/** Something in the thread failed. Its class, never its message, in which words of a draft may stand. */
export class WorkshopError extends Error {
  override readonly name = 'WorkshopError'
}

/** ms without work after which the thread ends and gives its memory back. */
const IDLE = 120_000

interface Waiting {
  readonly resolve: (made: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * The workshop in a thread of its own, so that notes are read meanwhile. It begins with the first order and ends by
 * itself when nobody has any.
 *
 * @param program file that the build made of `workshop-thread.ts`
 */
export function startWorkshop(program: string): Workshop & { readonly close: () => Promise<void> } {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let timer: NodeJS.Timeout | undefined
  let orders = 0

  const start = (): Worker => {
    const thread = new Worker(program)
    thread.unref()
    thread.on('message', (delivery: Delivery) => {
      const { resolve, reject } = waiting.get(delivery.id)!
      waiting.delete(delivery.id)
      if ('failed' in delivery) reject(new WorkshopError(delivery.failed))
      else resolve(delivery.made)
      timer = setTimeout(() => void stop(), IDLE).unref()
    })
    const fail = () => {
      // One that was let go has nobody waiting for it.
      if (worker === thread) letGo()
    }
    thread.on('error', fail).on('exit', fail)
    return thread
  }
  const letGo = (): Worker | undefined => {
    const thread = worker
    worker = undefined
    for (const { reject } of waiting.values()) reject(new WorkshopError('the thread ended'))
    waiting.clear()
    return thread
  }
  const stop = async () => {
    if (waiting.size === 0) await letGo()?.terminate()
  }
  const order =
    (work: Order['work']) =>
    (...given: readonly unknown[]): Promise<never> => {
      clearTimeout(timer)
      const id = ++orders
      return new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        worker ??= start()
        worker.postMessage({ id, work, given } satisfies Order)
      }) as Promise<never>
    }
  return {
    prepare: order('prepare'),
    compare: order('compare'),
    check: order('check'),
    count: order('count'),
    find: order('find'),
    outline: order('outline'),
    ground: order('ground'),
    plan: order('plan'),
    close: async () => {
      clearTimeout(timer)
      await letGo()?.terminate()
    },
  }
}
