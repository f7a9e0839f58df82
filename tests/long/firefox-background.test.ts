import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildExtension } from '../../scripts/build/extension.ts'
import { findFirefox } from '../../scripts/install-firefox.mjs'
import { servePages, type Served } from '../../scripts/try/serve-pages.ts'
import { fieldsPage } from '../end-to-end/fields-page.ts'
import { waitFor } from '../end-to-end/fields/wait-until.ts'
import { remarksOf } from '../end-to-end/notes.ts'

const OUT = '.cache/end-to-end/firefox-background'
const TEXT = 'Hun er umotiveret. '
const marksOf = (text: string) => remarksOf(text).length
/** For a machine that has other things to do, ms. */
const PATIENCE = 60_000

let browser: Browser
let served: Served
let page: Page
/** Firefox's own page of extensions, which says of each whether its background runs. */
let extensions: Page

// Where changes are judged, a missing Firefox is a failure.
describe.skipIf(!findFirefox() && !process.env.CI)('in Firefox', () => {
  beforeAll(async () => {
    await buildExtension({ target: 'firefox', out: OUT, hosts: ['http://127.0.0.1/*'], open: true })
    served = await servePages(fieldsPage)
    browser = await puppeteer.launch({
      ...{ browser: 'firefox', executablePath: findFirefox()!, headless: true },
      ...{ timeout: PATIENCE, protocolTimeout: PATIENCE },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'intl.locale.requested': 'da',
        'extensions.originControls.grantByDefault': true,
        // What takes half a minute otherwise, ms.
        'extensions.background.idle.timeout': 500,
      },
    })
    await browser.installExtension(resolve(OUT))
    extensions = await browser.newPage()
    // It is shown, and never said to have loaded.
    await extensions.goto('about:debugging#/runtime/this-firefox', { timeout: 2000 }).catch(() => {})
    page = await browser.newPage()
    await page.goto(served.origin)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('when the browser has stopped the background, the next key is read again', async () => {
    await write('textarea', TEXT)
    await waitFor('marks', countMarks, marksOf(TEXT), PATIENCE)
    await waitFor('a background that has stopped', isStopped, true, PATIENCE)
    await write('textarea', TEXT)
    await waitFor('marks', countMarks, marksOf(TEXT + TEXT), PATIENCE)
  })

  test('when the extension was updated under an open page, the page goes on and is read by the new one', async () => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => faults.push(message.text()))
    await extensions.bringToFront()
    await extensions.evaluate(() =>
      document.querySelector<HTMLElement>('.qa-temporary-extension-reload-button')!.click(),
    )
    await page.bringToFront()
    // What the old one has drawn is gone, and what stands there is old text for the new one.
    const count = () => page.evaluate(() => document.querySelectorAll('html > div').length)
    await waitFor('marks', async () => [await count(), await countMarks()], [1, 0], PATIENCE)
    const before = await page.$eval('#textarea', (field) => (field as HTMLTextAreaElement).value)
    await write('rich', TEXT)
    await waitFor('marks', countMarks, marksOf(TEXT), PATIENCE)
    expect(await page.$eval('#textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(before)
    expect(faults).toEqual([])
  })
})

async function write(field: string, text: string): Promise<void> {
  await page.bringToFront()
  await page.click(`#${field}`)
  await page.keyboard.type(text)
}

const countMarks = () =>
  page.evaluate(() => {
    const root = document.documentElement.lastElementChild?.shadowRoot
    return root?.querySelectorAll('.mark.first').length ?? 0
  })

const isStopped = () =>
  extensions.evaluate(() => document.querySelector('.extension-backgroundscript__status--stopped') !== null)
