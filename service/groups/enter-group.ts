import type { Person } from '../access/person.ts'
import type { Standing } from '../access/enforce.ts'
import { hashOf } from '../store/ids.ts'
import type { Store } from '../store/store.ts'

/**
 * Lets somebody into a group with a code: one to read its pages, or one that makes them its facilitator.
 *
 * @returns undefined where the code opens nothing for them
 */
export async function enterGroup(
  { codes, memberships }: Pick<Store, 'codes' | 'memberships'>,
  person: Person,
  code: string,
): Promise<Standing | undefined> {
  // The same person may ask again; the store does not learn who it was.
  const request = hashOf(`${person.key} ${code}`)
  const viewed = await codes.redeem(code, 'view', request)
  if (viewed !== undefined) await memberships.admit(viewed, person.key)
  const led =
    viewed === undefined && person.roles.includes('facilitator')
      ? await codes.redeem(code, 'hand-over', request)
      : undefined
  if (led !== undefined) await memberships.handOver(led, person)
  return memberships.find(viewed ?? led ?? '', person)
}
