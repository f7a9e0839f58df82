import { weekOf } from '../weeks.ts'
import { writeAct, type Actor } from './audit.ts'
import { write, type Database } from './database.ts'
import { randomId } from './ids.ts'
import type { ProposalRow } from './tables.ts'

/** What a group or a writer would like the lexicon to say, in words that somebody typed for it. */
export interface Proposal {
  readonly id: string
  /** The group that it comes from, as long as there is one. */
  readonly group?: string
  readonly state: ProposalRow['state']
  /** JSON. */
  readonly content: string
  /** ISO week. */
  readonly madeWeek: string
}

/** The trainers' inbox. */
export const createProposals = (database: Database) => {
  const { db, now } = database
  return {
    async create({ group, content }: Pick<Proposal, 'group' | 'content'>): Promise<Proposal> {
      const row: ProposalRow = {
        id: randomId(),
        group_id: group ?? null,
        state: 'new',
        content,
        made_week: weekOf(now()),
      }
      await db.insertInto('proposal').values(row).execute()
      return toProposal(row)
    },

    /** Latest first. */
    async list({ state, group }: Partial<Pick<Proposal, 'state' | 'group'>> = {}): Promise<
      readonly Proposal[]
    > {
      let query = db.selectFrom('proposal').selectAll().orderBy('made_week', 'desc').orderBy('id')
      if (state !== undefined) query = query.where('state', '=', state)
      if (group !== undefined) query = query.where('group_id', '=', group)
      return (await query.execute()).map(toProposal)
    },

    /** @returns the proposal as it is now; undefined where it is gone, or somebody has decided already. */
    decide(
      id: string,
      state: 'taken' | 'declined',
      content: string,
      by: Actor,
    ): Promise<Proposal | undefined> {
      return write(database, undefined, async (trx) => {
        const row = await trx
          .updateTable('proposal')
          .set({ state, content })
          .where('id', '=', id)
          .where('state', '=', 'new')
          .returningAll()
          .executeTakeFirst()
        if (!row) return undefined
        await writeAct(trx, now(), by, { action: `proposal.${state}`, subject: `proposal:${id}` })
        return toProposal(row)
      })
    },
  }
}

const toProposal = (row: ProposalRow): Proposal => ({
  id: row.id,
  ...(row.group_id !== null && { group: row.group_id }),
  state: row.state,
  content: row.content,
  madeWeek: row.made_week,
})
