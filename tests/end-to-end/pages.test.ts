import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import type { Tally } from '../../extension/tally/tally.ts'
import { findBarriers } from './barriers.ts'
import { openPopup } from './open-popup.ts'
import { start, type Started } from './start.ts'

declare const chrome: Browser

const SCHEMES = ['light', 'dark'] as const
const PAGES = ['options', 'mirror', 'welcome', 'panel'] as const
const TALLY: Tally = Object.fromEntries(
  Array.from({ length: 9 }, (_, i) => {
    const counts = (marked: number) => ({ marked, rewritten: 1, left: 1 })
    return [
      `2026-W${30 + i}`,
      { sentences: 40, entries: { viljetræk: counts(9 - i), ønsker: counts(i + 1) } },
    ]
  }),
)

let browser: Started

beforeAll(async () => {
  browser = await start({ open: true })
  await browser.worker.evaluate((tally) => chrome.storage.local.set({ tally }), TALLY)
  await browser.worker.evaluate(() =>
    chrome.storage.local.set({ silences: [{ entry: 'viljetræk', category: 'label', kind: 'pension' }] }),
  )
})
afterAll(() => browser?.close())

test.each(PAGES.flatMap((name) => SCHEMES.map((scheme) => [name, scheme] as const)))(
  '%s can be read and used by everyone, in %s',
  async (name, colorScheme) => {
    const page = await open(name)
    await page.emulateMedia({ colorScheme })
    expect(await findBarriers(page)).toEqual([])
    await page.close()
  },
)

test.each(SCHEMES)('the popup can be read and used by everyone, in %s', async (colorScheme) => {
  for (const over of [browser.origin, 'https://journal.example/', 'chrome://newtab']) {
    const popup = await openPopup(browser, over)
    await popup.emulateMedia({ colorScheme })
    expect(await findBarriers(popup)).toEqual([])
    await popup.close()
  }
})

test('a planted fault on a page is found', async () => {
  const page = await open('options')
  await page.evaluate(() => {
    document.querySelector('label[for=service]')!.remove()
    document.querySelector<HTMLInputElement>('#service')!.placeholder = ''
    document.querySelector<HTMLElement>('.soft')!.style.color = '#ddd'
  })
  expect(await findBarriers(page)).toEqual(['color-contrast', 'label'])
  await page.close()
})

test.each(PAGES)('at 200 % and more, %s is read without scrolling sideways', async (name) => {
  const page = await open(name)
  await page.setViewportSize({ width: 320, height: 480 })
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  // Marks follow the field a moment later.
  await expect.poll(beyond).toBeLessThanOrEqual(0)
  await page.close()
})

test('every choice of the options is reached and made by keyboard', async () => {
  const page = await open('options')
  const reached: string[] = []
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '')
  await page.locator('body').press('Tab')
  for (let id = await focused(); id && !reached.includes(id); id = await focused()) {
    reached.push(id)
    await page.keyboard.press('Tab')
  }
  const all = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(input, select, button):not(:disabled)')].map(({ id }) => id),
  )
  // Of radio buttons one is reached, and the arrows lead to the others.
  const radios = all.filter((id) => id.startsWith('language-'))
  expect(reached.filter((id) => radios.includes(id))).toHaveLength(1)
  expect(all.filter((id) => !radios.includes(id) && !reached.includes(id))).toEqual([])
  await page.locator('#category-doubt').focus()
  await page.keyboard.press('Space')
  await expect.poll(() => kept('off')).toEqual(['doubt'])
  // The focus stays where it was.
  await expect.poll(focused).toBe('category-doubt')
  await page.keyboard.press('Space')
  await expect.poll(() => kept('off')).toEqual([])
  await page.close()
})

test('a key that is down while something else changes the page makes its choice all the same', async () => {
  const page = await open('options')
  await page.locator('#category-doubt').focus()
  await page.keyboard.down('Space')
  await browser.worker.evaluate(() => chrome.storage.local.set({ reads: ['da'] }))
  // Time enough to draw the page anew.
  await page.waitForTimeout(300)
  await page.keyboard.up('Space')
  await expect.poll(() => kept('off')).toEqual(['doubt'])
  await expect.poll(() => page.locator('#reads-en').isChecked()).toBe(false)
  await expect.poll(() => page.locator('#category-doubt').isChecked()).toBe(false)
  await browser.worker.evaluate(() => chrome.storage.local.remove(['reads', 'off']))
  await page.close()
})

test('the first page fits on one screen and shows the marks on a note to try', async () => {
  const page = await open('welcome')
  await page.setViewportSize({ width: 1280, height: 720 })
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(720)
  await page.waitForFunction(
    () => document.documentElement.lastElementChild!.shadowRoot!.querySelectorAll('.mark.first').length > 3,
  )
  await page.getByText('Ctrl + punktum åbner næste bemærkning').waitFor()
  await page.close()
})

const READY: Readonly<Record<(typeof PAGES)[number], string>> = {
  options: '#privacy',
  mirror: '.categories',
  welcome: '#note',
  panel: 'footer button',
}

async function open(name: (typeof PAGES)[number]): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(browser.address(`/${name}/${name}.html`))
  await page.locator(READY[name]).first().waitFor()
  return page
}

const kept = (key: string): Promise<unknown> =>
  browser.worker.evaluate(async (name) => (await chrome.storage.local.get(name))[name], key)
