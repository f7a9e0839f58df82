import type { Context } from 'hono'
import type { Config } from '../config.ts'
import type { Env } from '../deps.ts'
import { isFromOwnPage } from '../own-origin.ts'
import { ProblemError } from '../problem.ts'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/**
 * Takes what changes something from the service's own pages alone. Whatever does not say where it was made is no
 * browser, and somebody's cookie has no business there. This holds beside `SameSite`, which neighbours on the same
 * domain get past.
 *
 * @throws {ProblemError} forged-request
 */
export function refuseForgery(c: Context<Env>, config: Pick<Config, 'url'>): void {
  if (!SAFE.includes(c.req.method) && !isFromOwnPage(c, config)) throw new ProblemError('forged-request')
}
