import { createMiddleware } from 'hono/factory'
import type { Deps, Env } from '../deps.ts'
import { isQuiet, patternOf } from './pattern-of.ts'

/** Counts every request by the pattern of its route, its status and the time it took. */
export function countRequests({ metrics, clock }: Pick<Deps, 'metrics' | 'clock'>) {
  return createMiddleware<Env>(async (c, next) => {
    const began = clock()
    await next()
    const { method } = c.req
    const { status } = c.res
    const route = patternOf(c)
    // A figure that is read every few seconds would say when a colleague shared.
    if (isQuiet(route, status)) return
    metrics.countRequest({ method, route, status, seconds: (clock() - began) / 1000 })
  })
}
