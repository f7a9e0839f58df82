import type { Bearer } from '../../../../service/store/memberships.ts'

const person = (name: string, roles: readonly string[], groups: readonly string[] = []): Bearer => ({
  key: `key of ${name}`,
  name,
  roles,
  groups,
})

/** Some people to act in tests. */
export const PEOPLE = {
  facilitator: person('Facilitator', ['member', 'facilitator']),
  successor: person('Successor', ['member', 'facilitator']),
  member: person('Member', ['member']),
  ofNorth: person('Of north', ['member'], ['north']),
  leadsNorth: person('Leads north', ['member', 'facilitator'], ['north', 'south']),
  admin: person('Admin', ['member', 'admin']),
}

/** A Wednesday in 2026-W34, in the second week of a block: the next one begins with 2026-W37. */
export const NOW = Date.UTC(2026, 7, 19, 12)
