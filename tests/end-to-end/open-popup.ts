import type { Page } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import { onExtensionsPage } from './extensions-page.ts'
import type { Started } from './start.ts'

declare const chrome: Browser

/** The popup in a tab, as it would stand over a page with this address. */
export async function openPopup({ context, address }: Started, over: string): Promise<Page> {
  const popup = await context.newPage()
  // A click on the toolbar cannot be made here; it is what lets the extension see which page is in front.
  await popup.addInitScript((url) => {
    Object.assign(chrome.tabs, { query: () => Promise.resolve([{ id: 1, url }]) })
  }, over)
  await popup.setViewportSize({ width: 320, height: 300 })
  await popup.goto(address('/popup/popup.html'))
  await popup.locator('footer').waitFor()
  return popup
}

/**
 * The person's yes to the browser's question, given beforehand on the browser's own page of extensions: its dialog
 * cannot be reached from here. The question itself is asked for real.
 */
export async function sayYes(browser: Started, pattern: string): Promise<void> {
  const id = new URL(browser.worker.url()).host
  await onExtensionsPage(browser, 'updateExtensionConfiguration', {
    extensionId: id,
    hostAccess: 'ON_SPECIFIC_SITES',
  })
  await onExtensionsPage(browser, 'addHostPermission', id, pattern)
}
