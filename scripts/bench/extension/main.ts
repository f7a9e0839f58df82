import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { buildExtension } from '../../build/extension.ts'
import { openBrowser } from '../../try/open-browser.ts'
import { servePages } from '../../try/serve-pages.ts'
import { readCorpus } from '../notes.ts'
import { busyTime, paste, typeKeys, untilMarked, type Field } from './key.ts'
import { notePage } from './page.ts'

/**
 * `npm run bench:extension [-- --quick]`: what the extension costs a page, in a real Chromium. Pages where it reads along
 * and pages where it is switched off take turns in one run; `TaskDuration` of the browser tells how long a main thread
 * was busy.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const KEYS = values.quick ? 24 : 80
const MARKS = values.quick ? 8 : 25
const FIELDS = values.quick ? 100 : 500
const LENGTH = 20_000
const MB = 1024 * 1024

const OUT = '.cache/bench-extension'
await buildExtension({
  target: 'chromium',
  out: OUT,
  hosts: ['http://127.0.0.1/*'],
  open: true,
  welcome: false,
})
const pages = await servePages(notePage)
const browser = await openBrowser({ extension: OUT, headless: true, locale: 'da' })
let missed = false

try {
  const { notes } = await readCorpus('da')
  // Each note a paragraph, as a long entry of a journal has them.
  const note = notes
    .map((one) => one.replace(/\s+/g, ' '))
    .join('\n')
    .slice(0, LENGTH)
  const on = await open(pages.origin)
  const off = await open(pages.origin.replace('127.0.0.1', 'localhost'))
  const size = (await stat(`${OUT}/content.js`)).size
  tell('script in a page, kB', size / 1000, 50)
  const isClean = await off.page.evaluate(() => document.documentElement.lastElementChild === document.body)
  tell('elements in a page that is not switched on', isClean ? 0 : 1, 0)

  const idle = { on: await idleTime(on), off: await idleTime(off) }
  tell('busy in 5 seconds without a key, more than without us, ms', Math.max(0, idle.on - idle.off), 5)

  for (const field of ['textarea', 'rich'] as const)
    tell(`added by a key, 95 of 100 within, ms (${field})`, await addedByKey(field), 4)

  await on.page.bringToFront()
  await on.page.reload()
  await on.page.locator('#textarea').focus()
  const waits: number[] = []
  for (let k = 0; k < MARKS; k++) {
    await on.page.keyboard.type(`Det er dag ${k}. Hun er umotivere`, { delay: 30 })
    waits.push(await untilMarked(on.page, () => on.page.keyboard.type('t')))
    await on.page.keyboard.type('. ')
  }
  tell('from the last key to its mark, half of 100 within, ms', quantile(waits, 0.5), 150)
  tell('from the last key to its mark, 95 of 100 within, ms', quantile(waits, 0.95), 150)

  tell(`heap after ${FIELDS} fields came and went, MB more`, await heapOfFields(on.page), 2)

  async function addedByKey(field: Field): Promise<number> {
    for (const { page } of [on, off]) await paste(page, field, note)
    await setTimeout(3000)
    const times = { on: [] as number[], off: [] as number[] }
    for (let k = 0; k < KEYS; k += 8) {
      times.on.push(...(await typeKeys(on.page, on.session, field, 8)))
      times.off.push(...(await typeKeys(off.page, off.session, field, 8)))
    }
    return quantile(times.on, 0.95) - quantile(times.off, 0.5)
  }
} finally {
  await browser.close()
  await pages.close()
}
if (missed) process.exitCode = 1

async function open(address: string) {
  const page = await browser.context.newPage()
  await page.goto(address)
  const session = await browser.context.newCDPSession(page)
  await session.send('Performance.enable')
  return { page, session }
}

async function idleTime({ page, session }: Awaited<ReturnType<typeof open>>): Promise<number> {
  await page.bringToFront()
  const before = await busyTime(session)
  await setTimeout(5000)
  return (await busyTime(session)) - before
}

/** MB that a page's heap has grown by after fields were written in and taken away, when all rubbish is gone. */
async function heapOfFields(page: Page): Promise<number> {
  const session = await browser.context.newCDPSession(page)
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage')
    return (await session.send('Runtime.getHeapUsage')).usedSize / MB
  }
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
  const before = await heap()
  await come(FIELDS)
  await setTimeout(1500)
  return (await heap()) - before
}

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

function tell(what: string, value: number, most: number): void {
  if (value > most) missed = true
  const sign = value > most ? '✗' : '✓'
  console.log(`${sign} ${what.padEnd(62)} ${value.toFixed(1).padStart(8)}   at most ${most}`)
}
