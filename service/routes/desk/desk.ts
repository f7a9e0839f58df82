import type { Deps } from '../../deps.ts'
import { createRouter } from '../router.ts'
import { begin } from './begin.tsx'
import { browse } from './browse.tsx'
import { data } from './data.ts'
import { drafts } from './drafts.tsx'
import { exchange } from './exchange.tsx'
import { publishing } from './publishing.tsx'
import { samples } from './samples.tsx'
import { upgrade } from './upgrade.tsx'
import { createRooms } from './visit.ts'
import { wishes } from './wishes.tsx'

/** Where trainers edit what Tiltro says. */
export function desk(deps: Deps) {
  const rooms = createRooms(deps)
  const router = createRouter()
  if (deps.config.signIn === 'off') return router
  return router
    .route('/', browse(deps, rooms))
    .route('/', begin(deps, rooms))
    .route('/', drafts(deps, rooms))
    .route('/', publishing(deps, rooms))
    .route('/', upgrade(deps, rooms))
    .route('/', wishes(deps, rooms))
    .route('/', exchange(deps, rooms))
    .route('/', samples(deps, rooms))
    .route('/', data(deps, rooms))
}
