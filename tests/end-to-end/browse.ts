import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest'
import { findChromium } from '../../scripts/install-chromium.mjs'
import { PATIENCE } from '../../scripts/try/open-browser.ts'
import { startService, type Started, type StartOptions } from '../service/start-service.ts'

export interface Browsing {
  /** A page of the service; whatever the browser complains of fails the test. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** Where the service is, once it has started. */
  readonly address: () => string
}

/** A service of its own and a browser for the tests of a file, both there until the last of them is over. */
export function browseService(options: StartOptions = {}): Browsing {
  let service: Started
  let browser: Browser

  beforeAll(async () => {
    service = await startService(options)
    browser = await chromium.launch({
      executablePath: findChromium()!,
      chromiumSandbox: process.getuid?.() !== 0,
    })
  })
  afterAll(async () => {
    await browser?.close()
    await service?.end()
  })

  return {
    open: async (path, options = {}) => {
      const context = await browser.newContext(options)
      context.setDefaultTimeout(PATIENCE)
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      onTestFinished(async () => {
        await context.close()
        expect(complaints).toEqual([])
      })
      await page.goto(service.url + path)
      return page
    },
    address: () => service.url,
  }
}
