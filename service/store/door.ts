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
  /** Over as soon as the store was opened, or could not be at the first try. Never rejects. */
  readonly opening?: Promise<void>
  /** Resolves with whether the store answers. */
  readonly isReady: () => Promise<boolean>
  /** Why it did not answer when it was last asked or opened, in a sentence without a secret. */
  readonly reason: () => string | undefined
  readonly close: () => Promise<void>
}

/** For a service that only reads notes. */
export const NO_STORE: StoreDoor = {
  use: () => {
    throw new ProblemError('store-away')
  },
  isReady: () => Promise.resolve(false),
  reason: () => undefined,
  close: () => Promise.resolve(),
}

/** ms until a store that could not be opened is tried again; doubled each time, up to the last. */
const [FIRST, LAST] = [1000, 30_000]

/** ms in which a store that is ready answers. */
const PATIENCE = 2000
const LATE = 'The store does not answer in time.'
const UNKNOWN = 'The store cannot be used. The log says more.'

/** Opens the store, and tries again for as long as it cannot be opened. Nobody waits for it. */
export function createStoreDoor(open: () => Promise<Store>, log: Logger): StoreDoor {
  let store: Store | undefined
  let reason: string | undefined = 'The store is being opened.'
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const tryToOpen = async (wait: number): Promise<void> => {
    try {
      const opened = await open()
      if (closed) return await opened.close()
      store = opened
      reason = undefined
      log.info({ kind: opened.kind }, 'store open')
    } catch (error) {
      if (closed) return
      reason = reasonOf(error) ?? UNKNOWN
      log.error({ ...factsOf(error), reason: reasonOf(error), seconds: wait / 1000 }, 'store away')
      timer = setTimeout(() => void tryToOpen(Math.min(wait * 2, LAST)), wait)
      timer.unref()
    }
  }
  const opening = tryToOpen(FIRST)

  return {
    opening,
    use: () => {
      if (store) return store
      throw new ProblemError('store-away', { headers: { 'retry-after': '5' } })
    },
    isReady: async () => {
      if (!store) return false
      const late = new Promise<string>((resolve) => void setTimeout(() => resolve(LATE), PATIENCE).unref())
      const answered = store.check().then(
        () => undefined,
        (error: unknown) => reasonOf(error) ?? UNKNOWN,
      )
      reason = await Promise.race([answered, late])
      return reason === undefined
    },
    reason: () => reason,
    close: async () => {
      closed = true
      clearTimeout(timer)
      await opening
      await store?.close()
    },
  }
}
