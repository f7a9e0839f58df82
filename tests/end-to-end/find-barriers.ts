import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules of axe-core that the whole page breaks, each with the first element that breaks it. */
export async function findBarriersOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { readonly axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`).sort()
}
