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
