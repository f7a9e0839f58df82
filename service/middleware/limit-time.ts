import { createMiddleware } from 'hono/factory'
import type { Deps, Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'

/**
 * Gives a request up after a time, most often one whose body does not arrive.
 *
 * @throws {ProblemError} too-slow
 */
export function limitTime({ config }: Pick<Deps, 'config'>) {
  return createMiddleware<Env>(async (_, next) => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new ProblemError('too-slow', { headers: { connection: 'close' } })),
        config.requestTime,
      )
    })
    try {
      await Promise.race([next(), late])
    } finally {
      clearTimeout(timer)
    }
  })
}
