import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onExtensionsPage } from '../end-to-end/extensions-page.ts'
import { watchIdle } from '../end-to-end/idle.ts'
import { waitForMarks } from '../end-to-end/marks.ts'
import { remarksOf } from '../end-to-end/notes.ts'
import { readUnderline } from '../end-to-end/pixels.ts'
import { start, type Started } from '../end-to-end/start.ts'

const PATIENCE = { timeout: 30_000 }
const TEXT = 'Hun er umotiveret. Hun vil gerne arbejde i en butik.'
const remarks = remarksOf(TEXT)
const closes = remarks.findIndex(({ orientation }) => orientation === 'deficit')
const opens = remarks.findIndex(({ orientation }) => orientation === 'possibility')

let browser: Started

beforeAll(async () => {
  browser = await start({ open: true })
})
afterAll(() => browser?.close())

test.each([
  ['white', '#fff', '#222'],
  ['grey', '#e7e9ec', '#222'],
  ['yellow', '#fff7cc', '#222'],
  ['dark', '#1e1e1e', '#eee'],
  ['mid grey', '#777', '#fff'],
])('on a %s field both marks can be seen, a line and a row of dots', async (_name, background, color) => {
  const page = await browser.openFields()
  await page.addStyleTag({ content: `#textarea { background: ${background}; color: ${color}; }` })
  const marks = await write(page)
  const line = await readUnderline(page, marks[closes]![0]!)
  const dots = await readUnderline(page, marks[opens]![0]!)
  expect(line.contrast).toBeGreaterThanOrEqual(3)
  expect(dots.contrast).toBeGreaterThanOrEqual(3)
  expect(line.runs).toBe(1)
  expect(dots.runs).toBeGreaterThan(6)
})

test('where the person has colours of their own, the marks take those, and still differ', async () => {
  const page = await browser.openFields()
  await page.emulateMedia({ forcedColors: 'active' })
  const marks = await write(page)
  const [line, dots] = [
    await readUnderline(page, marks[closes]![0]!),
    await readUnderline(page, marks[opens]![0]!),
  ]
  expect(line.contrast).toBeGreaterThan(7)
  expect(dots.contrast).toBeGreaterThan(7)
  expect([line.runs, dots.runs > 6]).toEqual([1, true])
  await page.emulateMedia({ forcedColors: 'none' })
})

test('nothing of it is printed', async () => {
  const page = await browser.openFields()
  await write(page)
  await openCard(page)
  expect(await visibleParts(page)).toEqual(['card', 'marks'])
  await page.emulateMedia({ media: 'print' })
  expect(await visibleParts(page)).toEqual([])
  await page.emulateMedia({ media: null })
})

test('the card comes in without moving where the person wants it so', async () => {
  const page = await browser.openFields()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await write(page)
  // Counted as they begin: on a busy machine one may be over before anybody looks.
  await page.evaluate(() => {
    const moved = globalThis as { moved?: number }
    moved.moved = 0
    document.documentElement.lastElementChild!.shadowRoot!.addEventListener(
      'animationstart',
      () => moved.moved!++,
    )
  })
  const moves = () => page.evaluate(() => (globalThis as { moved?: number }).moved)
  await openCard(page)
  await page.waitForTimeout(300)
  expect(await moves()).toBe(0)
  // First closed: a card that stands there would move at the change.
  await page.keyboard.press('Escape')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await openCard(page)
  await expect.poll(moves).toBe(1)
})

test('at 200 % the card lies inside the window, and all of it can be reached', async () => {
  const page = await browser.openFields()
  await page.setViewportSize({ width: 550, height: 450 })
  await write(page)
  await openCard(page)
  const card = page.getByRole('dialog')
  const { x, y, width, height } = (await card.boundingBox())!
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
  expect([x + width <= 550, y + height <= 450]).toEqual([true, true])
  expect(await card.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
  const buttons = await card.getByRole('button').count()
  for (let i = 0; i < buttons; i++) {
    await page.keyboard.press('ArrowDown')
    const isSeen = await card.evaluate((host) => {
      const focused = host.querySelector(':focus')!.getBoundingClientRect()
      const frame = host.getBoundingClientRect()
      return focused.top >= frame.top - 1 && focused.bottom <= frame.bottom + 1
    })
    expect(isSeen).toBe(true)
  }
  await page.setViewportSize({ width: 1100, height: 900 })
})

test('nothing of it lies over the words or in the way of the pointer', async () => {
  const page = await browser.openFields()
  const [box] = (await write(page))[closes]!
  const seen = await page.evaluate(({ left, right, top, bottom }) => {
    const root = document.documentElement.lastElementChild!.shadowRoot!
    const middle = [(left + right) / 2, (top + bottom) / 2] as const
    return {
      hit: document.elementFromPoint(...middle)?.id,
      pictures: root.querySelectorAll('img, svg, canvas, button').length,
    }
  }, box!)
  expect(seen).toEqual({ hit: 'textarea', pictures: 0 })
})

test('who listens hears of remarks once a note, and of nothing while writing on', async () => {
  const page = await browser.openFields()
  await page.locator('#textarea').click()
  await page.keyboard.type('Hun er umotiveret. ')
  await waitForMarks(page, 1)
  await page.evaluate(() => {
    const status = document.documentElement.lastElementChild!.shadowRoot!.querySelector('[role=status]')!
    const heard: string[] = [status.textContent]
    new MutationObserver(() => {
      if (status.textContent) heard.push(status.textContent)
    }).observe(status, { childList: true })
    Object.assign(globalThis, { heard })
  })
  for (let i = 0; i < 4; i++)
    await page.keyboard.type('Han er doven. Hun er umotiveret. Hun vil gerne arbejde. ')
  await waitForMarks(page, remarksOf(await page.locator('#textarea').inputValue()).length)
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
    'Tiltro har en bemærkning. Ctrl + punktum åbner den.',
  ])
})

test('in a note that nobody writes on just now nothing runs: no timer, no frame, no message', async () => {
  const page = await browser.openFields()
  await write(page)
  // As soon as what follows the last key is over.
  await expect.poll(() => watchIdle(browser, page), { timeout: 60_000 }).toEqual([])
  // Asked four times a second, it would be seen.
  await page.evaluate(() => void setInterval(() => {}, 250))
  expect((await watchIdle(browser, page)).length).toBeGreaterThan(2)
})

test('the key is the one that the person has set in the browser', async () => {
  await setKey('Alt+Shift+M')
  const page = await browser.openFields()
  await write(page)
  const card = page.getByRole('dialog')
  await expect
    .poll(async () => {
      await page.keyboard.press('Alt+Shift+M')
      return card.isVisible()
    }, PATIENCE)
    .toBe(true)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+.')
  expect(await card.isVisible()).toBe(false)
  const options = await browser.context.newPage()
  await options.goto(browser.address('/options/options.html'))
  await options.getByText('Alt + Shift + M').waitFor()
  await setKey('')
  await options.reload()
  await options.getByText('ingen genvej').waitFor()
  await options.close()
  await setKey('Ctrl+Period')
})

async function setKey(keybinding: string): Promise<void> {
  const extensionId = new URL(browser.worker.url()).host
  await onExtensionsPage(browser, 'updateExtensionCommand', { extensionId, commandName: 'walk', keybinding })
}

async function write(page: Page) {
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  const marks = await waitForMarks(page, remarks.length)
  // The caret blinks.
  await page.keyboard.press('Control+Home')
  return marks
}

async function openCard(page: Page): Promise<void> {
  await page.keyboard.press('Control+.')
  await page.getByRole('dialog').waitFor()
}

const visibleParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement.lastElementChild!.shadowRoot!
    return ['card', 'marks'].filter((name) => root.querySelector(`.${name}`)!.checkVisibility())
  })
