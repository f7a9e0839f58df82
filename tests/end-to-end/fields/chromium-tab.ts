import type { Frame, Page } from 'playwright-core'
import type { Tab } from './tab.ts'

export function createChromiumTab(page: Page): Tab {
  let frame: Frame = page.mainFrame()
  let offset = { x: 0, y: 0 }
  let faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  return {
    browser: 'chromium',
    open: async (address) => {
      faults = []
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
    moveTo: (x, y) => page.mouse.move(x + offset.x, y + offset.y, { steps: 3 }),
    clickAt: (x, y) => page.mouse.click(x + offset.x, y + offset.y),
    picture: ({ left, top, right, bottom }) =>
      page.screenshot({
        clip: { x: left + offset.x, y: top + offset.y, width: right - left, height: bottom - top },
        // Hiding it would leave a style behind.
        caret: 'initial',
      }),
    faults: () => faults,
  }
}
