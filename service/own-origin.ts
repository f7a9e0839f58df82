import type { Context } from 'hono'
import type { Config } from './config.ts'

/**
 * Whether a request was made in one of the service's own pages. The browser says so itself in `Sec-Fetch-Site`; older
 * ones say in `Origin` where they are, which has to be the address that people open or, where none is configured, the
 * host that was asked.
 */
export function isFromOwnPage(c: Context, { url }: Pick<Config, 'url'>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = c.req.header('origin')
  if (origin === undefined || !URL.canParse(origin)) return false
  return url ? new URL(url).origin === origin : new URL(origin).host === c.req.header('host')
}
