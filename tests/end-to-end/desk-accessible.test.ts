import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findChromium } from '../../scripts/install-chromium.mjs'
import { DESK, fill } from '../../service/pages/desk/desk-paths.ts'
import { startService, type Started } from '../service/start-service.ts'
import { findBarriersOf } from './find-barriers.ts'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 })
const PATIENCE = { timeout: 60_000 }

let service: Started
let browser: Browser
let page: Page
/** What stands in the addresses of pages: an entry, a word class, a draft that has something to mend. */
let parts: Readonly<Record<string, string>>

beforeAll(async () => {
  service = await startService({ env: { TILTRO_RATE_LIMIT: '0' } })
  browser = await chromium.launch({
    executablePath: findChromium()!,
    chromiumSandbox: process.getuid?.() !== 0,
  })
  page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${service.url}redaktion`)
  await page.getByRole('button', { name: 'Underviser Skriver' }).click()
  await page.goto(`${service.url}redaktion/opslag/misbruger`)
  await page.getByRole('button', { name: 'Ret i en kladde' }).click()
  await page.getByRole('textbox', { name: 'Spørgsmål til den, der skriver, nummer 1' }).fill('Fortæl.')
  await page.getByRole('button', { name: 'Send til en kollega' }).click()
  await page.getByText('kan ikke sendes videre').waitFor()
  const draft = /kladde\/([^/?]+)/.exec(page.url())![1]!
  parts = { id: 'misbruger', of: 'da', name: 'negative-trait', draft }
})
afterAll(async () => {
  await browser?.close()
  await service?.end()
})

test.each(Object.entries(DESK))(
  'everyone can read and use the page %s, in light and dark',
  async (_, path) => {
    await open(fill(path.da, parts))
    expect(await page.locator('h1').count()).toBe(1)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await findBarriersOf(page)).toEqual([])
    }
  },
)

test('a planted fault in a page of the desk is found', async () => {
  await open('/redaktion/nyt')
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(() => {
    document.querySelector('textarea[name="note"]')!.removeAttribute('aria-labelledby')
    document.querySelector<HTMLElement>('.lead')!.style.color = '#ddd'
  })
  const found = (await findBarriersOf(page)).map((one) => one.replace(/:.*/s, ''))
  expect(found).toEqual(['color-contrast', 'label'])
})

test('an entry is found, changed and saved by keyboard alone', async () => {
  await open('/redaktion')
  await reach('Søg i navn, ord, begrundelse og eksempler')
  await page.keyboard.type('alkoholiker')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=alkoholiker/)
  await reach('alkoholiker')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'alkoholiker' }).waitFor()
  await reach('Ret i en kladde')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Kladde til »alkoholiker«' }).waitFor()
  await reach('Begrundelse')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Alkoholen bliver navnet på hele mennesket.')
  await reach('Gem kladden')
  await page.keyboard.press('Enter')
  await page.getByText('Kladden er gemt.').waitFor(PATIENCE)
  expect(await page.getByRole('textbox', { name: 'Begrundelse' }).inputValue()).toBe(
    'Alkoholen bliver navnet på hele mennesket.',
  )
})

async function open(path: string): Promise<void> {
  await page.goto(service.url.replace(/\/$/, '') + path)
  if (!(await page.locator('#test').count())) return
  // What the helper finds is part of the page.
  await page.waitForFunction(() => !/prøver/.test(document.getElementById('test')!.textContent))
}

/** Goes from field to field until the one of this name has the focus, as one sees it. */
async function reach(name: string): Promise<void> {
  const wanted = page
    .getByLabel(name, { exact: true })
    .or(page.getByText(name, { exact: true }))
    .first()
  await wanted.waitFor()
  const passed: string[] = []
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : []
      const by = document.getElementById(at.getAttribute('aria-labelledby') ?? '')
      const name = at.getAttribute('aria-label') ?? (by ?? labels[0] ?? at).textContent
      return { name: name.trim(), isSeen: at.matches(':focus-visible') && at.checkVisibility() }
    })
    passed.push(here.name)
    if (here.name !== name) continue
    expect(here.isSeen).toBe(true)
    return
  }
  throw new Error(`The keyboard does not lead to ${name}: ${passed.join(' · ')}`)
}
