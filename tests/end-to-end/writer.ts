import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import type { Reports } from '../../extension/sharing/reports.ts'
import type { Tally } from '../../extension/tally/tally.ts'
import { buildExtension } from '../../scripts/build/extension.ts'
import { openBrowser, type OpenBrowser } from '../../scripts/try/open-browser.ts'
import { waitForMarks } from './marks.ts'
import { remarksOf } from './notes.ts'

declare const chrome: Browser

/** For a machine that has other things to do. */
const PATIENCE = { timeout: 60_000 }

/** Somebody who writes in a Chromium of their own, in a time that the test moves. */
export interface Writer {
  readonly browser: OpenBrowser
  /** The page of the learning group. */
  readonly openGroup: () => Promise<Page>
  readonly join: (code: string, group: string) => Promise<void>
  /** Writes a note, and leaves it. Keys are pressed, marks are waited for. */
  readonly write: (text: string) => Promise<void>
  /** Lets the clock of the browser run ahead, and its alarm go. */
  readonly goTo: (shift: number) => Promise<void>
  /** Lets the clock run ahead and sends what waits then, each at its moment; `also`: to move other clocks to it. */
  readonly sendAll: (shift: number, also: (shift: number) => Promise<void>) => Promise<void>
  readonly readTally: () => Promise<Tally>
  readonly readReports: () => Promise<Reports>
  readonly close: () => Promise<void>
}

/** The extension as a workplace hands it out: with its journal and its service. */
export async function buildForWorkplace(out: string, service: string): Promise<string> {
  await buildExtension({
    ...{ target: 'chromium', out, open: true, hosts: ['http://127.0.0.1/*'] },
    policy: { serviceAddress: service },
  })
  return out
}

/** As text: what runs the tests gives functions a helper that a browser does not know. */
const moveClock = (shift: number) => `{
  const RealDate = (globalThis.RealDate ??= Date)
  const now = () => RealDate.now() + ${shift}
  globalThis.Date = class extends RealDate {
    constructor(...given) { super(...(given.length > 0 ? given : [now()])) }
    static now() { return now() }
  }
}`

export async function openWriter(extension: string, journal: string, shift: number): Promise<Writer> {
  const browser = await openBrowser({ extension, headless: true, locale: 'da' })
  const { context, worker, address } = browser
  let ahead = shift
  await worker.evaluate(moveClock(ahead))
  const read = <T>(key: string) =>
    worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key) as Promise<T>
  // The workplace's policy has been read: until then the page asks for an address.
  await vi.waitFor(async () => expect(await read('policy')).toHaveProperty('service'), PATIENCE)
  const readReports = async () => (await read<Reports | undefined>('reports')) ?? { waiting: [], past: [] }
  const ring = () => worker.evaluate(`chrome.alarms.create('sharing', { when: RealDate.now() })`)
  const goTo = async (to: number) => {
    ahead = to
    await worker.evaluate(moveClock(ahead))
    await ring()
  }
  const openGroup = async () => {
    const page = await context.newPage()
    await page.addInitScript(moveClock(ahead))
    await page.goto(address('/sharing/sharing.html'))
    await page.locator('section').first().waitFor()
    return page
  }
  return {
    ...{ browser, openGroup, goTo, readReports },
    readTally: async () => (await read<Tally | undefined>('tally')) ?? {},
    join: async (code, group) => {
      const page = await openGroup()
      await page.getByLabel('Din kode').fill(code)
      await page.getByRole('button', { name: 'Ja, del mine tal' }).click()
      await page.getByRole('heading', { name: `Du er med i ${group}` }).waitFor({ timeout: 120_000 })
      await page.close()
    },
    write: async (text) => {
      const [page = await context.newPage()] = context.pages()
      await page.goto(journal)
      await page.locator('#textarea').click()
      await page.keyboard.type(text)
      await waitForMarks(page, remarksOf(text).length)
      const before = JSON.stringify(await read('tally'))
      await page.goto('about:blank')
      await expect.poll(async () => JSON.stringify(await read('tally')), PATIENCE).not.toBe(before)
    },
    sendAll: async (to, also) => {
      await goTo(to)
      await expect.poll(async () => (await readReports()).waiting.length, PATIENCE).toBeGreaterThan(0)
      for (;;) {
        const [next] = (await readReports()).waiting.toSorted((a, b) => a.at - b.at)
        if (!next) return
        const moment = next.at + 1000 - Date.now()
        await also(moment)
        await goTo(moment)
        const isWaiting = async () =>
          (await readReports()).waiting.some(({ report }) => report.week === next.report.week)
        await expect.poll(isWaiting, PATIENCE).toBe(false)
      }
    },
    close: browser.close,
  }
}
