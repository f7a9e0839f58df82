import { ProblemError } from '../problem.ts'

/** Seconds until whoever was turned away asks again. */
export const AGAIN = '1'

/**
 * One after the other, with the event loop between, so that a crowd keeps nobody from a health check or a page.
 *
 * @param most how many may wait; who comes then is told at once, instead of waiting for nothing
 */
export function createTurns(most: number): <T>(work: () => T | Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let isTurning = false

  const turn = () => {
    const next = waiting.shift()
    isTurning = next !== undefined
    next?.()
    if (isTurning) setImmediate(turn)
  }
  return (work) => {
    // Nobody is there: no need to wait for a turn.
    if (!isTurning) {
      isTurning = true
      setImmediate(turn)
      return Promise.resolve(work())
    }
    if (waiting.length >= most) throw new ProblemError('busy', { headers: { 'retry-after': AGAIN } })
    return new Promise((resolve, reject) => {
      waiting.push(() => {
        try {
          resolve(work())
        } catch (error) {
          reject(error as Error)
        }
      })
    })
  }
}
