import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { patternOf } from '../../extension/sites.ts'
import { onExtensionsPage } from './extensions-page.ts'
import type { Started } from './start.ts'

declare const chrome: Browser

/** The popup in a tab, as it would stand over a page with this address. */
export async function openPopup({ context, address }: Started, over: string): Promise<Page> {
  const popup = await context.newPage()
  // A click on the toolbar cannot be made here; it is what lets the extension see which page is in front.
  await popup.addInitScript((url) => {
    const { query } = chrome.tabs
    Object.assign(chrome.tabs, {
      query: async (what: object) => (await query(what)).map((tab) => ({ ...tab, url })),
    })
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

/** Switches the site of this address on in the popup. */
export async function switchOn(browser: Started, address: string): Promise<void> {
  await sayYes(browser, patternOf(address)!)
  const popup = await openPopup(browser, address)
  await popup.getByRole('switch', { name: 'Læs med her' }).click()
  await popup.getByRole('switch', { name: 'Læs med her', checked: true }).waitFor()
  await popup.close()
  // The switch turns when the browser has granted the site; the pages hear of it a moment later.
  const worker = browser.context.serviceWorkers().at(-1)!
  const registered = () => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())
  await vi.waitFor(async () => expect(await registered()).toHaveLength(1), { timeout: 30_000 })
}
