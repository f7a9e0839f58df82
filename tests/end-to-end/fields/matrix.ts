import { StuckError } from './bound.ts'
import type { StartedTab } from './start-fields.ts'

/** Whatever has not been tried after this is not tried any more, ms. */
const LONGEST = 300_000
/** A browser that does not start twice does not start. */
const STARTS = 2

/** One thing that is checked of one field. */
export interface Job {
  /** The name of the field, or of what happens to it. */
  readonly name: string
  readonly check: string
  readonly act: (tab: StartedTab) => Promise<void>
}

export interface Outcome {
  readonly name: string
  readonly check: string
  readonly isGood: boolean
}

export interface Matrix {
  /** Ends when that was checked. @throws what was wrong with it, at the second try too. */
  readonly outcome: (name: string, check: string) => Promise<void>
  /** Ends when all is checked and the browsers are gone; answers with what came of it, in order. */
  readonly end: () => Promise<readonly Outcome[]>
}

interface Run extends Job {
  readonly done: Promise<void>
  readonly pass: () => void
  readonly fail: (reason: unknown) => void
}

/**
 * Checks all of it, in order, in as many browsers at once as `slots` says: fields mostly wait for somebody. What went
 * wrong gets a second try, and in a new browser where the old one does not answer.
 */
export function runMatrix(jobs: readonly Job[], start: () => Promise<StartedTab>, slots: number): Matrix {
  const runs = jobs.map(createRun)
  const queue = [...runs]
  const deadline = performance.now() + LONGEST
  let failedStarts = 0

  const startTab = async (): Promise<StartedTab> => {
    try {
      const tab = await start()
      failedStarts = 0
      return tab
    } catch (error) {
      failedStarts++
      throw error
    }
  }
  const work = async (): Promise<void> => {
    let tab: StartedTab | undefined
    const attempt = async ({ act }: Run): Promise<void> => {
      if (performance.now() > deadline) throw new Error(`Not reached within ${LONGEST / 1000} s.`)
      if (failedStarts >= STARTS) throw new Error('The browser does not start.')
      try {
        tab ??= await startTab()
        await act(tab)
      } catch (error) {
        if (error instanceof StuckError) {
          await tab?.close()
          tab = undefined
        }
        throw error
      }
    }
    for (let run = queue.shift(); run; run = queue.shift()) {
      const next = run
      await attempt(next)
        .catch(() => attempt(next))
        .then(next.pass, next.fail)
    }
    await tab?.close()
  }
  const working = Promise.all(Array.from({ length: slots }, work))

  return {
    outcome: (name, check) => runs.find((run) => run.name === name && run.check === check)!.done,
    end: async () => {
      await working
      const ended = await Promise.allSettled(runs.map(({ done }) => done))
      return runs.map(({ name, check }, i) => ({ name, check, isGood: ended[i]!.status === 'fulfilled' }))
    },
  }
}

function createRun(job: Job): Run {
  let pass!: () => void
  let fail!: (reason: unknown) => void
  const done = new Promise<void>((resolve, reject) => {
    pass = resolve
    fail = reject
  })
  // Whoever wants to know asks later.
  done.catch(() => {})
  return { ...job, done, pass, fail }
}
