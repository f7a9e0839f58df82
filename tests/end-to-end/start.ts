import type { Page } from 'playwright-core'
import { buildExtension, type Policy } from '../../scripts/build/extension.ts'
import { openBrowser, type OpenBrowser } from '../../scripts/try/open-browser.ts'
import { servePages } from '../../scripts/try/serve-pages.ts'
import { fieldsPage } from './fields-page.ts'
import { builtIn } from './built.ts'

export interface Started extends OpenBrowser {
  readonly origin: string
  /** The page with fields, loaded anew, so that nothing of another test is left. */
  readonly openFields: (path?: string) => Promise<Page>
}

interface StartOptions {
  /** Whether the page, and so a test, can look into our shadow root. What is shipped cannot be looked into. */
  readonly open: boolean
  /** Sites that the extension is switched on for from the start. */
  readonly hosts?: readonly string[]
  readonly profile?: string
  /** What the workplace has decided, built in. */
  readonly policy?: Policy
  /** The first page opens after installation. */
  readonly welcome?: boolean
}

/** A real Chromium with the extension in a build of its own, and a page with fields on this machine. */
export async function start({
  open,
  hosts = ['http://127.0.0.1/*'],
  profile,
  policy,
  welcome = false,
}: StartOptions): Promise<Started> {
  const kinds = [open ? 'open' : 'closed', hosts.length > 0 ? '' : 'asks', policy ? 'policy' : '']
  const extension = builtIn(kinds.filter(Boolean).join('-'))
  await buildExtension({
    target: 'chromium',
    out: extension,
    hosts,
    open,
    welcome,
    ...(policy ? { policy } : {}),
  })
  const pages = await servePages(fieldsPage)
  const browser = await openBrowser({
    extension,
    headless: true,
    locale: 'da',
    ...(profile ? { profile } : {}),
  })
  const { context } = browser
  let page = context.pages()[0] ?? (await context.newPage())
  return {
    ...browser,
    origin: pages.origin,
    openFields: async (path = '/') => {
      // A tab that was asleep came back as another.
      if (page.isClosed()) page = context.pages()[0]!
      await page.goto(pages.origin + path)
      return page
    },
    close: async () => {
      await browser.close()
      await pages.close()
    },
  }
}
