import { createMiddleware } from 'hono/factory'
import type { Deps, Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'

/** Whole lexicons are checked, compiled and tried at the desk, which takes a multiple of what other requests may take. */
const AT_DESK = /^\/(redaktion|desk)(-data)?(\/|$)/
const LONGER = 6

/**
 * Gives a request up after a time, most often one whose body does not arrive.
 *
 * @throws {ProblemError} too-slow
 */
export function limitTime({ config }: Pick<Deps, 'config'>) {
  return createMiddleware<Env>(async (c, next) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new ProblemError('too-slow', { headers: { connection: 'close' } })),
        config.requestTime * (AT_DESK.test(c.req.path) ? LONGER : 1),
      )
    })
    try {
      await Promise.race([next(), late])
    } finally {
      clearTimeout(timer)
    }
  })
}
