import type { Browser } from 'webextension-polyfill'

/**
 * The browser's own extension API, for what every page and every start of the background has to load. The polyfill would
 * be a fifth of the content script; what fields and background need of it is the same in both browsers.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as Browser

/** False once the extension was updated or removed under the page: then nothing of the API works any more. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime.id)
  } catch {
    return false
  }
}
