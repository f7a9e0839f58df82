import type { Page } from 'playwright-core'
import { runAxe } from './run-axe.ts'

/** The rules of axe-core that the page breaks, where the page around is not ours to judge. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const violations = await runAxe(page, { rules: { region: { enabled: false } } })
  return violations.map(({ id }) => id).sort()
}
