import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { Context } from 'hono'
import type { Deps, Env } from '../deps.ts'
import { ProblemError } from '../problem.ts'
import type { Group } from '../store/groups.ts'
import type { Relation } from '../store/memberships.ts'
import { refuseForgery } from './forgery.ts'
import { PERMISSIONS, type Permission } from './permissions.ts'
import type { Person } from './person.ts'
import { readSession } from './session.ts'

/** The group of a request, and how whoever is signed in stands to it. */
export interface Standing {
  readonly group: Group
  /** `steward`: an admin, who may end and delete it and hand it over, and sees none of its figures. */
  readonly relation: Relation | 'steward'
}

/**
 * Holds every request against the table of permissions. A route that is not in it is refused. What anybody may use is
 * let through without a look at cookies or store.
 *
 * @throws {ProblemError} sign-in-needed, not-permitted, no-such-group, forged-request, store-away
 */
export function enforcePermissions(deps: Pick<Deps, 'config' | 'store'>) {
  return createMiddleware<Env>(async (c, next) => {
    const route = routeOf(c)
    // No route: what follows says that there is nothing here, or not in this way.
    if (route === undefined) return next()
    const permission = PERMISSIONS[route]
    if (permission === undefined) throw new ProblemError('not-permitted')
    if (permission === 'public') return next()
    if (deps.config.signIn === 'off') throw new ProblemError('not-found')
    refuseForgery(c, deps.config)
    const session = await readSession(c, deps)
    if (!session) throw new ProblemError('sign-in-needed')
    c.set('person', session.person)
    const standing = await permit(permission, session.person, groupIn(c), deps)
    if (standing) c.set('standing', standing)
    await next()
    // What is meant for somebody is kept by nobody on the way.
    c.res.headers.set('cache-control', 'no-store')
  })
}

async function permit(
  permission: Exclude<Permission, 'public'>,
  person: Person,
  groupId: string | undefined,
  { store }: Pick<Deps, 'store'>,
): Promise<Standing | undefined> {
  if (permission === 'signed-in') return undefined
  if ('roles' in permission) {
    if (!permission.roles.some((role) => person.roles.includes(role))) throw new ProblemError('not-permitted')
    return undefined
  }
  const found = groupId === undefined ? undefined : await store.use().memberships.find(groupId, person)
  if (permission.group === 'steward' && found?.relation !== 'facilitator' && person.roles.includes('admin')) {
    const group = groupId === undefined ? undefined : await store.use().groups.get(groupId)
    if (group) return { group, relation: 'steward' }
  }
  if (!found) throw new ProblemError('no-such-group')
  if (permission.group !== 'member' && found.relation !== 'facilitator')
    throw new ProblemError('not-permitted')
  return found
}

/** What stands in the path where the route says `:group`: here, before the route, Hono has not read it yet. */
function groupIn(c: Context): string | undefined {
  const place = routeOf(c)?.split(' ')[1]?.split('/').indexOf(':group') ?? -1
  return place < 0 ? undefined : c.req.path.split('/')[place]
}

/** Method and pattern of the route that will answer, as they stand in the table; undefined where none will. */
function routeOf(c: Context): string | undefined {
  const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')
  return route && `${route.method} ${route.path}`
}

/** Whoever is signed in, in a route that asks for it. */
export function personOf(c: Context<Env>): Person {
  const person = c.get('person')
  if (!person) throw new ProblemError('sign-in-needed')
  return person
}

/** The group that the path names, in a route that asks for somebody who belongs to it. */
export function standingOf(c: Context<Env>): Standing {
  const standing = c.get('standing')
  if (!standing) throw new ProblemError('no-such-group')
  return standing
}
