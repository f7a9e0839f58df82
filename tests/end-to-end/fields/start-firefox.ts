import { resolve } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findFirefox } from '../../../scripts/install-firefox.mjs'
import { createFirefoxTab } from './firefox-tab.ts'
import { serveFields, type StartedFields } from './start-fields.ts'

/** A real Firefox with the extension, by WebDriver BiDi. */
export async function startFirefox(): Promise<StartedFields> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('There is no Firefox here. Install it, or name it in FIREFOX.')
  const { extension, close, ...served } = await serveFields('firefox')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'intl.locale.requested': 'da',
      // What the tests start is asked for nothing.
      'extensions.originControls.grantByDefault': true,
    },
    timeout: 120_000,
    protocolTimeout: 120_000,
  })
  await browser.installExtension(resolve(extension))
  const page = await browser.newPage()
  await page.setViewport({ width: 1100, height: 900 })
  return {
    ...served,
    tab: createFirefoxTab(page),
    close: async () => {
      await browser.close()
      await close()
    },
  }
}
