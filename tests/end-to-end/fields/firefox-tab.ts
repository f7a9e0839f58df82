import type { Frame, KeyInput, Page } from 'puppeteer-core'
import { createInputMethod } from './firefox-input-method.ts'
import type { Tab } from './tab.ts'

/** Of the window, px. */
export const WIDTH = 1100
export const HEIGHT = 900

export function createFirefoxTab(page: Page): Tab {
  const compose = createInputMethod(page.browser())
  let frame: Frame = page.mainFrame()
  let offset = { x: 0, y: 0 }
  let faults: string[] = []
  page.on('pageerror', (error) => {
    // Where a page may load nothing, the browser complains of the picture that it wants for the tab.
    if (!String(error).includes('favicon.ico')) faults.push(String(error))
  })
  let scale = 1
  const zoom = async (factor: number) => {
    if (factor === scale) return
    scale = factor
    // What the browser's own zoom does: fewer px of the page for the same window, each of them larger.
    const [width, height] = [Math.round(WIDTH / factor), Math.round(HEIGHT / factor)]
    await page.setViewport({ width, height, deviceScaleFactor: factor })
  }
  return {
    browser: 'firefox',
    open: async (address) => {
      faults = []
      await zoom(1)
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
    zoom,
    compose: async (steps) => {
      // The window has written before the page has heard of it: keys that are typed meanwhile would fall between.
      await frame.evaluate(() => {
        const ended = new Promise<void>((done) => {
          addEventListener('compositionend', () => done(), { capture: true, once: true })
        })
        Object.assign(globalThis, { ended })
      })
      await compose(steps)
      await frame.evaluate(() => (globalThis as unknown as { readonly ended: Promise<void> }).ended)
    },
    picture: async ({ left, top, right, bottom }) => {
      // It is told where in the page, and not where in the window.
      const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }))
      const [x, y] = [left + offset.x + scrolled.x, top + offset.y + scrolled.y]
      const clip = { x, y, width: right - left, height: bottom - top }
      return page.screenshot({ clip, captureBeyondViewport: false })
    },
    faults: () => faults,
  }
}
