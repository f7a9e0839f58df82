import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMarks, waitForMarks } from '../end-to-end/marks.ts'
import { remarksOf } from '../end-to-end/notes.ts'
import { start, type Started } from '../end-to-end/start.ts'

const TEXT = 'Hun er umotiveret. Hun vil gerne arbejde i en butik.'
const MARKS = remarksOf(TEXT).length

let browser: Started
/** What went wrong on the page or in the extension, as the page's console tells it. */
const errors: string[] = []

beforeAll(async () => {
  browser = await start({ open: true })
  browser.context.on('weberror', (error) => errors.push(String(error.error())))
  browser.context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
})
afterAll(() => browser?.close())

const write = async (page: Page) => {
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
}
const valueOf = (page: Page) => page.evaluate(() => document.querySelector('textarea')!.value)

test('a form whose fields are named like what every element has is read as any other', async () => {
  const page = await browser.openFields()
  await page.evaluate(() => {
    const form = document.createElement('form')
    const field = document.getElementById('textarea')!
    field.before(form)
    form.append(field)
    const names =
      'parentNode parentElement ownerDocument closest getRootNode getBoundingClientRect id nodeName'
    const more = 'tagName nodeType children isConnected attachShadow style value contains shadowRoot matches'
    for (const name of `${names} ${more} getAttribute hasAttribute isContentEditable lang dir`.split(' ')) {
      const input = document.createElement('input')
      input.type = 'hidden'
      input.name = name
      form.append(input)
    }
  })
  // By hand: what finds elements for a test stumbles over such a form itself.
  const { x, y } = await page.evaluate(() => document.getElementById('textarea')!.getBoundingClientRect())
  await page.mouse.click(x + 40, y + 40)
  await page.keyboard.type(TEXT)
  await waitForMarks(page, MARKS)
  expect(errors).toEqual([])
})

test('a page whose pictures are named like what a document has keeps its words, and hears of nothing', async () => {
  const page = await browser.openFields()
  await page.evaluate(() => {
    const names =
      'activeElement documentElement body createElement createElementNS createRange hasFocus title'
    const more = 'execCommand getSelection fonts defaultView elementFromPoint adoptedStyleSheets styleSheets'
    const pictures = [...`${names} ${more} visibilityState querySelector scrollingElement`.split(' ')].map(
      (name) => {
        const image = document.createElement('img')
        image.setAttribute('name', name)
        return image
      },
    )
    document.body.append(...pictures)
  })
  await page.locator('#textarea').click()
  await page.keyboard.type(TEXT)
  await page.waitForTimeout(1_000)
  expect(await page.locator('#textarea').inputValue()).toBe(TEXT)
  expect(errors).toEqual([])
})

test('made-up keys, pointers and messages open nothing, hide nothing and find nothing out', async () => {
  const page = await browser.openFields()
  await write(page)
  await waitForMarks(page, MARKS)
  const found = await page.evaluate(async () => {
    const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms))
    const field = document.querySelector('textarea')!
    const { left, top, width } = field.getBoundingClientRect()
    const look = () => {
      const seen: string[] = []
      for (let x = 5; x < width; x += 7)
        for (let y = 5; y < 300; y += 7)
          seen.push(document.elementFromPoint(left + x, top + y)?.nodeName ?? '')
      return seen.join()
    }
    const before = look()
    for (const shiftKey of [false, true])
      for (const target of [field, document, window])
        target.dispatchEvent(
          new KeyboardEvent('keydown', { code: 'Period', key: '.', ctrlKey: true, shiftKey, bubbles: true }),
        )
    const opened: number[] = []
    for (let x = 5; x < 400; x += 40) {
      const at = { clientX: left + x, clientY: top + 22, bubbles: true, pointerType: 'mouse' }
      field.dispatchEvent(new PointerEvent('pointermove', at))
      // Longer than a pointer rests before a card opens.
      await pause(450)
      field.dispatchEvent(new MouseEvent('click', at))
      await pause(50)
      if (look() !== before) opened.push(x)
      field.dispatchEvent(new PointerEvent('pointerdown', at))
    }
    for (let i = 0; i < 20_000; i++) {
      postMessage(
        { id: i, name: 'analyse', ask: { text: 'Hun er doven.' }, leave: ['*'], press: 'walk' },
        '*',
      )
      if (i % 100 === 0) field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    }
    await pause(500)
    const { chrome } = globalThis as { chrome?: { runtime?: { connect?: unknown } } }
    return {
      opened,
      isSame: look() === before,
      focus: document.activeElement === field,
      connects: typeof chrome?.runtime?.connect,
    }
  })
  expect(found).toEqual({ opened: [], isSame: true, focus: true, connects: 'undefined' })
  expect(await readMarks(page)).toHaveLength(MARKS)
  // A person's own key opens a card all the same.
  await page.keyboard.press('Control+.')
  await expect.poll(() => page.evaluate(() => document.activeElement?.nodeName)).toBe('DIV')
  expect(errors).toEqual([])
})

test('a hundred frames that ask at once keep nobody waiting', async () => {
  const page = await browser.openFields()
  await page.evaluate(async () => {
    const frames = Array.from({ length: 100 }, () => {
      const frame = document.createElement('iframe')
      frame.srcdoc = '<textarea>Hun er doven. Hun er umotiveret.</textarea>'
      document.body.append(frame)
      return frame
    })
    const loads = frames.map((frame) => new Promise<void>((resolve) => void (frame.onload = () => resolve())))
    await Promise.all(loads)
    for (let round = 0; round < 3; round++)
      for (const frame of frames) {
        const field = frame.contentDocument!.querySelector('textarea')!
        field.focus()
        field.setRangeText('Hun er doven. ', 0, 0)
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
  })
  await write(page)
  await waitForMarks(page, MARKS)
  expect(await valueOf(page)).toBe(TEXT)
})

test('styles of a page do not reach the marks, and cannot show or hide them', async () => {
  const page = await browser.openFields()
  await write(page)
  const before = await waitForMarks(page, MARKS)
  const looks = () =>
    page.evaluate(() => {
      const host = document.documentElement.lastElementChild!
      const mark = host.shadowRoot!.querySelector('.mark')!
      const { opacity, visibility, display, transform } = getComputedStyle(mark)
      const { color, borderBottomColor, backgroundColor, filter } = getComputedStyle(mark)
      return { opacity, visibility, display, transform, color, borderBottomColor, backgroundColor, filter }
    })
  const look = await looks()
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = `html > div, html > div *, .mark, .mark::part(x), :host {
      display: none !important; opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important;
      position: static !important; width: 400px !important; height: 400px !important; color: red !important;
      font-size: 80px !important; filter: invert(1) !important; inset: 90px !important; margin: 50px !important;
      background: red !important; border: 20px solid red !important; clip-path: circle(1px) !important; zoom: 3 !important }
      html { --color: red !important }`
    document.head.append(style)
  })
  // A change makes the marks be drawn anew.
  await page.keyboard.type(' ')
  await page.waitForTimeout(500)
  expect(await readMarks(page)).toEqual(before)
  expect(await looks()).toEqual(look)
})
