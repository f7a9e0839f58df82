import type { Deps } from '../../deps.ts'
import type { GroupKeys } from '../../tokens/group-keys.ts'
import { createRouter } from '../router.ts'
import { figures } from './figures.tsx'
import { lead } from './lead.tsx'
import { list } from './list.tsx'
import { rounds } from './rounds.tsx'

/** What learning groups open: their figures, their rounds, and what a facilitator does. */
export function groupPages(deps: Deps & { readonly keys: GroupKeys }) {
  const router = createRouter()
  if (deps.config.signIn === 'off') return router
  return router
    .route('/', list(deps))
    .route('/', figures(deps))
    .route('/', rounds(deps))
    .route('/', lead(deps))
}
