import type { Browser } from 'webextension-polyfill'
import { readSettings } from '../settings.ts'
import { readPolicy } from './read-policy.ts'

/**
 * Keeps a checked copy of the workplace's policy beside the settings, where fields and pages read it. Read whenever
 * the background starts, and when the browser says that it has changed: Firefox never does.
 */
export function followPolicy({ storage, runtime }: Browser): void {
  const follow = async () => {
    // Firefox refuses where there is no policy.
    const managed = await storage.managed.get().catch(() => ({}))
    const policy = readPolicy(managed)
    const { policy: known } = await readSettings(storage)
    if (JSON.stringify(policy) !== JSON.stringify(known)) await storage.local.set({ policy })
  }
  storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void follow()
  })
  // Wakes the background when the browser starts.
  runtime.onStartup.addListener(() => {})
  void follow()
}
