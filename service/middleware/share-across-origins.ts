import { cors } from 'hono/cors'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { isFromOwnPage } from '../own-origin.ts'
import { ProblemError } from '../problem.ts'

/**
 * Lets the websites in the configuration, and the service's own pages, ask from a browser; other websites are told
 * that they may not. Programs that are no browser send no origin. What extensions send is taken from anywhere: it has
 * no cookie to misuse, and an origin that says nothing of a person, or none (see `extension/sharing/ask-service.ts`).
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
    if (origin === undefined || isFromOwnPage(c, config) || isForExtensions(c)) return next()
    if (!config.origins.includes(origin)) throw new ProblemError('foreign-origin')
    return share(c, next)
  })
}

/**
 * Lets extensions read the answers that are meant for them. They ask without CORS, and a browser then goes by this
 * header, which `setHeaders` sets for the service's own pages: so it comes before that one in the chain.
 */
export const answerExtensions = () =>
  createMiddleware<Env>(async (c, next) => {
    await next()
    if (isForExtensions(c)) c.res.headers.set('cross-origin-resource-policy', 'cross-origin')
  })

const FOR_EXTENSIONS = ['/v1/reports', '/v1/groups/join']

const isForExtensions = (c: Context): boolean =>
  matchedRoutes(c).some(({ path }) => FOR_EXTENSIONS.includes(path))
