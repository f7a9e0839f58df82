import { writeAct } from './audit.ts'
import { write, type Database } from './database.ts'
import { readGroup, toGroup, type Group } from './groups.ts'

/** How somebody stands to a group. */
export type Relation = 'member' | 'facilitator'

/** What tells whether somebody belongs to a group. */
export interface Bearer {
  /** A keyed hash: see `Person`. */
  readonly key: string
  readonly name: string
  readonly roles: readonly string[]
  /** Values of the groups claim. */
  readonly groups: readonly string[]
}

/**
 * Who may open a group's pages: those who were let in, and those whose sign-in says that they belong. It does not tell
 * who shares figures, which nobody can see.
 */
export const createMemberships = (database: Database) => {
  const { db, now } = database

  const byClaim = (group: Group, { groups, roles }: Bearer): Relation | undefined => {
    if (!group.claims.some((claim) => groups.includes(claim))) return undefined
    return roles.includes('facilitator') ? 'facilitator' : 'member'
  }
  const stronger = (a: Relation | undefined, b: Relation | undefined) =>
    a === 'facilitator' || b === 'facilitator' ? 'facilitator' : (a ?? b)

  return {
    /** The group and how somebody stands to it; undefined where they have nothing to do with it, or it is not there. */
    async find(
      groupId: string,
      person: Bearer,
    ): Promise<{ readonly group: Group; readonly relation: Relation } | undefined> {
      const group = await readGroup(db, groupId)
      if (!group) return undefined
      const row = await db
        .selectFrom('membership')
        .select('role')
        .where('group_id', '=', groupId)
        .where('person', '=', person.key)
        .executeTakeFirst()
      const relation = stronger(row?.role, byClaim(group, person))
      return relation && { group, relation }
    },

    /** The groups of somebody, by name. */
    async list(person: Bearer): Promise<readonly { readonly group: Group; readonly relation: Relation }[]> {
      const rows = await db
        .selectFrom('learning_group')
        .leftJoin('membership', (join) =>
          join
            .onRef('membership.group_id', '=', 'learning_group.id')
            .on('membership.person', '=', person.key),
        )
        .selectAll('learning_group')
        .select('membership.role')
        .where((where) => where.or([where('membership.role', 'is not', null), where('claims', '!=', '[]')]))
        .orderBy('name')
        .orderBy('id')
        .execute()
      return rows.flatMap(({ role, ...row }) => {
        const group = toGroup(row)
        const relation = stronger(role ?? undefined, byClaim(group, person))
        return relation ? [{ group, relation }] : []
      })
    },

    /** Lets somebody in. Not written down: it is nobody's business who reads along. */
    async admit(groupId: string, person: string): Promise<void> {
      await db
        .insertInto('membership')
        .values({ group_id: groupId, person, role: 'member' })
        .onConflict((c) => c.doNothing())
        .execute()
    },

    /** Makes somebody the group's one facilitator; whoever was, stays a member. */
    async handOver(groupId: string, to: Bearer): Promise<void> {
      await write(database, { name: 'groups' }, async (trx) => {
        await trx.updateTable('membership').set({ role: 'member' }).where('group_id', '=', groupId).execute()
        await trx
          .insertInto('membership')
          .values({ group_id: groupId, person: to.key, role: 'facilitator' })
          .onConflict((c) => c.columns(['group_id', 'person']).doUpdateSet({ role: 'facilitator' }))
          .execute()
        await writeAct(trx, now(), to, { action: 'group.take-over', subject: `group:${groupId}` })
      })
    },

    /** Takes somebody out of the group, who asks for it. */
    async leave(groupId: string, person: string): Promise<void> {
      await db
        .deleteFrom('membership')
        .where('group_id', '=', groupId)
        .where('person', '=', person)
        .where('role', '=', 'member')
        .execute()
    },
  }
}
