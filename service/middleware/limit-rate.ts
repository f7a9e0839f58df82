import { createMiddleware } from 'hono/factory'
import { clientAddress, clientKey, readRanges, type Ranges } from '../address.ts'
import type { Deps, Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'

const MINUTE = 60_000

interface Bucket {
  tokens: number
  at: number
}

/**
 * A number of requests a minute for each address, in bursts as they come. An address is remembered in memory for the
 * minute after its last request and written nowhere.
 *
 * @throws {ProblemError} too-many
 */
export function limitRate({ config, clock }: Pick<Deps, 'config' | 'clock'>) {
  const { rateLimit: most } = config
  const trusted = readRanges(config.trustedProxies) as Ranges
  const buckets = new Map<string, Bucket>()
  let swept = clock()

  /** Forgets whoever has been quiet for a minute: their bucket is full again, as that of a stranger is. */
  const sweep = (now: number) => {
    if (now - swept < MINUTE) return
    swept = now
    for (const [key, { at }] of buckets) if (now - at >= MINUTE) buckets.delete(key)
  }
  if (most > 0) setInterval(() => sweep(clock()), MINUTE).unref()

  return createMiddleware<Env>(async (c, next) => {
    if (most > 0) {
      const peer = c.env?.incoming?.socket.remoteAddress ?? ''
      const key = clientKey(clientAddress(peer, c.req.header('x-forwarded-for'), trusted))
      const now = clock()
      const { tokens, at } = buckets.get(key) ?? { tokens: most, at: now }
      const left = Math.min(most, tokens + ((now - at) * most) / MINUTE)
      const taken = left >= 1
      buckets.set(key, { tokens: taken ? left - 1 : left, at: now })
      if (!taken) {
        const seconds = Math.max(1, Math.ceil(((1 - left) * MINUTE) / most / 1000))
        throw new ProblemError('too-many', { headers: { 'retry-after': String(seconds) } })
      }
    }
    await next()
  })
}
