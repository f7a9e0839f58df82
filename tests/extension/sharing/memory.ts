import type { LocalStore } from '../../../extension/tally/keep-tally.ts'

/** `storage.local` in memory, as far as it is needed, and what lies in it. */
export function memory(kept: Record<string, unknown> = {}): LocalStore & {
  readonly kept: Record<string, unknown>
} {
  return {
    kept,
    get: (keys) => {
      const wanted = [keys].flat() as string[]
      const found = Object.fromEntries(wanted.flatMap((key) => (key in kept ? [[key, kept[key]]] : [])))
      return Promise.resolve(structuredClone(found))
    },
    set: (values) => {
      Object.assign(kept, structuredClone(values))
      return Promise.resolve()
    },
    remove: (keys) => {
      for (const key of [keys].flat()) delete kept[key]
      return Promise.resolve()
    },
  }
}
