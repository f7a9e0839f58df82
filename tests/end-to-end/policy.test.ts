import type { Page } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { findBarriers } from './barriers.ts'
import { waitForMarks } from './marks.ts'
import { remarksOf } from './notes.ts'
import { openPopup } from './open-popup.ts'
import { start, type Started } from './start.ts'

declare const chrome: Browser

const LOCKED = 'Fastsat af din arbejdsplads'
/** Everything that an administrator can decide of what the writer chooses. */
const POLICY = {
  ...{ interfaceLanguage: 'da', languages: ['da'], categoriesOff: ['doubt'] },
  ...{ noteKinds: { pension: 'none', health: 'opens' }, disableMirror: true, disableSharing: true },
  disableWelcome: true,
  // Nobody listens there.
  ...{ serviceAddress: 'http://127.0.0.1:9', lexiconMinutes: 1 },
}
const TEXT = 'Hun er umotiveret. Hun vil gerne arbejde i en butik. '

let browser: Started

beforeAll(async () => {
  browser = await start({ open: true, welcome: true, policy: POLICY })
  // What was there before the workplace decided.
  await browser.worker.evaluate(() =>
    chrome.storage.local.set({ mirror: true, language: 'en', reads: ['en'], muted: { pension: 'opens' } }),
  )
  await vi.waitFor(async () => expect(await kept('policy')).toHaveProperty('policy.noMirror'), 30_000)
})
afterAll(() => browser?.close())

test('whatever the workplace has decided is locked and says by whom, to those who listen as well', async () => {
  const options = await open('options')
  const controls = await options.locator('main :is(input, select, button)').evaluateAll((all) =>
    all.map((one) => {
      const says = (one.getAttribute('aria-describedby') ?? '').split(' ')
      const heard = says.map((id) => document.getElementById(id)?.textContent).join(' ')
      return [one.id, one.matches(':disabled'), heard] as const
    }),
  )
  const locked = controls.filter(([, isDisabled]) => isDisabled)
  expect(locked.map(([id]) => id).filter((id) => !id.startsWith('category-'))).toEqual([
    ...['reads-da', 'reads-en', 'kind-pension', 'kind-health', 'mirror-on'],
    ...['service', 'service-save', 'service-remove'],
    ...['language-browser', 'language-da', 'language-en'],
  ])
  expect(locked.filter(([id]) => id.startsWith('category-'))).toHaveLength(15)
  expect(locked.filter(([, , says]) => !says.includes(LOCKED))).toEqual([])
  expect(controls.filter(([, isDisabled, says]) => !isDisabled && says.includes(LOCKED))).toEqual([])
  expect(await findBarriers(options)).toEqual([])
  await options.close()
})

test('what is locked shows what the workplace has decided, and the rest is still the writer’s', async () => {
  const options = await open('options')
  const chosen = () =>
    options
      .locator('select[id^=kind-]')
      .evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value))
  expect(await chosen()).toEqual(['none', 'all', 'all', 'opens'])
  expect(await options.locator('#category-doubt').isChecked()).toBe(false)
  expect(await options.locator('#category-label').isChecked()).toBe(true)
  expect(await options.locator('#service').inputValue()).toBe(POLICY.serviceAddress)
  await options.locator('#kind-sanction').selectOption('opens')
  await expect.poll(chosen).toEqual(['none', 'opens', 'all', 'opens'])
  expect((await kept('muted')) as object).toEqual({ muted: { sanction: 'opens' } })
  await options.close()
})

test('a mirror that was taken away counts nothing, and no page leads to it or to sharing', async () => {
  const mirror = await open('mirror')
  await mirror.getByText('Din arbejdsplads har taget spejlet væk.').waitFor()
  const sharing = await open('sharing')
  await sharing.getByText('Din arbejdsplads').first().waitFor()
  expect(await sharing.getByRole('textbox').count()).toBe(0)
  const page = await browser.openFields()
  const popup = await openPopup(browser, page.url())
  expect(await popup.locator('footer .link').allTextContents()).toEqual(['Sidepanel', 'Indstillinger'])
  await Promise.all([mirror, sharing, popup].map((one) => one.close()))
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  await page.goto('about:blank')
  // The next page is asked for over the same line, behind what the first had to say.
  await browser.openFields()
  expect(await kept('tally')).toEqual({})
})

test('in notes of a kind that the workplace has muted nothing is marked, and no first page has opened', async () => {
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await waitForMarks(page, remarksOf(TEXT).length)
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('Rehabiliteringsplan\n')
  await waitForMarks(page, 0)
  expect(browser.context.pages().filter((one) => one.url().includes('welcome'))).toEqual([])
})

test('where the workplace says one minute, the service is asked within one, and not by all at once', async () => {
  /** ms until it is asked again, told as soon as it is more than half a minute. */
  const next = () =>
    vi.waitFor(async () => {
      const left = await browser.worker.evaluate(async () => {
        const alarm = await chrome.alarms.get('lexicon')
        return alarm ? alarm.scheduledTime - Date.now() : 0
      })
      expect(left).toBeGreaterThan(30_000)
      return left
    }, 30_000)
  const waits: number[] = []
  for (let i = 0; i < 5; i++) {
    waits.push(await next())
    await browser.worker.evaluate(() => chrome.alarms.create('lexicon', { when: Date.now() }))
  }
  for (const wait of waits) expect(wait).toBeLessThanOrEqual(60_000)
  expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(100)
})

const kept = (key: string): Promise<unknown> =>
  browser.worker.evaluate((name) => chrome.storage.local.get(name), key)

async function open(name: 'options' | 'mirror' | 'sharing'): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(browser.address(`/${name}/${name}.html`))
  await page.locator('main section').first().waitFor()
  return page
}
