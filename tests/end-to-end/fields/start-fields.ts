import { buildExtension } from '../../../scripts/build/extension.ts'
import { openBrowser, type OpenBrowser } from '../../../scripts/try/open-browser.ts'
import { servePages } from '../../../scripts/try/serve-pages.ts'
import { buildEditors } from './build-editors.ts'
import { createChromiumTab } from './chromium-tab.ts'
import { editorPage } from './editor-page.ts'
import { placePage } from './place-page.ts'
import type { BrowserName } from './rows.ts'
import type { Tab } from './tab.ts'

/** Tiltro is switched on here, and in frames from the other address; nowhere else. */
const HOSTS = ['http://127.0.0.1/*', 'http://other.localhost/*']

export interface StartedFields {
  readonly tab: Tab
  /** Where Tiltro is switched on, and the same pages where it is not. */
  readonly origin: string
  readonly elsewhere: string
  readonly close: () => Promise<void>
}

/** The pages of the editors, served to a real browser with the extension in a build that a test can look into. */
export async function serveFields(target: BrowserName): Promise<{
  readonly extension: string
  readonly origin: string
  readonly elsewhere: string
  readonly close: () => Promise<void>
}> {
  const extension = `.cache/end-to-end/fields-${target}`
  await Promise.all([buildEditors(), buildExtension({ target, out: extension, hosts: HOSTS, open: true })])
  const { origin, close } = await servePages((path) => placePage(path) ?? editorPage(path))
  return { extension, origin, elsewhere: origin.replace('127.0.0.1', 'localhost'), close }
}

export async function startChromium(): Promise<StartedFields & { readonly browser: OpenBrowser }> {
  const { extension, close, ...served } = await serveFields('chromium')
  const browser = await openBrowser({ extension, headless: true, locale: 'da' })
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  return {
    ...served,
    browser,
    tab: createChromiumTab(page),
    close: async () => {
      await browser.close()
      await close()
    },
  }
}
