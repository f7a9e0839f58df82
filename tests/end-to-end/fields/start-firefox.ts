import { resolve } from 'node:path'
import puppeteer from 'puppeteer-core'
import { findFirefox } from '../../../scripts/install-firefox.mjs'
import { bound, boundTab } from './bound.ts'
import { SYSTEM_ACCESS } from './firefox-input-method.ts'
import { createFirefoxTab, HEIGHT, WIDTH } from './firefox-tab.ts'
import type { StartedTab } from './start-fields.ts'

/** A busy machine takes long to start a browser, and to end it, ms. */
const START = 60_000
const END = 10_000

/**
 * The tab of a real Firefox with the extension, by WebDriver BiDi. What the browser keeps lies in `profile`; without it
 * in a folder that is gone afterwards.
 */
export async function startFirefox(extension: string, profile?: string): Promise<StartedTab> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error('There is no Firefox here. Install it, or name it in FIREFOX.')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    ...(profile ? { userDataDir: profile } : {}),
    headless: true,
    args: [SYSTEM_ACCESS],
    extraPrefsFirefox: {
      'intl.locale.requested': 'da',
      // What the tests start is asked for nothing.
      'extensions.originControls.grantByDefault': true,
    },
    timeout: START,
    protocolTimeout: START,
  })
  const close = async () => {
    await bound('Ending Firefox', browser.close(), END).catch(() => {
      browser.process()?.kill('SIGKILL')
    })
  }
  const open = async () => {
    await browser.installExtension(resolve(extension))
    const page = await browser.newPage()
    await page.setViewport({ width: WIDTH, height: HEIGHT })
    return page
  }
  try {
    const page = await bound('Bringing the extension into Firefox', open(), START)
    return { ...boundTab(createFirefoxTab(page)), close }
  } catch (error) {
    await close()
    throw error
  }
}
