import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { readRanges, type Ranges } from '../address.ts'
import type { Config } from '../config.ts'
import type { Deps, Env } from '../deps.ts'

/** Shapes of ids that proxies make. Anything else could carry words. */
const ID = /^[0-9a-f]{32}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Gives ids: a new one, or the one that a trusted proxy gave. */
export function createIds({ trustedProxies }: Pick<Config, 'trustedProxies'>) {
  const trusted = readRanges(trustedProxies) as Ranges
  return (given: string | undefined, peer: string | undefined): string =>
    given && ID.test(given) && peer && trusted.has(peer) ? given : randomUUID()
}

/** Gives every request an id; the answer says it as X-Request-Id. */
export function identify({ config }: Pick<Deps, 'config'>) {
  const idOf = createIds(config)
  return createMiddleware<Env>(async (c, next) => {
    c.set('requestId', idOf(c.req.header('x-request-id'), c.env?.incoming?.socket.remoteAddress))
    await next()
    c.res.headers.set('x-request-id', c.get('requestId'))
  })
}
