import { clientAddress, clientKey, readRanges, type Ranges } from './address.ts'
import type { Config } from './config.ts'

const MINUTE = 60_000

interface Bucket {
  tokens: number
  at: number
}

/** How many requests each address may make. */
export interface Rate {
  /**
   * Counts a request of this peer, or of whoever a trusted proxy says that it asks for.
   *
   * @returns 0, or how many seconds there is no room for it; then it is not counted
   */
  readonly take: (peer: string | undefined, forwardedFor: string | undefined) => number
  /** Requests that were counted before the app got them. */
  readonly counted: WeakSet<object>
}

/**
 * A number of requests a minute for each address, in bursts as they come. An address is remembered in memory for the
 * minute after its last request and written nowhere.
 */
export function createRate(
  { rateLimit: most, trustedProxies }: Pick<Config, 'rateLimit' | 'trustedProxies'>,
  clock: () => number,
): Rate {
  const counted = new WeakSet()
  if (most === 0) return { take: () => 0, counted }
  const trusted = readRanges(trustedProxies) as Ranges
  const buckets = new Map<string, Bucket>()
  let swept = clock()

  /** Forgets whoever has been quiet for a minute: their bucket is full again, as that of a stranger is. */
  const sweep = (now: number) => {
    if (now - swept < MINUTE) return
    swept = now
    for (const [key, { at }] of buckets) if (now - at >= MINUTE) buckets.delete(key)
  }
  setInterval(() => sweep(clock()), MINUTE).unref()

  return {
    counted,
    take: (peer, forwardedFor) => {
      const key = clientKey(clientAddress(peer ?? '', forwardedFor, trusted))
      const now = clock()
      const { tokens, at } = buckets.get(key) ?? { tokens: most, at: now }
      const left = Math.min(most, tokens + ((now - at) * most) / MINUTE)
      const taken = left >= 1
      buckets.set(key, { tokens: taken ? left - 1 : left, at: now })
      return taken ? 0 : Math.max(1, Math.ceil(((1 - left) * MINUTE) / most / 1000))
    },
  }
}
