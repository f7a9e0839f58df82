import { buildExtension } from '../../../scripts/build/extension.ts'
import { openBrowser } from '../../../scripts/try/open-browser.ts'
import { servePages } from '../../../scripts/try/serve-pages.ts'
import { bound, boundTab } from './bound.ts'
import { buildEditors } from './build-editors.ts'
import { createChromiumTab } from './chromium-tab.ts'
import { editorPage } from './editor-page.ts'
import { placePage } from './place-page.ts'
import type { BrowserName } from './rows.ts'
import type { Tab } from './tab.ts'
import { builtIn } from '../built.ts'

/** Tiltro is switched on here, and in frames from the other address; nowhere else. */
const HOSTS = ['http://127.0.0.1/*', 'http://other.localhost/*']

/** A busy machine takes long to start a browser, and to end it, ms. */
const START = 60_000
const END = 10_000

export interface ServedFields {
  /** The folder of the extension, in a build that a test can look into. */
  readonly extension: string
  /** Where Tiltro is switched on, and the same pages where it is not. */
  readonly origin: string
  readonly elsewhere: string
  readonly close: () => Promise<void>
}

/** The tab of a browser of its own. */
export interface StartedTab extends Tab {
  readonly close: () => Promise<void>
}

/** The pages of the editors, and the extension for a browser. */
export async function serveFields(target: BrowserName): Promise<ServedFields> {
  const extension = builtIn(`fields-${target}`)
  await Promise.all([buildEditors(), buildExtension({ target, out: extension, hosts: HOSTS, open: true })])
  const { origin, close } = await servePages((path) => placePage(path) ?? editorPage(path))
  return { extension, origin, elsewhere: origin.replace('127.0.0.1', 'localhost'), close }
}

export async function startChromium(extension: string): Promise<StartedTab> {
  const starting = openBrowser({ extension, headless: true, locale: 'da' })
  const browser = await bound('Starting Chromium', starting, START)
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  return {
    ...boundTab(createChromiumTab(page, browser.worker)),
    // One that does not end is of no use to anybody, and ends with this process.
    close: () => bound('Ending Chromium', browser.close(), END).catch(() => {}),
  }
}
