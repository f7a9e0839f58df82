import type { Browser } from 'webextension-polyfill'

/**
 * The browser's own extension API. The polyfill would cost every page a fifth of the content script; what fields
 * need of it is the same in both browsers.
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
