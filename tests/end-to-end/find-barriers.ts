import type { Page } from 'playwright-core'
import { runAxe } from './run-axe.ts'

/** What axe finds, each with the element it stands at. */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  const violations = await runAxe(page)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`))
}
