import type { Page } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { waitForMarks } from './marks.ts'
import { remarksOf } from './notes.ts'
import { openPopup, switchOn } from './open-popup.ts'
import { start, type Started } from './start.ts'

declare const chrome: Browser

const TEXT = 'Hun er umotiveret. Hun kommer altid for sent.'
const HOST = 'http://127.0.0.1/*'
const { length: count } = remarksOf(TEXT)

let browser: Started
let page: Page

beforeAll(async () => {
  browser = await start({ open: true, hosts: [] })
})
afterAll(() => browser?.close())
beforeEach(async () => {
  await browser.worker.evaluate((host) => chrome.permissions.remove({ origins: [host] }), HOST)
  page = await browser.openFields()
})

test('nothing of Tiltro runs on a page that it is not switched on for', async () => {
  expect(await browser.worker.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: [] })
  expect(await registered()).toEqual([])
  await write(page)
  expect(await hasHost(page)).toBe(false)
  const popup = await openPopup(browser, page.url())
  expect(await popup.getByRole('switch').first().getAttribute('aria-checked')).toBe('false')
  await popup.close()
})

test('switched on in the popup, it reads along in pages that are open, and in those opened later', async () => {
  await switchOn(browser, page.url())
  await write(page)
  await waitForMarks(page, count)
  page = await browser.openFields()
  await write(page)
  await waitForMarks(page, count)
})

test('switched off in the popup, it leaves the pages that are open, and does not come back', async () => {
  await switchOn(browser, page.url())
  await write(page)
  await waitForMarks(page, count)
  const popup = await openPopup(browser, page.url())
  await popup.getByRole('switch', { checked: true }).first().click()
  await popup.getByRole('switch', { checked: false }).first().waitFor()
  await popup.close()
  await expect.poll(() => hasHost(page)).toBe(false)
  await expect.poll(registered).toEqual([])
  await write(page)
  page = await browser.openFields()
  await write(page)
  expect(await hasHost(page)).toBe(false)
})

test('the popup hides the marks in every page, and shows them again', async () => {
  await switchOn(browser, page.url())
  await write(page)
  await waitForMarks(page, count)
  const popup = await openPopup(browser, page.url())
  await popup.getByRole('switch', { name: 'Skjul' }).click()
  await waitForMarks(page, 0)
  expect(await browser.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('–')
  await popup.getByRole('switch', { name: 'Skjul' }).click()
  await waitForMarks(page, count)
  await popup.close()
})

test('the options list the sites, and a site can be switched off there', async () => {
  await switchOn(browser, page.url())
  const options = await browser.context.newPage()
  await options.goto(browser.address('/options/options.html'))
  await options.getByRole('button', { name: 'Slå fra på 127.0.0.1' }).click()
  await options.getByText('Ingen steder endnu').waitFor()
  await options.getByLabel('English').click()
  await options.getByRole('heading', { name: 'How it works' }).waitFor()
  await options.getByLabel('As in the browser').click()
  await options.getByRole('heading', { name: 'Sådan gør du' }).waitFor()
  await options.close()
})

const registered = () => browser.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())

async function write(on: Page): Promise<void> {
  await on.bringToFront()
  await on.locator('#textarea').fill('')
  await on.locator('#rich').click()
  await on.locator('#textarea').click()
  await on.keyboard.type(TEXT)
}

/** Tiltro's own element, the only thing of it that a page can see. */
const hasHost = (on: Page): Promise<boolean> =>
  on.evaluate(() => document.documentElement.lastElementChild !== document.body)
