import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { Deps, Env } from '../deps.ts'
import { isFromOwnPage } from '../own-origin.ts'
import { ProblemError } from '../problem.ts'

/**
 * Lets the websites in the configuration, and the service's own pages, ask from a browser; other websites are told
 * that they may not. Programs that are no browser send no origin.
 *
 * @throws {ProblemError} foreign-origin
 */
export function shareAcrossOrigins({ config }: Pick<Deps, 'config'>) {
  const share = cors({
    origin: [...config.origins],
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'if-none-match'],
    exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: 600,
  })
  return createMiddleware<Env>(async (c, next) => {
    const origin = c.req.header('origin')
    if (origin === undefined || isFromOwnPage(c, config)) return next()
    if (!config.origins.includes(origin)) throw new ProblemError('foreign-origin')
    return share(c, next)
  })
}
