import type { Frame, KeyInput, Page } from 'puppeteer-core'
import type { Tab } from './tab.ts'

export function createFirefoxTab(page: Page): Tab {
  let frame: Frame = page.mainFrame()
  let offset = { x: 0, y: 0 }
  let faults: string[] = []
  page.on('pageerror', (error) => {
    // Where a page may load nothing, the browser complains of the picture that it wants for the tab.
    if (!String(error).includes('favicon.ico')) faults.push(String(error))
  })
  return {
    browser: 'firefox',
    open: async (address) => {
      faults = []
      await page.goto(address)
      frame = page.mainFrame()
      offset = { x: 0, y: 0 }
    },
    enter: async (address) => {
      frame = page.frames().find((one) => one.url().includes(address))!
      const element = (await frame.frameElement())!
      const box = (await element.boundingBox())!
      const [left, top] = await element.evaluate((e) => [e.clientLeft, e.clientTop] as const)
      offset = { x: box.x + left, y: box.y + top }
    },
    run: (act, arg) => frame.evaluate(act as never, arg) as never,
    type: (text) => page.keyboard.type(text),
    press: async (keys) => {
      const [last, ...held] = keys.split('+').reverse() as [KeyInput, ...KeyInput[]]
      for (const key of held.reverse()) await page.keyboard.down(key)
      await page.keyboard.press(last)
      for (const key of held.reverse()) await page.keyboard.up(key)
    },
    moveTo: (x, y) => page.mouse.move(x + offset.x, y + offset.y, { steps: 3 }),
    clickAt: (x, y) => page.mouse.click(x + offset.x, y + offset.y),
    picture: ({ left, top, right, bottom }) =>
      page.screenshot({
        clip: { x: left + offset.x, y: top + offset.y, width: right - left, height: bottom - top },
      }),
    faults: () => faults,
  }
}
