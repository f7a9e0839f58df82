import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Page } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import { openBrowser, type OpenBrowser } from '../../scripts/try/open-browser.ts'
import { servePages } from '../../scripts/try/serve-pages.ts'
import type { Place } from '../service/find-canary.ts'
import { fieldsPage } from './fields-page.ts'

declare const chrome: Browser

type Pages = Parameters<typeof servePages>[0]

/**
 * Runs a browser with the extension, lets somebody work in it, and gives everything that was left anywhere. It begins
 * with `first` of the pages.
 */
export async function collectTraces(
  extension: string,
  work: (page: Page, browser: OpenBrowser) => Promise<void>,
  { pages, first }: { readonly pages: Pages; readonly first: string } = {
    pages: fieldsPage,
    first: '/every-field',
  },
): Promise<readonly Place[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-traces-'))
  const netLog = join(folder, 'requests-of-the-browser.json')
  const lines: Record<'requests' | 'console', string[]> = { requests: [], console: [] }
  const server = await servePages(pages, (request) => {
    lines.requests.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`)
    request.on('data', (chunk: Buffer) => lines.requests.push(chunk.toString('latin1')))
  })
  try {
    const browser = await openBrowser({
      extension,
      headless: true,
      locale: 'da',
      profile: join(folder, 'profile'),
      args: [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'],
    })
    const { context, worker } = browser
    context.on('console', (message) => lines.console.push(message.text()))
    context.on('weberror', (error) => lines.console.push(String(error.error())))
    worker.on('console', (message) => lines.console.push(message.text()))
    const page = context.pages()[0]!
    await page.goto(server.origin + first)
    await work(page, browser)
    const visible = await page.evaluate(readPage)
    const storage = await worker.evaluate(readStorage)
    await browser.close()
    const places = Object.entries({ ...lines, visible: [visible], storage: [storage] })
    return [
      ...places.map(([name, text]) => ({ name, bytes: Buffer.from(text.join('\n')) })),
      ...(await readFiles(folder)),
    ]
  } finally {
    await server.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** In the page: what it can see apart from what its fields hold. */
function readPage(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement
  for (const field of copy.querySelectorAll('[contenteditable]')) field.replaceChildren()
  return JSON.stringify([
    copy.outerHTML,
    document.title,
    document.cookie,
    [localStorage, sessionStorage].map((kept) => Object.entries(kept)),
    performance.getEntries().map(({ name }) => name),
    [...CSS.highlights.keys()],
    history.state,
  ])
}

/** In the background: whatever an extension can keep. */
async function readStorage(): Promise<string> {
  const { local, session, sync } = chrome.storage
  const areas = await Promise.all([local, session, sync].map((area) => area.get(null)))
  return JSON.stringify([areas, await caches.keys(), await indexedDB.databases()])
}

/** Every file of the profile, its name without the figures that change from run to run. */
export async function readFiles(folder: string): Promise<readonly Place[]> {
  const items = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((item) =>
    item.isFile(),
  )
  return Promise.all(
    items.map(async (item) => {
      const path = join(item.parentPath, item.name)
      return { name: relative(folder, path).replace(/\d+/g, '0'), bytes: await readFile(path) }
    }),
  )
}
