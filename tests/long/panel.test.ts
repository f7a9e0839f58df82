import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { waitForMarks } from '../end-to-end/marks.ts'
import { remarksOf } from '../end-to-end/notes.ts'
import { openSidePanel, type SidePanel } from '../end-to-end/side-panel.ts'
import { start, type Started } from '../end-to-end/start.ts'

declare const chrome: Browser

const PATIENCE = { timeout: 30_000 }
const TEXT = 'Hun er umotiveret. Hun kommer altid for sent til møderne. Hun vil gerne arbejde i en butik.'
const remarks = remarksOf(TEXT)
const wordsOf = (text: string) => remarksOf(text).map(({ start, end }) => text.slice(start, end))

let browser: Started
let page: Page
let panel: SidePanel

beforeAll(async () => {
  browser = await start({ open: true })
  // The panel is outside what gives pages the language of the test.
  await worker().evaluate(() => chrome.storage.local.set({ language: 'da' }))
})
afterAll(() => browser?.close())
beforeEach(async () => {
  page = await browser.openFields()
  await page.bringToFront()
  panel = await openSidePanel(browser, page)
})
afterEach(() => panel?.close())

test('the panel shows the balance and all remarks in order, as the note grows', async () => {
  await expect.poll(says, PATIENCE).toContain('Sæt markøren i et felt')
  await write('textarea', TEXT)
  await expect.poll(listed, PATIENCE).toEqual(wordsOf(TEXT))
  expect(await says()).toContain('2 steder lukker, 1 åbner')
  const questions = await panel.read<string[]>(
    `[...document.querySelectorAll('.remarks p:last-child')].map((p) => p.textContent)`,
  )
  expect(questions).toEqual(remarks.map(({ question }) => question))
  await page.keyboard.type(' Han er doven.')
  await expect.poll(listed, PATIENCE).toEqual(wordsOf(`${TEXT} Han er doven.`))
  // At 200 % nothing sticks out of it, the choice of a kind with its long names either.
  await panel.read(`document.body.style.width = '190px'`)
  expect(await panel.read<number>('document.body.scrollWidth')).toBe(190)
})

test('a click goes to the words: the card opens there, and Escape leads back to the text', async () => {
  await write('textarea', TEXT)
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length)
  await panel.read(`document.querySelectorAll('.go')[1].click()`)
  const card = page.getByRole('dialog')
  await card.locator(`[data-says=${JSON.stringify(remarks[1]!.question)}]`).waitFor()
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'hidden' })
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('textarea')
})

test('the panel is used by keyboard alone', async () => {
  await write('textarea', TEXT)
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length)
  const focused = () => panel.read<string>(`document.activeElement.ariaLabel ?? document.activeElement.id`)
  await panel.press('Tab')
  expect(await focused()).toBe('kind')
  await panel.press('Tab')
  expect(await focused()).toBe(`Gå til „${wordsOf(TEXT)[0]}“ i notatet`)
  await panel.press('Enter')
  await page
    .getByRole('dialog')
    .locator(`[data-says=${JSON.stringify(remarks[0]!.question)}]`)
    .waitFor()
})

test('it follows the writer from field to field, into frames, and shows nothing of a page that is left', async () => {
  await page.goto(`${browser.origin}/every-field`)
  const frame = page.frames().find((one) => one.url().endsWith('/frame'))!
  await frame.locator('.note').click()
  await page.keyboard.type('Hun er umotiveret. ')
  await expect.poll(listed, PATIENCE).toEqual(['umotiveret'])
  await page.locator('textarea.note').first().click()
  await page.keyboard.type('Han kommer altid for sent. ')
  await expect.poll(listed, PATIENCE).toEqual(wordsOf('Han kommer altid for sent. '))
  await page.goto(`${browser.origin}/`)
  await expect.poll(says, PATIENCE).toContain('Sæt markøren i et felt')
  expect(await panel.read<string>('document.documentElement.outerHTML')).not.toContain('altid')
})

test('it follows the tab in front', async () => {
  await write('textarea', TEXT)
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length)
  const other = await browser.context.newPage()
  await other.bringToFront()
  await expect.poll(says, PATIENCE).toContain('Sæt markøren i et felt')
  await other.close()
  await page.bringToFront()
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length)
})

test('the writer says what kind of note it is, and in that kind only what opens is shown', async () => {
  const muted = { pension: 'opens' }
  await worker().evaluate((kept) => chrome.storage.local.set({ muted: kept }), muted)
  await write('textarea', TEXT)
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length)
  const opens = remarks.filter(({ orientation }) => orientation === 'possibility').length
  await pick('pension')
  await expect.poll(listed, PATIENCE).toHaveLength(opens)
  await waitForMarks(page, opens)
  expect(await says()).toContain('vises kun det, der åbner')
  await pick('ordinary')
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length)
  // Left to be guessed, the heading tells.
  await pick('')
  await page.locator('#textarea').fill('')
  await page.keyboard.insertText('Rehabiliteringsplan\n')
  await page.keyboard.type(TEXT)
  await expect.poll(says, PATIENCE).toContain('vises kun det, der åbner')
  await waitForMarks(page, opens)
  await worker().evaluate(() => chrome.storage.local.remove('muted'))
  await waitForMarks(page, remarks.length)
})

test('a list that somebody has opened stays, whatever comes from the page meanwhile', async () => {
  await write('textarea', 'Hun er umotiveret. ')
  await expect.poll(listed, PATIENCE).toHaveLength(1)
  await panel.read(`Object.assign(document.querySelector('#kind'), { isOpen: true }).focus()`)
  await page.keyboard.type(TEXT)
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length + 1)
  // A frame that loads, and the page's own word that it has come to the front.
  await page.evaluate(() => document.body.append(document.createElement('iframe')))
  await page.bringToFront()
  await page.keyboard.type(' Han er doven.')
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length + 2)
  const open = `document.activeElement === document.querySelector('#kind') && document.activeElement.isOpen`
  expect(await panel.read<boolean>(open)).toBe(true)
})

test('what was waved away comes back from the panel', async () => {
  await write('textarea', TEXT)
  await waitForMarks(page, remarks.length)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+.')
  await page.getByRole('dialog').getByText('Ikke her').click()
  await expect.poll(says, PATIENCE).toContain('1 sted har du fjernet mærket fra')
  await panel.read(
    `[...document.querySelectorAll('button')].find((b) => b.textContent === 'Vis dem igen').click()`,
  )
  await waitForMarks(page, remarks.length)
})

test('while everything is hidden it says so, and shows it again', async () => {
  await write('textarea', TEXT)
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length)
  await page.keyboard.press('Control+Shift+.')
  await expect.poll(says, PATIENCE).toContain('Tiltro er skjult')
  expect(await listed()).toEqual([])
  await panel.read(
    `[...document.querySelectorAll('button')].find((b) => b.textContent === 'Vis igen').click()`,
  )
  await expect.poll(listed, PATIENCE).toHaveLength(remarks.length)
})

test('nothing of a note is kept for the panel', async () => {
  await write('textarea', `${TEXT} Kanariefugl er doven.`)
  await expect.poll(listed, PATIENCE).toContain('doven')
  const kept = await worker().evaluate(async () => {
    const areas = [chrome.storage.local, chrome.storage.session, chrome.storage.sync]
    return JSON.stringify(await Promise.all(areas.map((area) => area.get(null))))
  })
  for (const word of ['doven', 'umotiveret', 'butik']) expect(kept).not.toContain(word)
  expect(await panel.read<number>('localStorage.length + sessionStorage.length')).toBe(0)
})

const worker = () => browser.context.serviceWorkers().at(-1)!
const says = () => panel.read<string>('document.body.innerText')
const listed = () =>
  panel.read<string[]>(`[...document.querySelectorAll('.go')].map((button) => button.textContent)`)

const pick = (kind: string) =>
  panel.read(`(() => {
    const select = document.querySelector('#kind')
    select.value = ${JSON.stringify(kind)}
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })()`)

async function write(field: string, text: string): Promise<void> {
  await page.bringToFront()
  await page.locator(`#${field}`).click()
  await page.keyboard.type(text)
}
