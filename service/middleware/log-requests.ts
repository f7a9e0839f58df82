import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'

/** Routes of which no line tells: when somebody reports or joins is nobody's business. What fails is told. */
const QUIET = ['/v1/reports', '/v1/groups/join']

/** One line a request: method, the pattern of its route, status, ms. No address, no query, nothing that was sent. */
export function logRequests({ log, clock }: Pick<Deps, 'log' | 'clock'>) {
  return createMiddleware<Env>(async (c, next) => {
    const began = clock()
    await next()
    const { status } = c.res
    const route = patternOf(c)
    if (QUIET.includes(route) && status < 500) return
    const ms = Math.round((clock() - began) * 10) / 10
    log[status >= 500 ? 'error' : 'info'](
      { id: c.get('requestId'), method: c.req.method, route, status, ms },
      'request',
    )
  })
}

/** `/v1/lexicon/:language`, whatever the language was; `none` where no route is that address. */
function patternOf(c: Context): string {
  const routes = matchedRoutes(c).filter(({ path }) => !path.endsWith('*'))
  // The first that takes the method answers; one that takes any says that this method is not taken.
  return (routes.find(({ method }) => method !== 'ALL') ?? routes.at(-1))?.path ?? 'none'
}
