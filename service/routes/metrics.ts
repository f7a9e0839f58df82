import type { Context } from 'hono'
import { readRanges, type Ranges } from '../address.ts'
import type { Deps, Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'
import { createRouter } from './router.ts'

/**
 * Figures for Prometheus, for the addresses in the configuration alone. To anybody else, and to whatever a proxy
 * brings from elsewhere, there is nothing here.
 */
export function metrics({
  config,
  lexicons,
  store,
  metrics: figures,
}: Pick<Deps, 'config' | 'lexicons' | 'store' | 'metrics'>) {
  const watchers = readRanges(config.metricsFrom) as Ranges
  return createRouter().get('/metrics', async (c) => {
    if (!isFrom(c, watchers)) throw new ProblemError('not-found')
    const text = await figures.write({
      isStoreReady: await store.isReady(),
      versions: { da: lexicons.da.version, en: lexicons.en.version },
    })
    return c.body(text, 200, { 'content-type': figures.contentType, 'cache-control': 'no-store' })
  })
}

/** A proxy says that it is one; what it brings comes from somewhere else than it seems. */
function isFrom(c: Context<Env>, watchers: Ranges): boolean {
  if (c.req.header('x-forwarded-for') !== undefined || c.req.header('forwarded') !== undefined) return false
  const peer = c.env?.incoming?.socket.remoteAddress
  return peer !== undefined && watchers.has(peer)
}
