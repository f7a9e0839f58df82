import { createMiddleware } from 'hono/factory'
import type { Deps, Env } from '../deps.ts'
import { isQuiet, patternOf } from './pattern-of.ts'

/** One line a request: method, the pattern of its route, status, ms. No address, no query, nothing that was sent. */
export function logRequests({ log, clock }: Pick<Deps, 'log' | 'clock'>) {
  return createMiddleware<Env>(async (c, next) => {
    const began = clock()
    await next()
    const { status } = c.res
    const route = patternOf(c)
    if (isQuiet(route, status)) return
    const ms = Math.round((clock() - began) * 10) / 10
    log[status >= 500 ? 'error' : 'info'](
      { id: c.get('requestId'), method: c.req.method, route, status, ms },
      'request',
    )
  })
}
