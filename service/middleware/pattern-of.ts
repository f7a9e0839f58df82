import { matchedRoutes } from 'hono/route'
import type { Context } from 'hono'

/** `/v1/lexicon/:language`, whatever the language was; `none` where no route is that address. */
export function patternOf(c: Context): string {
  const routes = matchedRoutes(c).filter(({ path }) => !path.endsWith('*'))
  // The first that takes the method answers; one that takes any says that this method is not taken.
  return (routes.find(({ method }) => method !== 'ALL') ?? routes.at(-1))?.path ?? 'none'
}

/** Routes of which nothing tells: when somebody reports or joins is nobody's business. What fails is told. */
const QUIET = ['/v1/reports', '/v1/groups/join']

/** Whether a request is neither logged nor counted. */
export const isQuiet = (route: string, status: number): boolean => QUIET.includes(route) && status < 500
