import type { Deps } from '../../deps.ts'
import { createRouter } from '../router.ts'
import { figures } from './figures.tsx'
import { list } from './list.tsx'

/** What learning groups open: their figures, their rounds, and what a facilitator does. */
export function groupPages(deps: Deps) {
  const router = createRouter()
  if (deps.config.signIn === 'off') return router
  return router.route('/', list(deps)).route('/', figures(deps))
}
