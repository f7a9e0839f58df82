import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'

/** One line a request: method, the pattern of its route, status, ms. No address, no query, nothing that was sent. */
export function logRequests({ log, clock }: Pick<Deps, 'log' | 'clock'>) {
  return createMiddleware<Env>(async (c, next) => {
    const began = clock()
    await next()
    const { status } = c.res
    const ms = Math.round((clock() - began) * 10) / 10
    log[status >= 500 ? 'error' : 'info'](
      { id: c.get('requestId'), method: c.req.method, route: patternOf(c), status, ms },
      'request',
    )
  })
}

/** `/v1/lexicon/:language`, whatever the language was; `none` where no route is that address. */
function patternOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? 'none'
}
