import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { servePages } from '../../scripts/try/serve-pages.ts'
import { findFirefox } from '../../scripts/install-firefox.mjs'
import { createChromiumTab } from '../end-to-end/fields/chromium-tab.ts'
import { editorPage } from '../end-to-end/fields/editor-page.ts'
import { placePage } from '../end-to-end/fields/place-page.ts'
import { EDITORS, PLACES } from '../end-to-end/fields/rows.ts'
import { serveFields } from '../end-to-end/fields/start-fields.ts'
import { startFirefox } from '../end-to-end/fields/start-firefox.ts'
import type { Tab } from '../end-to-end/fields/tab.ts'
import { waitUntil } from '../end-to-end/fields/wait-until.ts'
import { call, clickInCard, goToEnd, openRow, pointAt } from '../end-to-end/fields/write.ts'
import { collectTraces, readFiles } from '../end-to-end/traces.ts'
import { findCanary } from '../service/find-canary.ts'

const CANARY = 'kanariefugl7531'
const ROWS = [...EDITORS, ...PLACES]
const pages = (path: string) => placePage(path) ?? editorPage(path)

/** In Chromium: what was sent and logged, and what an extension can keep; the rest of a profile is the browser's. */
const OURS =
  /^(requests|console|storage)$|Extension|IndexedDB.*extension|Service Worker|requests-of-the-browser/
/** The same in Firefox. */
const OURS_IN_FIREFOX = /moz-extension|browser-extension-data|extension-store|storage-sync/

/** Writes into a field of every kind, and answers a card in each. */
async function writeInAll(tab: Tab, origin: string): Promise<void> {
  for (const row of ROWS) {
    await openRow(tab, origin, row)
    await goToEnd(tab, row)
    await tab.type(`${CANARY} er umotiveret. `)
    const look = () => call<readonly unknown[]>(tab, 'marks')
    await waitUntil(`a mark in ${row.name}`, look, ({ length }) => length > 0, 15_000)
    await pointAt(tab, 0)
    await clickInCard(tab, '.foot .quiet')
  }
}

test('in Chromium, what is typed into any editor is in nothing that Tiltro keeps, sends or logs', async () => {
  const served = await serveFields('chromium')
  onTestFinished(served.close)
  const work = async (
    page: Parameters<typeof createChromiumTab>[0],
    worker: Parameters<typeof createChromiumTab>[1],
  ) => writeInAll(createChromiumTab(page, worker), new URL(page.url()).origin)
  const places = await collectTraces(served.extension, (page, { worker }) => work(page, worker), {
    pages,
    first: '/empty',
  })
  const ours = places.filter(({ name }) => OURS.test(name))
  expect(ours.length).toBeGreaterThan(5)
  expect(findCanary(CANARY, ours)).toEqual([])
})

describe.skipIf(!findFirefox() && !process.env.CI)('in Firefox', () => {
  test('what is typed into any editor is in nothing that Tiltro keeps or sends', async () => {
    const { extension, close } = await serveFields('firefox')
    const profile = await mkdtemp(join(tmpdir(), 'tiltro-traces-'))
    const requests: string[] = []
    const server = await servePages(pages, ({ method, url, headers }) =>
      requests.push(`${method} ${url} ${JSON.stringify(headers)}`),
    )
    onTestFinished(async () => {
      await Promise.all([close(), server.close()])
      await rm(profile, { recursive: true, force: true, maxRetries: 3 })
    })
    const tab = await startFirefox(extension, profile)
    await writeInAll(tab, server.origin)
    await tab.close()
    const kept = (await readFiles(profile)).filter(({ name }) => OURS_IN_FIREFOX.test(name))
    expect(kept.length).toBeGreaterThan(0)
    const sent = { name: 'requests', bytes: Buffer.from(requests.join('\n')) }
    expect(requests.length).toBeGreaterThan(ROWS.length)
    expect(findCanary(CANARY, [...kept, sent])).toEqual([])
  })
})
