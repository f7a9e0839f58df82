import type { Page } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import type { Language } from '../../lexicon/engine/types.ts'
import { SAMPLES } from '../../service/pages/samples.ts'
import { localDay, weekName, weekOfDay } from '../../service/report.ts'
import type { Tally } from '../../extension/tally/tally.ts'
import type { OpenBrowser } from '../try/open-browser.ts'
import { DESK_SCENES } from './desk-scenes.ts'
import { GROUP_SCENES } from './group-scenes.ts'

declare const chrome: Browser

/** Something to take a picture of, in a window of this size. */
export interface Scene {
  readonly name: string
  readonly width: number
  readonly height: number
  /** A window that grows with what is in it: zoom does not make less room. */
  readonly isGrowing?: boolean
  /** Whose picture is kept in the repository, and how much of it from the top, px; all of it where nothing is said. */
  readonly kept?: { readonly by: 'extension' | 'service'; readonly height?: number }
  readonly open: (stage: Stage) => Promise<void>
}

export interface Stage {
  readonly page: Page
  readonly browser: OpenBrowser
  readonly journal: string
  /** Where the service answers. */
  readonly service: string
  readonly language: Language
}

export const SCENES: readonly Scene[] = [
  { name: 'card', width: 1000, height: 900, kept: { by: 'extension' }, open: (stage) => openCard(stage) },
  { name: 'more', width: 1000, height: 960, open: (stage) => openCard(stage, true) },
  { name: 'panel', width: 380, height: 1100, kept: { by: 'extension' }, open: openPanel },
  {
    name: 'popup',
    width: 320,
    height: 446,
    isGrowing: true,
    kept: { by: 'extension' },
    open: openPopup,
  },
  { name: 'welcome', width: 1280, height: 720, kept: { by: 'extension' }, open: openWelcome },
  { name: 'mirror', width: 960, height: 1400, kept: { by: 'extension' }, open: openMirror },
  // Last, since what it shows as said no to is no longer marked.
  { name: 'options', width: 900, height: 2600, kept: { by: 'extension', height: 1700 }, open: openOptions },
  ...DESK_SCENES,
  ...GROUP_SCENES,
]

export const openScene = (
  { open }: Scene,
  page: Page,
  browser: OpenBrowser,
  journal: string,
  service: string,
  language: Language,
): Promise<void> => open({ page, browser, journal, service, language })

async function writeNote({ page, journal, language }: Stage): Promise<void> {
  await page.goto(journal)
  await page.locator('#note').click()
  for (const sentence of SAMPLES[language][0]!.text.split(/(?<=\. )/)) {
    await page.keyboard.insertText(sentence.slice(0, -2))
    await page.keyboard.type(sentence.slice(-2))
  }
  await page.waitForFunction(
    () => document.documentElement.lastElementChild?.shadowRoot?.querySelector('.mark.possibility') != null,
  )
}

async function openCard(stage: Stage, isMore = false): Promise<void> {
  const { page } = stage
  await writeNote(stage)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+.')
  await page.getByRole('dialog').waitFor()
  if (!isMore) return
  await page.locator('.foot .quiet').nth(1).click()
  await page.locator('.origin').waitFor()
}

async function openPanel(stage: Stage): Promise<void> {
  const { page, browser } = stage
  const writing = await browser.context.newPage()
  await writeNote({ ...stage, page: writing })
  await lookAt(page, writing, browser)
  await page.goto(browser.address('/panel/panel.html'))
  await page.locator('.remarks').waitFor()
  await page.bringToFront()
}

/** The page takes that one to be in front, as it is beside a panel or under a popup. */
async function lookAt(page: Page, front: Page, browser: OpenBrowser): Promise<void> {
  const id = await browser.worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({})
    return tabs.find((tab) => tab.url === url)!.id!
  }, front.url())
  // As text: what runs the scripts gives functions a helper that a page does not know.
  await page.addInitScript(
    `chrome.tabs.query = () => Promise.resolve(${JSON.stringify([{ id, url: front.url() }])})`,
  )
}

async function openPopup(stage: Stage): Promise<void> {
  const { page, browser } = stage
  const writing = await browser.context.newPage()
  await writeNote({ ...stage, page: writing })
  await lookAt(page, writing, browser)
  await page.goto(browser.address('/popup/popup.html'))
  await page.locator('.kind').waitFor()
  await page.bringToFront()
}

async function openOptions({ page, browser }: Stage): Promise<void> {
  const silences = [
    { entry: 'viljetræk', category: 'label' },
    { entry: 'ender-på-pension', category: 'prognosis', kind: 'pension' },
  ]
  await browser.worker.evaluate((kept) => chrome.storage.local.set({ silences: kept }), silences)
  await page.goto(browser.address('/options/options.html'))
  await page.locator('#privacy').waitFor()
}

async function openWelcome({ page, browser }: Stage): Promise<void> {
  await page.goto(browser.address('/welcome/welcome.html'))
  // Marks are drawn where they can be seen.
  await page.locator('#note').scrollIntoViewIfNeeded()
  await page.waitForFunction(
    () => document.documentElement.lastElementChild?.shadowRoot?.querySelector('.mark') != null,
  )
  await page.evaluate(() => scrollTo(0, 0))
}

async function openMirror({ page, browser, language }: Stage): Promise<void> {
  const ids = language === 'da' ? DANISH : ENGLISH
  const tally = inventWeeks(weekOfDay(localDay(new Date())), ids)
  await browser.worker.evaluate((kept) => chrome.storage.local.set({ tally: kept }), tally)
  await page.goto(browser.address('/mirror/mirror.html'))
  await page.locator('.weeks').waitFor()
}

const DANISH = [
  'viljetræk',
  'altid-generelt',
  'nøler',
  'afstand-til-arbejdsmarkedet',
  'ønsker',
  'har-lært',
  'en-hjælper',
]
const ENGLISH = [
  'no-show-of-will',
  'always-in-general',
  'lacks-in-general',
  'far-from-work',
  'wants-to',
  'has-learnt',
  'in-place',
]

/** A writer who opens more with time. */
function inventWeeks(last: number, ids: readonly string[]): Tally {
  const half = Math.floor(ids.length / 2)
  const weeks = Array.from({ length: 13 }, (_, i) => 12 - i).filter((ago) => ago !== 6)
  return Object.fromEntries(
    weeks.map((ago) => {
      const entries = ids.map((id, i) => {
        const marked = Math.max(0, i < half ? 2 + Math.round(ago / 3) - i : 5 - Math.round(ago / 3) + (i % 2))
        return [id, { marked, rewritten: Math.floor(marked / 3), left: Math.ceil(marked / 2) }] as const
      })
      return [
        weekName(last - ago),
        { sentences: 48 + ((ago * 7) % 20), entries: Object.fromEntries(entries) },
      ]
    }),
  )
}
