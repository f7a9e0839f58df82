import type { Logger } from 'pino'
import { factsOf } from '../log.ts'
import { ProblemError } from '../problem.ts'
import { reasonOf } from './store-error.ts'
import type { Store } from './store.ts'

/** The way to the store for whatever needs it. Notes are read with or without one. */
export interface StoreDoor {
  /**
   * The store.
   *
   * @throws {ProblemError} store-away, where it is not open
   */
  readonly use: () => Store
  /** Resolves with whether the store answers. */
  readonly isReady: () => Promise<boolean>
  readonly close: () => Promise<void>
}

/** For a service that only reads notes. */
export const NO_STORE: StoreDoor = {
  use: () => {
    throw new ProblemError('store-away')
  },
  isReady: () => Promise.resolve(false),
  close: () => Promise.resolve(),
}

/** ms until a store that could not be opened is tried again; doubled each time, up to the last. */
const [FIRST, LAST] = [1000, 30_000]

/** ms in which a store that is ready answers. */
const PATIENCE = 2000

/** Opens the store, and tries again for as long as it cannot be opened. Nobody waits for it. */
export function createStoreDoor(open: () => Promise<Store>, log: Logger): StoreDoor {
  let store: Store | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const tryToOpen = async (wait: number): Promise<void> => {
    try {
      const opened = await open()
      if (closed) return await opened.close()
      store = opened
      log.info({ kind: opened.kind }, 'store open')
    } catch (error) {
      if (closed) return
      log.error({ ...factsOf(error), reason: reasonOf(error), seconds: wait / 1000 }, 'store away')
      timer = setTimeout(() => void tryToOpen(Math.min(wait * 2, LAST)), wait)
      timer.unref()
    }
  }
  const opening = tryToOpen(FIRST)

  return {
    use: () => {
      if (store) return store
      throw new ProblemError('store-away', { headers: { 'retry-after': '5' } })
    },
    isReady: async () => {
      if (!store) return false
      const late = new Promise<boolean>((resolve) => void setTimeout(() => resolve(false), PATIENCE).unref())
      const answered = store.check().then(
        () => true,
        () => false,
      )
      return Promise.race([answered, late])
    },
    close: async () => {
      closed = true
      clearTimeout(timer)
      await opening
      await store?.close()
    },
  }
}
