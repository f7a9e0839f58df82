import { stat } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { buildExtension } from '../../build/extension.ts'
import { openBrowser } from '../../try/open-browser.ts'
import { servePages } from '../../try/serve-pages.ts'
import { readCorpus } from '../notes.ts'
import { heapOfFields, heapOfTexts, stopWorker } from './heap.ts'
import { busyTime, paste, PAUSE, typeKeys, untilMarked, type Field } from './key.ts'
import { notePage } from './page.ts'
import { trace, workOfKeys } from './trace.ts'

/**
 * `npm run bench:extension [-- --quick]`: what the extension costs a page, in a real Chromium. A page where it reads along
 * and one where it is switched off take turns in one run. What a key costs is the processor's time on the page's main
 * thread, by a trace of each.
 */
const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const KEYS = values.quick ? 24 : 80
const MARKS = values.quick ? 8 : 25
const FIELDS = values.quick ? 100 : 500
const TEXTS = values.quick ? 1000 : 10_000
const IDLES = values.quick ? 3 : 5
const STOPS = values.quick ? 3 : 10
const LENGTH = 20_000

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

  const idle = { on: [] as number[], off: [] as number[] }
  for (let k = 0; k < IDLES; k++) {
    idle.on.push(await idleTime(on))
    idle.off.push(await idleTime(off))
  }
  const busy = quantile(idle.on, 0.5) - quantile(idle.off, 0.5)
  tell('busy in 5 seconds without a key, more than without us, ms', Math.max(0, busy), 5)

  for (const field of ['textarea', 'rich'] as const) {
    const work = await workOf(field)
    for (const share of [0.5, 0.95]) {
      const [mine, bare] = [quantile(work.on, share), quantile(work.off, share)]
      const what = `added by a key, ${share * 100} of 100 within, ms (${field})`
      tell(what, mine - bare, 4, `${mine.toFixed(1)} with us, ${bare.toFixed(1)} without`)
    }
  }

  await on.page.bringToFront()
  await on.page.reload()
  await on.page.locator('#textarea').focus()
  const waits: number[] = []
  for (let k = 0; k < MARKS; k++) waits.push(await waitForMark(k))
  tell('from the last key to its mark, half of 100 within, ms', quantile(waits, 0.5), 150)
  tell('from the last key to its mark, 95 of 100 within, ms', quantile(waits, 0.95), 150)

  const wakes: number[] = []
  for (let k = 0; k < STOPS; k++) {
    await stopWorker(browser)
    await on.page.bringToFront()
    wakes.push(await waitForMark(MARKS + k))
  }
  tell('the same where the background was stopped, half within, ms', quantile(wakes, 0.5), 300)
  tell('the same where the background was stopped, 95 within, ms', quantile(wakes, 0.95), 300)

  tell(`heap after ${FIELDS} fields came and went, MB more`, await heapOfFields(on.page, FIELDS), 2)
  const { grown, first, level, warmUp } = await heapOfTexts(browser, note, TEXTS)
  const since = `since it was level at ${level.toFixed(1)} MB, ${warmUp} texts from ${first.toFixed(1)}`
  tell(`heap of the background after ${TEXTS} texts, MB more`, grown, 2, since)

  async function workOf(field: Field) {
    for (const { page } of [on, off]) await paste(page, field, note)
    await setTimeout(3000)
    const work = { on: [] as number[], off: [] as number[] }
    for (let k = 0; k < KEYS; k += 8) {
      for (const [name, { page, session }] of Object.entries({ on, off })) {
        const events = await trace(session, () => typeKeys(page, field, 8))
        work[name as 'on' | 'off'].push(...workOfKeys(events, PAUSE))
      }
    }
    return work
  }

  async function waitForMark(day: number): Promise<number> {
    await on.page.keyboard.type(`Det er dag ${day}. Hun er umotivere`, { delay: 30 })
    const wait = await untilMarked(on.page, () => on.page.keyboard.type('t'))
    await on.page.keyboard.type('. ')
    return wait
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

function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

function tell(what: string, value: number, most: number, beside = ''): void {
  if (value > most) missed = true
  const sign = value > most ? '✗' : '✓'
  console.log(
    `${sign} ${what.padEnd(62)} ${value.toFixed(1).padStart(8)}   at most ${most}${beside && `   (${beside})`}`,
  )
}
