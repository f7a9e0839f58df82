import type { Browser } from 'webextension-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onExtensionsPage } from './extensions-page.ts'
import { waitForMarks } from './marks.ts'
import { remarksOf } from './notes.ts'
import { start, type Started } from './start.ts'

declare const chrome: Browser

const TEXT = 'Hun er umotiveret. '
const ENGLISH = 'He is unmotivated and has not been to the meetings that we had agreed on with him. '

let browser: Started

beforeAll(async () => {
  browser = await start({ open: true })
})
afterAll(() => browser?.close())

test('Danish never asks for the English model, and English does once', async () => {
  await browser.worker.evaluate(writeDownRequests)
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  const asked = () => browser.worker.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)
  expect((await asked()).toSorted()).toEqual(['card/da.json', 'lexicon/da.json'])
  await page.locator('#rich').click()
  await page.keyboard.type(ENGLISH)
  await expect.poll(asked).toContain('english/model.json')
  await page.waitForFunction(
    (danish) =>
      document.documentElement.lastElementChild!.shadowRoot!.querySelectorAll('.mark.first').length > danish,
    remarksOf(TEXT).length,
  )
  await page.keyboard.type(ENGLISH)
  await expect.poll(asked).toEqual(expect.arrayContaining(['lexicon/en.json']))
  expect((await asked()).filter((path) => path === 'english/model.json')).toHaveLength(1)
})

test('when the browser has stopped the background, the next key is read again', async () => {
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  const stopped = browser.worker
  await stopped.evaluate(() => Object.assign(globalThis, { isOld: true }))
  await stopWorkers()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT + TEXT).length)
  expect(await background().evaluate(() => 'isOld' in globalThis)).toBe(false)
})

test('when the browser has stopped the background, it is awake before there is anything to read', async () => {
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  await background().evaluate(() => Object.assign(globalThis, { isOld: true }))
  await stopWorkers()
  await page.bringToFront()
  await page.keyboard.press('Shift')
  await expect.poll(() => background().evaluate(() => 'isOld' in globalThis)).toBe(false)
})

test('a tab that the browser has put to sleep is read again when it is back, and what stood in it is left alone', async () => {
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  const other = await browser.context.newPage()
  await other.bringToFront()
  const asleep = page.waitForEvent('close')
  await background().evaluate(putToSleep)
  await asleep
  const waking = browser.context.waitForEvent('page')
  await background().evaluate(wake)
  const awake = await waking
  // A journal has kept the draft.
  await awake.locator('#textarea').evaluate((field, draft) => Object.assign(field, { value: draft }), TEXT)
  await awake.locator('#textarea').click()
  await awake.keyboard.press('Control+End')
  await awake.keyboard.type(TEXT)
  await waitForMarks(awake, remarksOf(TEXT).length)
  expect(await awake.locator('#textarea').inputValue()).toBe(TEXT + TEXT)
  await other.close()
})

test('when the extension was updated under an open page, the page goes on and is read by the new one', async () => {
  const page = await browser.openFields()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => faults.push(message.text()))
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  // A browser that is not in developer mode does not load an unpacked extension again.
  await onExtensionsPage(browser, 'updateProfileConfiguration', { inDeveloperMode: true })
  const again = browser.context.waitForEvent('serviceworker')
  await background().evaluate(() => chrome.runtime.reload())
  await again
  await page.bringToFront()
  // The new one's element stands beside that of the old, which steps back at the next key.
  await page.waitForFunction(() => document.querySelectorAll('html > div').length === 2)
  await page.locator('#rich').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  await page.waitForFunction(() => document.querySelectorAll('html > div').length === 1)
  expect(await page.locator('#textarea').inputValue()).toBe(TEXT)
  expect(faults).toEqual([])
})

/** The one that runs now. */
const background = () => browser.context.serviceWorkers().at(-1)!

/** In the worker: what the browser does when memory is short. */
async function putToSleep(): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: false })
  await chrome.tabs.discard(tab!.id!)
}

/** In the worker: somebody turns to the tab that sleeps. */
async function wake(): Promise<void> {
  const [tab] = await chrome.tabs.query({ discarded: true })
  await chrome.tabs.update(tab!.id, { active: true })
}

/** In the worker: which of its own files it asks for. */
function writeDownRequests(): void {
  const { fetch } = globalThis
  const asked: string[] = []
  Object.assign(globalThis, {
    asked,
    fetch: (address: string) => {
      asked.push(new URL(address).pathname.slice(1))
      return fetch(address)
    },
  })
}

async function stopWorkers(): Promise<void> {
  const page = await browser.context.newPage()
  await page.goto(browser.address('/options/options.html'))
  const session = await browser.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.close()
}
