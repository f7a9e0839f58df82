import type { BrowserContextOptions, Page } from 'playwright-core'
import type { Browsing } from './browse.ts'
import { runAxe } from './run-axe.ts'

/** From the start page into the invented group, as whoever has a look at Tiltro. */
export async function enterDemo({ open }: Browsing, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('', { locale: 'da', ...options })
  await page.getByRole('button', { name: 'Se et opdigtet år i en gruppe' }).click()
  await page.getByRole('heading', { level: 1, name: 'Fjordby Jobcenter, team Havn' }).waitFor()
  return page
}

/** The rules of axe-core that a page breaks, each with what breaks it. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  // What is folded away is read too once somebody opens it.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const violations = await runAxe(page)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}
