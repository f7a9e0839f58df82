import { dropUnseen } from '../../lexicon/engine/unseen.ts'
import { ROLES, type Person, type Role } from './person.ts'
import type { Oidc } from './settings.ts'

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>

/** Groups that are remembered for a session; a directory may know of hundreds. */
const MOST_GROUPS = 500
const LONGEST_NAME = 120

/**
 * Reads roles, groups and the name out of claims, as the configuration says where they stand.
 *
 * @param key of the account
 * @returns undefined where the person has no role here at all
 */
export function personFrom(claims: Claims, key: string, oidc: Oidc): Person | undefined {
  const given = valuesOf(claims, oidc.rolesClaim)
  const roles = ROLES.filter((role) => hasRole(role, given, oidc.roles))
  if (roles.length === 0) return undefined
  return {
    key,
    name: nameFrom(claims, oidc.nameClaim),
    roles,
    groups: valuesOf(claims, oidc.groupsClaim).slice(0, MOST_GROUPS),
  }
}

/** Whether all that is asked of claims stands in these, so that nobody else need be asked. */
export const hasAll = (claims: Claims, { rolesClaim, groupsClaim, nameClaim }: Oidc): boolean =>
  [rolesClaim, groupsClaim, nameClaim].every((path) => readClaim(claims, path) !== undefined)

const hasRole = (role: Role, given: readonly string[], roles: Oidc['roles']): boolean =>
  roles[role].some((value) => value === '*' || given.includes(value))

/** The values of a claim: of a list its texts, of an object its keys, of a text itself. */
function valuesOf(claims: Claims, path: string): readonly string[] {
  const claim = readClaim(claims, path)
  if (typeof claim === 'string') return [claim]
  if (Array.isArray(claim)) return claim.filter((value) => typeof value === 'string')
  return typeof claim === 'object' && claim !== null ? Object.keys(claim) : []
}

/** A claim by its name, which may hold dots, or else by a path: `realm_access.roles`. */
function readClaim(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path]
  let value: unknown = claims
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Claims)[name]
  }
  return value
}

function nameFrom(claims: Claims, path: string): string {
  const names = [readClaim(claims, path), claims.preferred_username, claims.email]
  const name = names.find((value): value is string => typeof value === 'string' && value.trim() !== '')
  // Control characters could break a line of a log or a table, others turn round what a page says beside the name.
  return dropUnseen((name ?? '–').replace(/\p{Cc}+/gu, ' '))
    .trim()
    .slice(0, LONGEST_NAME)
}
