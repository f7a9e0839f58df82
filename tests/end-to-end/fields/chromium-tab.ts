import type { Frame, Page, Worker } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import type { Tab } from './tab.ts'

declare const chrome: Browser

/** `worker` is the background of the extension, which can do what a person does by the browser's own menu. */
export function createChromiumTab(page: Page, worker: Worker): Tab {
  let frame: Frame = page.mainFrame()
  let offset = { x: 0, y: 0 }
  let faults: string[] = []
  let scale = 1
  const zoom = async (factor: number) => {
    if (factor === scale) return
    scale = factor
    await worker.evaluate(async (wanted) => {
      const [tab] = await chrome.tabs.query({ active: true })
      await chrome.tabs.setZoom(tab!.id!, wanted)
    }, factor)
  }
  // The mouse is moved, and pictures are taken, in px of the window.
  const at = (x: number, y: number) => [(x + offset.x) * scale, (y + offset.y) * scale] as const
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  return {
    browser: 'chromium',
    open: async (address) => {
      faults = []
      await zoom(1)
      await page.goto(address)
      frame = page.mainFrame()
      offset = { x: 0, y: 0 }
    },
    enter: async (address) => {
      frame = page.frames().find((one) => one.url().includes(address))!
      const element = await frame.frameElement()
      const box = (await element.boundingBox())!
      const [left, top] = await element.evaluate((e: HTMLElement) => [e.clientLeft, e.clientTop] as const)
      offset = { x: box.x + left, y: box.y + top }
    },
    run: (act, arg) => frame.evaluate(act as never, arg),
    type: (text) => page.keyboard.type(text),
    press: (keys) => page.keyboard.press(keys),
    moveTo: (x, y) => page.mouse.move(...at(x, y), { steps: 3 }),
    clickAt: (x, y) => page.mouse.click(...at(x, y)),
    picture: ({ left, top, right, bottom }) => {
      const [x, y] = at(left, top)
      const size = { width: (right - left) * scale, height: (bottom - top) * scale }
      // Hiding the caret would leave a style behind.
      return page.screenshot({ clip: { x, y, ...size }, caret: 'initial' })
    },
    zoom,
    compose: async (steps) => {
      const session = await page.context().newCDPSession(page)
      for (const text of steps) {
        const at = text.length
        await session.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at })
      }
      await session.send('Input.insertText', { text: steps.at(-1)! })
      await session.detach()
    },
    faults: () => faults,
  }
}
