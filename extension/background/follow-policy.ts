import type { Browser } from 'webextension-polyfill'
import { readSettings } from '../settings.ts'
import { readPolicy } from './read-policy.ts'

/**
 * Keeps a checked copy of the workplace's policy beside the settings, where fields and pages read it. Read whenever
 * the background starts, and when the browser says that it has changed: Firefox never does.
 */
export function followPolicy(browser: Browser): void {
  const { storage, runtime } = browser
  const follow = async () => {
    const policy = await readPolicy(browser)
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
