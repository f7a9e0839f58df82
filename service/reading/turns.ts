import { ProblemError } from '../problem.ts'

/** Seconds until whoever was turned away asks again. */
export const AGAIN = '1'

/** Somebody who waits for an answer. */
export interface Waiting<Errand, Answer> {
  readonly errand: Errand
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

/** Errands that are done one after the other, by whoever has time. */
export interface Turns<Errand, Answer> {
  /** @throws {ProblemError} busy, where too many wait */
  readonly take: (errand: Errand) => Promise<Answer>
  /** How many wait. */
  readonly count: () => number
  /**
   * Gives some that wait to somebody else, first come first.
   *
   * @param parts of so many equal ones the first
   * @param hasRoom for those taken so far; the first is given in any case
   */
  readonly giveAway: (
    parts: number,
    hasRoom: (taken: readonly Errand[]) => boolean,
  ) => readonly Waiting<Errand, Answer>[]
}

interface TurnsOptions<Errand, Answer> {
  readonly work: (errand: Errand) => Answer | Promise<Answer>
  /** How many may wait; who comes then is told at once, instead of waiting for nothing. */
  readonly most: number
  /** Is told when somebody has to wait. */
  readonly onWaiting?: () => void
}

/** One after the other, with the event loop between, so that a crowd keeps nobody from a health check or a page. */
export function createTurns<Errand, Answer>({
  work,
  most,
  onWaiting,
}: TurnsOptions<Errand, Answer>): Turns<Errand, Answer> {
  const waiting: Waiting<Errand, Answer>[] = []
  let isTurning = false

  const turn = () => {
    const next = waiting.shift()
    isTurning = next !== undefined
    if (!next) return
    void begin(next.errand).then(next.resolve, next.reject)
    setImmediate(turn)
  }
  const begin = async (errand: Errand): Promise<Answer> => work(errand)
  return {
    take: (errand) => {
      // Nobody is there: no need to wait for a turn.
      if (!isTurning) {
        isTurning = true
        setImmediate(turn)
        return begin(errand)
      }
      if (waiting.length >= most) throw new ProblemError('busy', { headers: { 'retry-after': AGAIN } })
      return new Promise((resolve, reject) => {
        waiting.push({ errand, resolve, reject })
        onWaiting?.()
      })
    },
    count: () => waiting.length,
    giveAway: (parts, hasRoom) => {
      const share = waiting.slice(0, Math.ceil(waiting.length / parts))
      const end = share.findIndex((_, i) => i > 0 && !hasRoom(share.slice(0, i).map(({ errand }) => errand)))
      return waiting.splice(0, end < 0 ? share.length : end)
    },
  }
}
