import { blockOfWeek, weekOf, weeksOfBlock } from '../weeks.ts'
import { writeAct, type Actor } from './audit.ts'
import { write, type Connection, type Database } from './database.ts'
import { randomId } from './ids.ts'
import type { GroupRow } from './tables.ts'

/** A learning group. */
export interface Group {
  readonly id: string
  readonly name: string
  /** Values of the groups claim whose bearers belong to the group. */
  readonly claims: readonly string[]
  /** ISO week. */
  readonly madeWeek: string
  /** The first ISO week that no longer counts, the first of a block; undefined while the group goes on. */
  readonly endsWeek?: string
  /** The group that its reports count for from then on. */
  readonly mergedInto?: string
}

/** A group to be made. Only the demo says which id it has, and since when it has been there. */
export type NewGroup = Pick<Group, 'name'> & Partial<Pick<Group, 'id' | 'claims' | 'madeWeek'>>

/** Why a group stays as it is. */
export type GroupRefusal = 'no-group' | 'ended' | 'same-group'

const subject = (id: string) => `group:${id}`

/** Learning groups. What is done to one is written to the audit trail in the same transaction. */
export const createGroups = (database: Database) => {
  const { db, now } = database
  const act = (trx: Connection, by: Actor, action: string, id: string, detail = {}) =>
    writeAct(trx, now(), by, { action: `group.${action}`, subject: subject(id), detail })

  /** The first week of the next block: a group changes at no other time. */
  const nextBlock = () => weeksOfBlock(blockOfWeek(weekOf(now())) + 1)[0]!

  const change = (
    id: string,
    work: (trx: Connection, group: Group) => Promise<GroupRefusal | void>,
  ): Promise<GroupRefusal | undefined> =>
    write(database, { name: 'groups' }, async (trx) => {
      const group = await readGroup(trx, id)
      return group ? ((await work(trx, group)) ?? undefined) : 'no-group'
    })

  return {
    /** The new group, with whoever made it as its facilitator. */
    create(
      { id = randomId(), name, claims = [], madeWeek = weekOf(now()) }: NewGroup,
      by: Actor,
    ): Promise<Group> {
      const row: GroupRow = {
        id,
        name,
        claims: JSON.stringify(claims),
        made_week: madeWeek,
        ends_week: null,
        merged_into: null,
      }
      return write(database, undefined, async (trx) => {
        await trx.insertInto('learning_group').values(row).execute()
        await trx
          .insertInto('membership')
          .values({ group_id: row.id, person: by.key, role: 'facilitator' })
          .execute()
        await act(trx, by, 'create', row.id, { name })
        return toGroup(row)
      })
    },

    get: (id: string): Promise<Group | undefined> => readGroup(db, id),

    async list(): Promise<readonly Group[]> {
      const rows = await db.selectFrom('learning_group').selectAll().orderBy('name').orderBy('id').execute()
      return rows.map(toGroup)
    },

    rename: (id: string, name: string, by: Actor) =>
      change(id, async (trx, group) => {
        await trx.updateTable('learning_group').set({ name }).where('id', '=', id).execute()
        await act(trx, by, 'rename', id, { name, was: group.name })
      }),

    /** Says whose groups claim lets them in. */
    admit: (id: string, claims: readonly string[], by: Actor) =>
      change(id, async (trx) => {
        await trx
          .updateTable('learning_group')
          .set({ claims: JSON.stringify(claims) })
          .where('id', '=', id)
          .execute()
        await act(trx, by, 'admit', id, { claims: claims.join(' ') })
      }),

    /** Takes its last reports for the block that runs. What was learnt stays readable. */
    end: (id: string, by: Actor) =>
      change(id, async (trx, group) => {
        if (group.endsWeek) return 'ended'
        const endsWeek = nextBlock()
        await trx.updateTable('learning_group').set({ ends_week: endsWeek }).where('id', '=', id).execute()
        await trx.deleteFrom('code').where('group_id', '=', id).execute()
        await act(trx, by, 'end', id, { week: endsWeek })
      }),

    /** From the next block the members of one are members of the other, whose figures are those of both. */
    merge: (id: string, into: string, by: Actor) =>
      change(id, async (trx, group) => {
        const other = await readGroup(trx, into)
        if (!other) return 'no-group'
        if (id === into) return 'same-group'
        if (group.endsWeek || other.endsWeek) return 'ended'
        const endsWeek = nextBlock()
        const claims = JSON.stringify([...new Set([...other.claims, ...group.claims])])
        await trx
          .updateTable('learning_group')
          .set({ ends_week: endsWeek, merged_into: into })
          .where('id', '=', id)
          .execute()
        await trx.updateTable('learning_group').set({ claims }).where('id', '=', into).execute()
        const members = await trx
          .selectFrom('membership')
          .select('person')
          .where('group_id', '=', id)
          .execute()
        for (const { person } of members)
          await trx
            .insertInto('membership')
            .values({ group_id: into, person, role: 'member' })
            .onConflict((c) => c.doNothing())
            .execute()
        await trx.deleteFrom('code').where('group_id', '=', id).execute()
        await act(trx, by, 'merge', id, { into, week: endsWeek })
        await act(trx, by, 'take-in', into, { from: id, week: endsWeek })
      }),

    /** Removes the group and all that was counted for it. */
    delete: (id: string, by: Actor) =>
      change(id, async (trx, group) => {
        await trx
          .updateTable('learning_group')
          .set({ merged_into: null })
          .where('merged_into', '=', id)
          .execute()
        await trx.updateTable('proposal').set({ group_id: null }).where('group_id', '=', id).execute()
        await trx.deleteFrom('learning_group').where('id', '=', id).execute()
        await act(trx, by, 'delete', id, { name: group.name })
      }),
  }
}

export async function readGroup(db: Connection, id: string): Promise<Group | undefined> {
  const row = await db.selectFrom('learning_group').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toGroup(row)
}

export const toGroup = (row: GroupRow): Group => ({
  id: row.id,
  name: row.name,
  claims: JSON.parse(row.claims) as string[],
  madeWeek: row.made_week,
  ...(row.ends_week !== null && { endsWeek: row.ends_week }),
  ...(row.merged_into !== null && { mergedInto: row.merged_into }),
})
