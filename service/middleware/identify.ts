import { randomUUID } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import { readRanges, type Ranges } from '../address.ts'
import type { Deps, Env } from '../deps.ts'

/** Shapes of ids that proxies make. Anything else could carry words. */
const ID = /^[0-9a-f]{32}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Gives every request an id, or keeps the one that a trusted proxy gave it; the answer says it as X-Request-Id. */
export function identify({ config }: Pick<Deps, 'config'>) {
  const trusted = readRanges(config.trustedProxies) as Ranges
  return createMiddleware<Env>(async (c, next) => {
    const given = c.req.header('x-request-id')
    const peer = c.env?.incoming?.socket.remoteAddress
    const believed = given && ID.test(given) && peer && trusted.has(peer)
    c.set('requestId', believed ? given : randomUUID())
    await next()
    c.res.headers.set('x-request-id', c.get('requestId'))
  })
}
