import { Worker } from 'node:worker_threads'
import type { Delivery, Order } from './workshop-thread.ts'
import type { Workshop } from './workshop.ts'

/** Something in the thread failed. Its class, never its message, in which words of a draft may stand. */
export class WorkshopError extends Error {
  override readonly name = 'WorkshopError'
}

/** ms without work after which the thread ends and gives its memory back. */
const IDLE = 120_000

/** What nobody waits for is done when there is nothing else to do. */
const PATIENT: ReadonlySet<Order['work']> = new Set(['count'])

interface Waiting {
  readonly order: Order
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
  const waiting: Waiting[] = []
  let busy: Waiting | undefined
  let worker: Worker | undefined
  let timer: NodeJS.Timeout | undefined
  let orders = 0

  const start = (): Worker => {
    const thread = new Worker(program)
    thread.unref()
    thread.on('message', (delivery: Delivery) => {
      const done = busy
      busy = undefined
      if ('failed' in delivery) done?.reject(new WorkshopError(delivery.failed))
      else done?.resolve(delivery.made)
      next()
    })
    // One that was let go has nobody waiting for it.
    const fail = () => void (worker === thread && letGo())
    thread.on('error', fail).on('exit', fail)
    return thread
  }
  const next = () => {
    clearTimeout(timer)
    if (busy) return
    const urgent = waiting.findIndex(({ order }) => !PATIENT.has(order.work))
    const [chosen] = waiting.splice(Math.max(0, urgent), 1)
    if (!chosen) {
      timer = setTimeout(() => void letGo()?.terminate(), IDLE).unref()
      return
    }
    busy = chosen
    worker ??= start()
    worker.postMessage(chosen.order)
  }
  const letGo = (): Worker | undefined => {
    const thread = worker
    worker = undefined
    for (const { reject } of [...(busy ? [busy] : []), ...waiting.splice(0)])
      reject(new WorkshopError('the thread ended'))
    busy = undefined
    return thread
  }
  const order =
    (work: Order['work']) =>
    (...given: readonly unknown[]): Promise<never> =>
      new Promise<unknown>((resolve, reject) => {
        waiting.push({ order: { id: ++orders, work, given }, resolve, reject })
        next()
      }) as Promise<never>
  return {
    prepare: order('prepare'),
    compare: order('compare'),
    check: order('check'),
    mark: order('mark'),
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
