import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { DESK, fill } from '../../service/pages/desk/desk-paths.ts'
import { browseService } from '../end-to-end/browse.ts'
import { runAxe } from '../end-to-end/run-axe.ts'

const service = browseService({ env: { TILTRO_RATE_LIMIT: '0' } })
/** The desk compiles and checks the whole lexicon for what it shows. */
const PATIENCE = { timeout: 120_000 }

test('everyone can read and use each page, in light and dark', async () => {
  const page = await enter()
  const parts = { id: 'misbruger', of: 'da', name: 'negative-trait', draft: await planDraft(page) }
  for (const { da: path } of Object.values(DESK)) {
    await page.goto(service.address() + fill(path, parts).slice(1))
    // What the helper finds is part of the page.
    if (await page.locator('#test').count()) await waitForHelper(page)
    expect([path, await page.locator('h1').count()]).toEqual([path, 1])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect([path, colorScheme, await findBarriers(page)]).toEqual([path, colorScheme, []])
    }
  }
})

test('a planted fault in a page of the desk is found', async () => {
  const page = await enter()
  await page.goto(service.address() + 'redaktion/nyt')
  await page.evaluate(() => {
    document.querySelector('textarea[name="note"]')!.removeAttribute('aria-labelledby')
    document.querySelector<HTMLElement>('.lead')!.style.color = '#ddd'
  })
  const found = (await findBarriers(page)).map((one) => one.replace(/:.*/s, ''))
  expect(found).toEqual(['color-contrast', 'label'])
})

test('an entry is found, changed and saved by keyboard alone', async () => {
  const page = await enter()
  await reach(page, 'Søg i navn, ord, begrundelse og eksempler')
  await page.keyboard.type('alkoholiker')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=alkoholiker/)
  await reach(page, 'alkoholiker')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'alkoholiker' }).waitFor()
  await reach(page, 'Ret i en kladde')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Kladde til »alkoholiker«' }).waitFor()
  await reach(page, 'Begrundelse')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Alkoholen bliver navnet på hele mennesket.')
  await reach(page, 'Gem kladden')
  await page.keyboard.press('Enter')
  await page.getByText('Kladden er gemt.').waitFor(PATIENCE)
  expect(await page.getByRole('textbox', { name: 'Begrundelse' }).inputValue()).toBe(
    'Alkoholen bliver navnet på hele mennesket.',
  )
})

/** The desk, as a trainer who has just signed in. */
async function enter(): Promise<Page> {
  const page = await service.open('redaktion', { locale: 'da' })
  page.setDefaultTimeout(PATIENCE.timeout)
  await page.getByRole('button', { name: 'Underviser Skriver' }).click()
  await page.getByRole('heading', { level: 1, name: 'Det, Tiltro siger' }).waitFor()
  return page
}

/** A draft that has something to mend. The answer is the part of its address. */
async function planDraft(page: Page): Promise<string> {
  await page.goto(service.address() + 'redaktion/opslag/misbruger')
  await page.getByRole('button', { name: 'Ret i en kladde' }).click()
  await page.getByRole('textbox', { name: 'Spørgsmål til den, der skriver, nummer 1' }).fill('Fortæl.')
  await page.getByRole('button', { name: 'Send til en kollega' }).click()
  await page.getByText('kan ikke sendes videre').waitFor()
  return /kladde\/([^/?]+)/.exec(page.url())![1]!
}

const waitForHelper = (page: Page) =>
  page.waitForFunction(() => !/prøver/.test(document.getElementById('test')!.textContent))

/** The rules of axe-core that the page breaks, each with the first element that breaks it. */
async function findBarriers(page: Page): Promise<readonly string[]> {
  const violations = await runAxe(page, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`).sort()
}

/** Goes from field to field until the one of this name has the focus, as one sees it. */
async function reach(page: Page, name: string): Promise<void> {
  const wanted = page
    .getByLabel(name, { exact: true })
    .or(page.getByText(name, { exact: true }))
    .first()
  await wanted.waitFor()
  const passed: string[] = []
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement
      const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : []
      const by = document.getElementById(at.getAttribute('aria-labelledby') ?? '')
      const name = at.getAttribute('aria-label') ?? (by ?? labels[0] ?? at).textContent
      return { name: name.trim(), isSeen: at.matches(':focus-visible') && at.checkVisibility() }
    })
    passed.push(here.name)
    if (here.name !== name) continue
    expect(here.isSeen).toBe(true)
    return
  }
  throw new Error(`The keyboard does not lead to ${name}: ${passed.join(' · ')}`)
}
