import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browseService } from './browse.ts'
import { runAxe } from './run-axe.ts'
import { printSheet, propose, ROUND, takeStep } from './walk-round.ts'

const service = browseService()
const open = (path: string, options: BrowserContextOptions = {}) =>
  service.open(path, { locale: 'da', ...options })

/** From the start page into the invented group, as whoever has a look at Tiltro. */
async function enterDemo(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('', options)
  await page.getByRole('button', { name: 'Se et opdigtet år i en gruppe' }).click()
  await page.getByRole('heading', { level: 1, name: 'Fjordby Jobcenter, team Havn' }).waitFor()
  return page
}

/** The rules of axe-core that a page breaks, each with what breaks it. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  // What is folded away is read too once somebody opens it.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const violations = await runAxe(page)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

test('a facilitator walks a group through a whole round by keyboard, and prints it on one page', async () => {
  const page = await enterDemo()
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

/** Below the group, and below the service. In the dark the same is drawn in other colours: a few pages show them all. */
const LOOKS = {
  light: [
    ['', 'moede', 'ark', 'ledelse', 'forloeb'],
    ['grupper', 'grupper/demo-ny', 'oevelse', 'til-medarbejdere', 'databeskyttelse', 'til-borgere'],
  ],
  dark: [[''], ['oevelse', 'til-borgere']],
} as const

test.each(['light', 'dark'] as const)('everybody can read and use the pages, in %s', async (colorScheme) => {
  const page = await enterDemo({ colorScheme })
  const [inGroup, elsewhere] = LOOKS[colorScheme]
  const group = page.url()
  await page.goto(`${group}/forloeb`)
  await page.getByRole('link', { name: 'Hvad borgeren selv vil' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hvad borgeren selv vil' }).waitFor()
  const round = page.url()
  const paths = [...inGroup.map((path) => `${group}/${path}`.replace(/\/$/, '')), round]
  for (const path of [...paths, ...elsewhere.map((one) => service.address() + one)]) {
    await page.goto(path)
    expect([path, await findBarriers(page)]).toEqual([path, []])
  }
  if (colorScheme === 'dark') return
  await page.goto(`${group}/ledelse`)
  await page.getByRole('button', { name: 'Lav koder' }).click()
  await page.getByRole('button', { name: 'Udskriv som sedler' }).waitFor()
  expect(['slips', await findBarriers(page)]).toEqual(['slips', []])
})

test('a planted fault is found', async () => {
  const page = await enterDemo()
  await page.evaluate(() => document.querySelector('figure svg')!.removeAttribute('aria-label'))
  expect(await findBarriers(page)).toEqual([expect.stringContaining('svg-img-alt')])
})

test('at 400 % nothing but a drawing or a table is scrolled sideways', async () => {
  const page = await enterDemo({ viewport: { width: 320, height: 256 } })
  const group = page.url()
  for (const path of [
    group,
    `${group}/moede`,
    `${group}/ark`,
    `${group}/ledelse`,
    `${group}/forloeb`,
    `${service.address()}oevelse`,
  ]) {
    await page.goto(path)
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 320])
  }
})

test('in a meeting arrow keys lead on, and the timer runs in silence', async () => {
  const page = await enterDemo()
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
  const page = await open('oevelse?note=handover')
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
