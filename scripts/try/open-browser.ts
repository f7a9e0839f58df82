import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type BrowserContext, type Worker } from 'playwright-core'
import { findChromium } from '../install-chromium.mjs'

export interface BrowserOptions {
  /** The folder of an unpacked extension. */
  readonly extension: string
  readonly headless: boolean
  /** BCP 47; the interface follows it. */
  readonly locale?: string
  /** Where the browser keeps what it writes; without it a folder that is gone afterwards. */
  readonly profile?: string
  /** Pixels of the screen for each of a page. */
  readonly scale?: number
  /** More of what the command line of Chromium takes. */
  readonly args?: readonly string[]
}

/** So long a page may take for what it is asked, ms: a machine that has other things to do is not a fault. */
export const PATIENCE = 60_000

/** A Chromium of its own with the extension loaded. */
export interface OpenBrowser {
  readonly context: BrowserContext
  /** The background of the extension. */
  readonly worker: Worker
  /** The address of a page of the extension. */
  readonly address: (path: string) => string
  readonly close: () => Promise<void>
}

/** @throws {Error} where there is no Chromium. */
export async function openBrowser({
  extension,
  headless,
  locale,
  profile,
  scale,
  args = [],
}: BrowserOptions): Promise<OpenBrowser> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error('There is no Chromium here. Install it, or name it in CHROMIUM.')
  const path = resolve(extension)
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'tiltro-')))
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless,
    // The sandbox does not start for root, as which containers run.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      `--disable-extensions-except=${path}`,
      `--load-extension=${path}`,
      '--no-first-run',
      '--disable-dev-shm-usage',
      ...(locale ? [`--lang=${locale}`] : []),
      ...args,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(locale ? { locale } : {}),
    ...(scale ? { deviceScaleFactor: scale } : {}),
    ...(headless ? { viewport: { width: 1100, height: 900 } } : { viewport: null }),
  })
  context.setDefaultTimeout(PATIENCE)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return {
    context,
    worker,
    address: (page) => new URL(page, worker.url()).href,
    close: async () => {
      await context.close()
      if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}
