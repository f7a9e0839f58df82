import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
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
    if (origin === undefined || isOwn(c, origin)) return next()
    if (!config.origins.includes(origin)) throw new ProblemError('foreign-origin')
    return share(c, next)
  })
}

/** The browser says so itself; older ones are told by the host, behind a proxy too if it passes the host on. */
function isOwn(c: Context, origin: string): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host')
}
