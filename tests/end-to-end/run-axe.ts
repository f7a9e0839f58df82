import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe-core finds on a page as it stands. */
export async function runAxe(page: Page, options: axe.RunOptions = {}): Promise<readonly axe.Result[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    (chosen) => (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document, chosen),
    options,
  )
  return violations
}
