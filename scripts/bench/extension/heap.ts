import { setTimeout } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import type { Browser } from 'webextension-polyfill'
import type { OpenBrowser } from '../../try/open-browser.ts'

declare const chrome: Browser

const MB = 1024 * 1024

/** Asks one thread of a browser by its inspector. */
type Inspect = (method: string) => Promise<unknown>

/** MB in use when all rubbish is gone. */
async function heapOf(inspect: Inspect): Promise<number> {
  // What is found to be rubbish the first time may have held what is found the second.
  for (let k = 0; k < 2; k++) await inspect('HeapProfiler.collectGarbage')
  return ((await inspect('Runtime.getHeapUsage')) as { readonly usedSize: number }).usedSize / MB
}

/** MB that a page's heap has grown by after fields were written in and taken away. */
export async function heapOfFields(page: Page, fields: number): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const inspect: Inspect = (method) => session.send(method as 'Runtime.getHeapUsage')
  const come = (count: number) =>
    page.evaluate(async (many) => {
      for (let k = 0; k < many; k++) {
        const field = document.body.appendChild(document.createElement('textarea'))
        field.focus()
        document.execCommand('insertText', false, `Hun er umotiveret ${k}. `)
        await new Promise<void>((done) => {
          globalThis.setTimeout(done, 20)
        })
        field.remove()
      }
    }, count)
  await come(50)
  await setTimeout(1500)
  const before = await heapOf(inspect)
  await come(fields)
  await setTimeout(1500)
  return (await heapOf(inspect)) - before
}

/** Texts between two looks at the heap before its level is taken. */
const STEP = 500
/** What grew by less than this in a step is level, MB. */
const LEVEL = 0.1
/** What is not level after so many steps is taken as it stands: it grows. */
const MOST = 8

/** How the heap of the background went, MB. */
export interface HeapOfTexts {
  /** What it grew by from its level. */
  readonly grown: number
  /** At first, and when it was level. */
  readonly first: number
  readonly level: number
  /** Texts until it was. */
  readonly warmUp: number
}

/**
 * What the heap of the background has grown by after so many texts were read, each a little longer than the last. What it
 * reads with is put together as it is used, by the engine and by the browser's compiler: so texts are read first until the
 * heap no longer grows.
 */
export async function heapOfTexts(browser: OpenBrowser, note: string, texts: number): Promise<HeapOfTexts> {
  const inspect = await inspectWorker(browser)
  const page = await browser.context.newPage()
  await page.goto(browser.address('options/options.html'))
  const read = (count: number) =>
    page.evaluate(
      async ([text, many]) => {
        const port = chrome.runtime.connect()
        const waiting: { next?: () => void } = {}
        port.onMessage.addListener(() => waiting.next?.())
        for (let id = 0; id < many; id++) {
          port.postMessage({ id, name: 'analyse', ask: { text: `${text.slice(0, 500 + (id % 500))} ${id}` } })
          await new Promise<void>((done) => {
            waiting.next = done
          })
        }
        port.disconnect()
      },
      [note, count] as const,
    )
  const readAndLook = async (count: number) => {
    await read(count)
    await setTimeout(500)
    return heapOf(inspect)
  }
  const first = await readAndLook(100)
  let level = first
  let warmUp = 100
  for (let before = -Infinity; level - before > LEVEL && warmUp < MOST * STEP; warmUp += STEP) {
    before = level
    level = await readAndLook(STEP)
  }
  const grown = (await readAndLook(texts)) - level
  await page.close()
  return { grown, first, level, warmUp }
}

/** The background has an inspector of its own, which is reached by that of the browser. */
async function inspectWorker({ context, worker }: OpenBrowser): Promise<Inspect> {
  const session: CDPSession = await context.browser()!.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  const { targetId } = targetInfos.find(({ type, url }) => type === 'service_worker' && url === worker.url())!
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  let last = 0
  return (method) =>
    new Promise((resolve) => {
      const id = ++last
      const listen = ({ message }: { readonly message: string }) => {
        const answer = JSON.parse(message) as { readonly id?: number; readonly result?: unknown }
        if (answer.id !== id) return
        session.off('Target.receivedMessageFromTarget', listen)
        resolve(answer.result)
      }
      session.on('Target.receivedMessageFromTarget', listen)
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    })
}

/** Stops the background as the browser does when it has rested. */
export async function stopWorker({ context, address }: OpenBrowser): Promise<void> {
  const page = await context.newPage()
  await page.goto(address('options/options.html'))
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await page.close()
}
