import { createMiddleware } from 'hono/factory'
import type { Deps, Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'

/**
 * Takes so many requests of each address.
 *
 * @throws {ProblemError} too-many
 */
export function limitRate({ rate }: Pick<Deps, 'rate'>) {
  return createMiddleware<Env>(async (c, next) => {
    const { incoming } = c.env ?? {}
    const isCounted = incoming !== undefined && rate.counted.has(incoming)
    const seconds = isCounted ? 0 : rate.take(incoming?.socket.remoteAddress, c.req.header('x-forwarded-for'))
    if (seconds > 0) throw new ProblemError('too-many', { headers: { 'retry-after': String(seconds) } })
    await next()
  })
}
