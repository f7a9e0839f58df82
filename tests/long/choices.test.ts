import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { waitForMarks } from '../end-to-end/marks.ts'
import { remarksOf } from '../end-to-end/notes.ts'
import { openPopup } from '../end-to-end/open-popup.ts'
import { start, type Started } from '../end-to-end/start.ts'

declare const chrome: Browser

const PATIENCE = { timeout: 30_000 }
const TEXT = 'Hun er umotiveret. Hun kommer altid for sent. Hun vil gerne arbejde i en butik. '
const remarks = remarksOf(TEXT)
const labels = remarks.filter(({ category }) => category === 'label').length

let browser: Started
let page: Page
let options: Page

beforeAll(async () => {
  browser = await start({ open: true })
  options = await browser.context.newPage()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  await browser.worker.evaluate(() => chrome.storage.local.clear())
  await options.goto(browser.address('/options/options.html'))
  page = await browser.openFields()
  await page.bringToFront()
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarks.length)
})

test('a category that is switched off goes from the notes that are open, and comes back', async () => {
  await options.bringToFront()
  await options.getByLabel('Etiket').uncheck()
  await page.bringToFront()
  await waitForMarks(page, remarks.length - labels)
  await options.getByLabel('Etiket').check()
  await waitForMarks(page, remarks.length)
})

test('a language that is switched off is not read, and English is then never loaded', async () => {
  await options.getByLabel('Engelsk').uncheck()
  await page.bringToFront()
  await page.locator('#rich').click()
  await page.keyboard.type('He is unmotivated and has not been to the meetings that we had agreed on. ')
  await page.keyboard.type('Han er umotiveret. ')
  await page.locator('#textarea').click()
  await page.keyboard.type('Han er doven. ')
  await waitForMarks(page, remarks.length + 1)
  await options.getByLabel('Engelsk').check()
  // The last one stays: a writer who wants neither switches the sites off.
  await options.getByRole('checkbox', { name: 'Dansk' }).uncheck()
  await page.bringToFront()
  await page.waitForFunction(
    () => document.documentElement.lastElementChild!.shadowRoot!.querySelectorAll('.mark.first').length === 1,
  )
  await expect.poll(() => options.getByLabel('Engelsk').isDisabled(), PATIENCE).toBe(true)
})

test('a pause of an hour silences every page, says until when, and ends by itself or by hand', async () => {
  const popup = await openPopup(browser, page.url())
  await popup.getByRole('button', { name: 'En time' }).click()
  await popup.getByText('Tiltro holder pause til').waitFor()
  await popup.close()
  await page.bringToFront()
  await waitForMarks(page, 0)
  expect(await browser.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('–')
  const left = await browser.worker.evaluate(
    async () => (await chrome.alarms.get('pause'))!.scheduledTime - Date.now(),
  )
  expect(left).toBeGreaterThan(59 * 60_000)
  expect(left).toBeLessThanOrEqual(60 * 60_000)
  await options.getByRole('button', { name: 'Afslut pausen' }).click()
  await waitForMarks(page, remarks.length)
  // And when its time is over.
  const soon = () => chrome.storage.local.set({ pausedUntil: Date.now() + 1500 })
  await browser.worker.evaluate(soon)
  await waitForMarks(page, 0)
  await waitForMarks(page, remarks.length)
  expect(await browser.worker.evaluate(() => chrome.storage.local.get('pausedUntil'))).toEqual({})
})

test('the key that hides everything ends a pause as well', async () => {
  await browser.worker.evaluate(() => chrome.storage.local.set({ pausedUntil: Date.now() + 3_600_000 }))
  await waitForMarks(page, 0)
  await page.keyboard.press('Control+Shift+.')
  await waitForMarks(page, remarks.length)
})

test('the interface changes its language everywhere', async () => {
  await options.getByRole('radio', { name: 'English' }).check()
  await options.getByRole('heading', { name: 'What Tiltro looks for' }).waitFor()
  await page.bringToFront()
  await page.reload()
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarks.length)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+.')
  await page.getByRole('dialog', { name: 'Closes, Label' }).waitFor()
})
