import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { SAMPLES } from '../../service/pages/samples.ts'
import { findAllBarriers } from '../end-to-end/barriers.ts'
import { browseService } from '../end-to-end/browse.ts'

const LIBRARY = fileURLToPath(new URL('../../dist/', import.meta.url))
const DARK = { colorScheme: 'dark' } as const

const { open } = browseService()

const remarks = (page: Page) => page.locator('#remarks > li:has(button)')
const field = (page: Page) => page.getByRole('textbox')

async function writeOwn(page: Page, text: string): Promise<void> {
  await page.locator('input[value="own"]').check({ force: true })
  await field(page).focus()
  await page.keyboard.type(text)
}

test.each([
  ['da', '', /^\d+ steder lukker, \d+ åbner$/],
  ['en', 'en', /^\d+ places close, \d+ open$/],
] as const)('whoever opens the page sees marks and remarks at once (%s)', async (language, path, counts) => {
  const page = await open(path)
  await remarks(page).first().waitFor()
  expect(await page.locator('#counts').innerText()).toMatch(counts)
  // The marks lie where no page can look: they are what is gone when everything is hidden.
  await field(page).focus()
  const shown = await field(page).screenshot()
  await page.keyboard.press('Control+Shift+.')
  await expect.poll(async () => (await field(page).screenshot()).equals(shown)).toBe(false)
  for (const { id, text } of SAMPLES[language]) {
    await page.locator(`input[value="${id}"]`).check({ force: true })
    expect(await field(page).inputValue()).toBe(text)
  }
})

test('a note of one’s own is read while it is written, and not a word of it is sent', async () => {
  const page = await open('')
  await remarks(page).first().waitFor()
  // What English is read with comes when it is first written, and not before.
  const model = page.waitForResponse(/\/assets\/model-/)
  await writeOwn(page, 'She is unmotivated.')
  await (await model).finished()
  await expect.poll(() => remarks(page).getByRole('button').allInnerTexts()).toEqual(['unmotivated'])
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.url()))
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Borgeren er umotiveret.')
  await expect.poll(() => remarks(page).getByRole('button').allInnerTexts()).toEqual(['umotiveret'])
  expect(sent).toEqual([])
})

test('from the list to the card and a suggestion, by keyboard alone, and back', async () => {
  const page = await open('')
  await remarks(page).first().waitFor()
  const note = 'Borgeren er umotiveret.'
  await writeOwn(page, note)
  await expect.poll(() => remarks(page).getByRole('button').allInnerTexts()).toEqual(['umotiveret'])
  await remarks(page).getByRole('button').focus()
  await page.keyboard.press('Enter')
  const isInCard = () =>
    page.evaluate(() => document.activeElement?.parentElement === document.documentElement)
  await expect.poll(isInCard).toBe(true)
  for (let i = 0; i < 4 && !(await nameOfFocus(page))?.includes('her skriver du videre'); i++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect.poll(() => field(page).inputValue()).not.toBe(note)
  await page.keyboard.press('Control+z')
  await expect.poll(() => field(page).inputValue()).toBe(note)
})

/** What a screen reader calls the element in focus. The page itself cannot look into the card. */
async function nameOfFocus(page: Page): Promise<string | undefined> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const focused = nodes.findLast(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  )
  return focused?.name?.value as string | undefined
}

/** The other pages see `tests/long/tryout-pages.test.ts`. */
test.each([
  ['', {}],
  ['en', DARK],
] as const)('/%s has no barrier that axe can find (%o)', async (path, options) => {
  const page = await open(path, options)
  if (path.length < 3) await remarks(page).first().waitFor()
  for (const summary of await page.locator('summary').all()) await summary.click()
  expect(await findAllBarriers(page)).toEqual([])
})

test('a planted barrier is found', async () => {
  const page = await open('')
  await page.evaluate(() => document.querySelector('label[for]')!.remove())
  await page.evaluate(() => document.querySelector('textarea')!.removeAttribute('placeholder'))
  expect(await findAllBarriers(page)).toContain('label #main')
})

test('the library reads Danish and English in a page', async () => {
  const page = await open('privacy')
  await page.route('**/library/**', (route) =>
    route.fulfill({
      path: LIBRARY + new URL(route.request().url()).pathname.replace('/library/', ''),
      contentType: 'text/javascript',
    }),
  )
  const found =
    await page.evaluate<unknown>(`import('/library/tiltro.mjs').then(async ({ analyse, loadEnglish }) => {
    await loadEnglish()
    return ['Borgeren er umotiveret.', 'She is unmotivated.'].map((text) => analyse(text).remarks.length)
  })`)
  expect(found).toEqual([1, 1])
})
