import type { Language } from '../../lexicon/engine/types.ts'
import { DESK, DESK_ROUTES, WISH } from '../pages/desk/desk-paths.ts'
import { INFORM, INFORM_FILES } from '../pages/inform/inform-paths.ts'
import { GROUPS, WORKSHOP } from '../pages/groups/group-paths.ts'
import type { Role } from './person.ts'

/** Who may use a route. */
export type Permission =
  /** Anybody, signed in or not. */
  | 'public'
  /** Anybody who is signed in. */
  | 'signed-in'
  /** Whoever has one of these roles. */
  | { readonly roles: readonly Role[] }
  /** Whoever belongs to the group that `:group` in the path names: its members, its facilitator, or its facilitator and admins. */
  | { readonly group: 'member' | 'facilitator' | 'steward' }

const role = (...roles: readonly Role[]): Permission => ({ roles })
const MEMBER: Permission = { group: 'member' }
const FACILITATOR: Permission = { group: 'facilitator' }
const STEWARD: Permission = { group: 'steward' }

/** A route of a page, in both languages. */
const page = (method: 'GET' | 'POST', { da, en }: Readonly<Record<Language, string>>, who: Permission) => ({
  [`${method} ${da}`]: who,
  [`${method} ${en}`]: who,
})

/**
 * Every route of the service and who may use it. A route that is not here may be used by nobody; a test walks through
 * all of them with every role.
 */
export const PERMISSIONS: Readonly<Record<string, Permission>> = {
  'GET /': 'public',
  'GET /en': 'public',
  'GET /privatliv': 'public',
  'GET /privacy': 'public',
  'GET /problems': 'public',
  'GET /assets/:name': 'public',
  'GET /openapi.json': 'public',
  'GET /healthz': 'public',
  'GET /readyz': 'public',
  'GET /readyz/notes': 'public',
  'GET /readyz/store': 'public',
  // Answers the addresses in TILTRO_METRICS_FROM alone.
  'GET /metrics': 'public',
  'POST /v1/analyse': 'public',
  'GET /v1/lexicon/:language': 'public',
  // Whoever has a code or a token may use it: extensions are not signed in.
  'POST /v1/groups/join': 'public',
  'POST /v1/reports': 'public',
  'GET /v1/statistics': 'public',

  ...Object.fromEntries(
    Object.values({ ...INFORM, ...INFORM_FILES }).flatMap((one) =>
      Object.entries(page('GET', one, 'public')),
    ),
  ),

  ...page('GET', WORKSHOP, 'public'),

  'GET /log-ind': 'public',
  'GET /sign-in': 'public',
  'POST /sign-in/demo': 'public',
  'GET /sign-in/done': 'public',
  'POST /sign-out': 'public',
  'GET /logget-ud': 'public',
  'GET /signed-out': 'public',

  ...Object.fromEntries(DESK_ROUTES.map((route) => [route, role('trainer')])),
  // What was done to the lexicon is for those to see who answer for it.
  [`GET ${DESK.trail.da}`]: role('trainer', 'admin'),
  [`GET ${DESK.trail.en}`]: role('trainer', 'admin'),
  [`GET ${WISH.da}`]: 'signed-in',
  [`GET ${WISH.en}`]: 'signed-in',
  [`POST ${WISH.da}`]: 'signed-in',
  [`POST ${WISH.en}`]: 'signed-in',

  ...page('GET', GROUPS.list, 'signed-in'),
  ...page('POST', GROUPS.list, role('facilitator')),
  ...page('POST', GROUPS.enter, 'signed-in'),
  ...page('GET', GROUPS.overview, MEMBER),
  ...page('GET', GROUPS.meeting, MEMBER),
  ...page('GET', GROUPS.sheet, MEMBER),
  ...page('GET', GROUPS.csv, MEMBER),
  ...page('POST', GROUPS.leave, MEMBER),
  // Also for admins: to hand over, end and delete, without a look at any figure.
  ...page('GET', GROUPS.lead, STEWARD),
  ...page('POST', GROUPS.lead, STEWARD),
  ...page('POST', GROUPS.name, FACILITATOR),
  ...page('POST', GROUPS.codes, FACILITATOR),
  ...page('POST', GROUPS.merge, FACILITATOR),
  // What is written in a round is the group's own: everybody in it may write.
  ...page('GET', GROUPS.rounds, MEMBER),
  ...page('POST', GROUPS.rounds, MEMBER),
  ...page('GET', GROUPS.round, MEMBER),
  ...page('POST', GROUPS.round, MEMBER),
  ...page('POST', GROUPS.removeRound, FACILITATOR),
  ...page('POST', GROUPS.propose, FACILITATOR),

  'GET /v1/groups': 'signed-in',
  'POST /v1/groups': role('facilitator'),
  'GET /v1/groups/:group': MEMBER,
  'PATCH /v1/groups/:group': FACILITATOR,
  'DELETE /v1/groups/:group': STEWARD,
  'POST /v1/groups/:group/end': STEWARD,
  'POST /v1/groups/:group/merge': FACILITATOR,
  'GET /v1/groups/:group/key': MEMBER,
  'GET /v1/groups/:group/figures': MEMBER,
  'GET /v1/groups/:group/codes': MEMBER,
  'POST /v1/groups/:group/codes': FACILITATOR,
  'DELETE /v1/groups/:group/codes/:purpose': FACILITATOR,
  'POST /v1/groups/:group/hand-over': STEWARD,
  'POST /v1/groups/:group/leave': MEMBER,
  'POST /v1/groups/enter': 'signed-in',
  'GET /v1/audit': role('admin'),
}
