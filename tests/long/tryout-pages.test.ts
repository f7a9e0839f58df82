import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SAMPLES } from '../../service/pages/samples.ts'
import { findAllBarriers } from '../end-to-end/barriers.ts'
import { browseService } from '../end-to-end/browse.ts'

const NARROW = { viewport: { width: 390, height: 844 } }
/** 1280 px at 400 %, where WCAG asks that nothing has to be scrolled sideways. */
const ZOOMED = { viewport: { width: 320, height: 256 } }
const DARK = { colorScheme: 'dark' } as const

const { open } = browseService()

const remarks = (page: Page) => page.locator('#remarks > li:has(button)')

test('every sample note holds something that closes or opens', async () => {
  for (const [language, path] of [
    ['da', ''],
    ['en', 'en'],
  ] as const) {
    const page = await open(path)
    for (const { id, text } of SAMPLES[language]) {
      await page.locator(`input[value="${id}"]`).check({ force: true })
      await expect.poll(() => page.locator('#print').textContent()).toBe(text)
      await expect.poll(() => remarks(page).count(), { message: `${language} ${id}` }).toBeGreaterThan(2)
    }
  }
})

test.each([
  ['', NARROW],
  ['', DARK],
  ['privatliv', NARROW],
  ['privacy', DARK],
  ['problems', {}],
] as const)('/%s has no barrier that axe can find (%o)', async (path, options) => {
  const page = await open(path, options)
  if (path.length < 3) await remarks(page).first().waitFor()
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(await findAllBarriers(page)).toEqual([])
})

test.each([NARROW, ZOOMED])('nothing has to be scrolled sideways (%o)', async (options) => {
  for (const path of ['', 'en', 'privatliv', 'problems']) {
    const page = await open(path, options)
    if (path.length < 3) await remarks(page).first().waitFor()
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([
      path,
      options.viewport.width,
    ])
  }
})
