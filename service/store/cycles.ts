import { weekOf } from '../weeks.ts'
import type { Database } from './database.ts'
import { randomId } from './ids.ts'
import type { CycleRow } from './tables.ts'

/** A round of action learning, as the pages left it. */
export interface Cycle {
  readonly id: string
  readonly group: string
  /** Where the group is in it; the pages know which steps there are. */
  readonly step: string
  /** JSON. */
  readonly content: string
  /** Which state this is; whoever saves says which they have read. */
  readonly revision: number
  /** ISO week. */
  readonly madeWeek: string
}

type Change = Partial<Pick<Cycle, 'step' | 'content'>>

/** What learning groups write in their rounds. One belongs to its group: every call names both. */
export const createCycles = ({ db, now }: Database) => ({
  async create(group: string, { step, content }: Required<Change>): Promise<Cycle> {
    const row: CycleRow = {
      id: randomId(),
      group_id: group,
      step,
      content,
      revision: 1,
      made_week: weekOf(now()),
    }
    await db.insertInto('cycle').values(row).execute()
    return toCycle(row)
  },

  async get(group: string, id: string): Promise<Cycle | undefined> {
    const row = await db
      .selectFrom('cycle')
      .selectAll()
      .where('group_id', '=', group)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && toCycle(row)
  },

  /** Latest first. */
  async list(group: string): Promise<readonly Cycle[]> {
    const rows = await db
      .selectFrom('cycle')
      .selectAll()
      .where('group_id', '=', group)
      .orderBy('made_week', 'desc')
      .orderBy('id')
      .execute()
    return rows.map(toCycle)
  },

  /**
   * Saves, unless somebody else has saved since.
   *
   * @param revision the state that the change was made to
   * @returns the new state; undefined where the cycle has moved on or is gone: read it again
   */
  async save(group: string, id: string, revision: number, change: Change): Promise<Cycle | undefined> {
    const row = await db
      .updateTable('cycle')
      .set({ ...change, revision: revision + 1 })
      .where('group_id', '=', group)
      .where('id', '=', id)
      .where('revision', '=', revision)
      .returningAll()
      .executeTakeFirst()
    return row && toCycle(row)
  },

  async delete(group: string, id: string): Promise<void> {
    await db.deleteFrom('cycle').where('group_id', '=', group).where('id', '=', id).execute()
  },
})

const toCycle = (row: CycleRow): Cycle => ({
  id: row.id,
  group: row.group_id,
  step: row.step,
  content: row.content,
  revision: row.revision,
  madeWeek: row.made_week,
})
