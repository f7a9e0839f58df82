import type { Page } from 'playwright-core'
import { runAxe } from './run-axe.ts'

/** The rules of axe-core that the page breaks, where the page around is not ours to judge. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const violations = await runAxe(page, { rules: { region: { enabled: false } } })
  return violations.map(({ id }) => id).sort()
}

/** The same of a page that is all ours, each with the element it stands at, what is folded away included. */
export async function findAllBarriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
  const violations = await runAxe(page)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}
