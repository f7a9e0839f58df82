import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { findBarriers } from '../end-to-end/barriers.ts'
import { waitForMarks } from '../end-to-end/marks.ts'
import { remarksOf } from '../end-to-end/notes.ts'
import { openPopup } from '../end-to-end/open-popup.ts'
import { start, type Started } from '../end-to-end/start.ts'

declare const chrome: Browser

const TEXT = 'Hun er umotiveret. Hun vil gerne arbejde i en butik.'
const LANGUAGES = ['da', 'en'] as const
const SCHEMES = ['light', 'dark'] as const
/** Each with something of it that comes last, and a word of it in either language. */
const PAGES = [
  ['options', '#privacy', { da: 'Det, Tiltro ser efter', en: 'What Tiltro looks for' }],
  ['mirror', '.categories', { da: 'Mit spejl', en: 'My mirror' }],
  ['welcome', '#note', { da: 'Prøv her', en: 'Try it here' }],
  ['panel', 'footer button', { da: 'Notatet som helhed', en: 'The note as a whole' }],
  ['sharing', 'h1', { da: 'Læringsgruppe', en: 'Learning group' }],
] as const
const counts = { marked: 4, rewritten: 1, left: 1 }

let browser: Started

beforeAll(async () => {
  browser = await start({ open: true })
  const week = { sentences: 40, entries: { viljetræk: counts, ønsker: counts } }
  const kept = {
    tally: Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`2026-W${30 + i}`, week])),
    silences: [{ entry: 'viljetræk', category: 'label', kind: 'pension' }],
  }
  await browser.worker.evaluate((all) => chrome.storage.local.set(all), kept)
})
afterAll(() => browser?.close())

test.each(LANGUAGES)(
  'every page can be read and used by everyone, in %s, in light and dark',
  async (language) => {
    await speak(language)
    for (const [name, last, words] of PAGES) {
      const page = await browser.context.newPage()
      await page.goto(browser.address(`/${name}/${name}.html`))
      await page.locator(last).first().waitFor()
      await page.getByText(words[language]).first().waitFor()
      await judge(page, name)
      await page.close()
    }
    const popup = await openPopup(browser, browser.origin)
    await judge(popup, 'popup')
    await popup.close()
  },
)

test.each(LANGUAGES)(
  'the card, and why it is there, can be read and used by everyone, in %s',
  async (language) => {
    await speak(language)
    const page = await browser.openFields()
    await page.locator('#textarea').click()
    await page.keyboard.type(TEXT)
    await waitForMarks(page, remarksOf(TEXT).length)
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('Control+.')
    const card = page.getByRole('dialog')
    await card.getByRole('button', { name: { da: 'Mere', en: 'More' }[language], exact: true }).click()
    await card.locator('.origin').waitFor()
    await judge(page, 'card')
  },
)

const speak = (language: string) =>
  browser.worker.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language)

async function judge(page: Page, name: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect([name, colorScheme, await findBarriers(page)]).toEqual([name, colorScheme, []])
  }
}
