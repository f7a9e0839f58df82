import { expect, test } from 'vitest'
import { findAllBarriers } from './barriers.ts'
import { browseService } from './browse.ts'
import { enterDemo } from './demo-group.ts'
import { printSheet, propose, ROUND, takeStep } from './walk-round.ts'

const service = browseService()

test('a facilitator walks a group through a whole round by keyboard, and prints it on one page', async () => {
  const page = await enterDemo(service)
  await page.getByRole('link', { name: 'Læringsforløb' }).press('Enter')
  await page.getByRole('button', { name: 'Begynd et forløb' }).press('Enter')
  for (const [step] of ROUND) {
    const plan = { follows: 'Kategorien Skridt', block: 1 }
    const next = await takeStep(page, step, step === 'Prøvehandling' ? plan : undefined)
    if (next) expect(await page.locator('.step-nav [aria-current=step]').textContent()).toBe(next)
  }
  await page.getByText('Tallene for uge').waitFor()
  await propose(page, 'aftaler, at')
  const { pages } = await printSheet(page)
  expect(pages).toBe(1)
  expect(await page.locator('.own-notes').textContent()).toContain(
    'Hvert notat slutter med det næste skridt.',
  )
})

/** All pages of groups see `tests/long/groups-accessible.test.ts`. */
test('everybody can read and use the page of a group', async () => {
  const page = await enterDemo(service)
  expect(await findAllBarriers(page)).toEqual([])
})

test('a planted fault is found', async () => {
  const page = await enterDemo(service)
  await page.evaluate(() => document.querySelector('figure svg')!.removeAttribute('aria-label'))
  expect(await findAllBarriers(page)).toEqual([expect.stringContaining('svg-img-alt')])
})

test('in a meeting arrow keys lead on, and the timer runs in silence', async () => {
  const page = await enterDemo(service)
  await page.goto(`${page.url()}/moede`)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('s2')
  await page.getByRole('button', { name: 'Start' }).press('Enter')
  await expect.poll(() => page.locator('.clock').textContent()).toMatch(/^9:5\d$/)
  await page.getByRole('button', { name: 'Pause' }).press('Enter')
  const stands = await page.locator('.clock').textContent()
  await page.waitForTimeout(1500)
  expect(await page.locator('.clock').textContent()).toBe(stands)
})

test('in the exercise, marks are shown when somebody asks, and what is rewritten is read in the page', async () => {
  const page = await service.open('oevelse?note=handover', { locale: 'da' })
  expect(await page.locator('.note-text mark').first().isVisible()).toBe(false)
  await page.getByText('Vis mærkerne').press('Enter')
  await page.locator('.note-text mark').first().waitFor()
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.method()))
  const field = page.getByLabel('Notatet, som I ville skrive det')
  const plain = await field.screenshot({ caret: 'hide' })
  await field.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' ')
  await page.keyboard.press('Backspace')
  await expect
    .poll(async () => (await field.screenshot({ caret: 'hide' })).equals(plain), { timeout: 30_000 })
    .toBe(false)
  expect(sent.every((method) => method === 'GET')).toBe(true)
})
