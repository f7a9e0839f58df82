import type { Context } from 'hono'
import type { Config } from '../config.ts'
import type { Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/**
 * Takes what changes something from the service's own pages alone. A browser says where a request was made: in
 * `Sec-Fetch-Site`, older ones in `Origin`. Where it says neither it is no browser, and a cookie has no business there.
 * This holds beside `SameSite`, which neighbours on the same domain get past.
 *
 * @throws {ProblemError} forged-request
 */
export function refuseForgery(c: Context<Env>, config: Pick<Config, 'url'>): void {
  if (SAFE.includes(c.req.method)) return
  const site = c.req.header('sec-fetch-site')
  if (site === undefined ? !isOwnOrigin(c, config) : site !== 'same-origin')
    throw new ProblemError('forged-request')
}

function isOwnOrigin(c: Context<Env>, { url }: Pick<Config, 'url'>): boolean {
  const origin = c.req.header('origin')
  if (origin === undefined || !URL.canParse(origin)) return false
  return url ? new URL(url).origin === origin : new URL(origin).host === c.req.header('host')
}
