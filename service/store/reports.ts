import { blockOfWeek, weeksOfBlock } from '../weeks.ts'
import { inBatches } from './batch.ts'
import { write, type Connection, type Database } from './database.ts'
import { randomId } from './ids.ts'
import { readMerges, type Target } from './merges.ts'

/** A report whose form, week and token have been checked. */
export interface IncomingReport {
  /** The group that the token was made for. */
  readonly group: string
  /** ISO week. */
  readonly week: string
  /** Tells the token from others of the same group and week; it cannot be traced to whoever got it. */
  readonly tokenHash: string
  /** JSON, as it will be handed to the statistics. */
  readonly counts: string
}

/**
 * What became of a report. `repeated`: its token was redeemed before, and nothing was stored; to whoever sends a report
 * again because the answer was lost that is as good as `stored`.
 */
export type Acceptance = 'stored' | 'repeated' | 'frozen' | 'ended' | 'no-group'

/** What a report counted, in which week. */
export interface StoredReport {
  readonly week: string
  /** JSON. */
  readonly counts: string
}

/** Reports written in one transaction. */
const MOST = 200

/** Reports, each with a token that is spent in the same transaction, and the blocks in which they end. */
export const createReports = (database: Database) => {
  const { db } = database
  return {
    /** Spends the token and stores the report: both or neither, once, in whichever process it arrives. */
    accept: inBatches(MOST, (reports: readonly IncomingReport[]) =>
      write(database, { name: 'groups', shared: true }, (trx) => acceptAll(trx, reports)),
    ),

    /** The reports of a group in the weeks from one to another, both included, that are in no frozen block yet. */
    list(group: string, from: string, to: string): Promise<readonly StoredReport[]> {
      return db
        .selectFrom('report')
        .select(['week', 'counts'])
        .where('group_id', '=', group)
        .where('week', '>=', from)
        .where('week', '<=', to)
        .orderBy('week')
        .orderBy('id')
        .execute()
    },

    /** The frozen blocks of a group from one to another, both included, in order. */
    listFrozen(
      group: string,
      from: number,
      to: number,
    ): Promise<readonly { readonly block: number; readonly content: string }[]> {
      return db
        .selectFrom('frozen_block')
        .select(['block', 'content'])
        .where('group_id', '=', group)
        .where('block', '>=', from)
        .where('block', '<=', to)
        .orderBy('block')
        .execute()
    },

    /**
     * Closes a block for ever: sums its reports, keeps the sums, and removes the reports and their tokens. Of any number
     * of processes that try one succeeds, and all get the same.
     *
     * @param sum sums of reports as JSON; called at most once, within the transaction
     * @returns the block's content
     */
    freeze(group: string, block: number, sum: (reports: readonly StoredReport[]) => string): Promise<string> {
      return write(database, { name: 'groups' }, async (trx) => {
        const frozen = await trx
          .selectFrom('frozen_block')
          .select('content')
          .where('group_id', '=', group)
          .where('block', '=', block)
          .executeTakeFirst()
        if (frozen) return frozen.content
        const weeks = weeksOfBlock(block)
        const reports = await trx
          .selectFrom('report')
          .select(['week', 'counts'])
          .where('group_id', '=', group)
          .where('week', 'in', weeks)
          .orderBy('week')
          .orderBy('id')
          .execute()
        const content = sum(reports)
        await trx.insertInto('frozen_block').values({ group_id: group, block, content }).execute()
        await trx.deleteFrom('report').where('group_id', '=', group).where('week', 'in', weeks).execute()
        const { sourcesOf } = await readMerges(trx)
        const sources = [group, ...sourcesOf(group, weeks[0]!)]
        await trx
          .deleteFrom('spent_token')
          .where('group_id', 'in', sources)
          .where('week', 'in', weeks)
          .execute()
        return content
      })
    },

    /** Groups and blocks up to this one that hold reports and are not frozen. */
    async listOpen(
      lastBlock: number,
    ): Promise<readonly { readonly group: string; readonly block: number }[]> {
      const rows = await db
        .selectFrom('report')
        .select(['group_id', 'week'])
        .distinct()
        .where('week', '<=', weeksOfBlock(lastBlock).at(-1)!)
        .orderBy('group_id')
        .orderBy('week')
        .execute()
      const seen = new Map(
        rows.map(({ group_id: group, week }) => {
          const block = blockOfWeek(week)
          return [`${group} ${block}`, { group, block }]
        }),
      )
      return [...seen.values()]
    },
  }
}

async function acceptAll(
  trx: Connection,
  reports: readonly IncomingReport[],
): Promise<readonly Acceptance[]> {
  const { targetOf } = await readMerges(trx)
  const targets = reports.map(({ group, week }) => targetOf(group, week))
  const frozen = await readFrozen(trx, reports, targets)
  const answers = reports.map(({ week }, i): Acceptance | undefined => {
    const target = targets[i]!
    if ('refused' in target) return target.refused
    return frozen.has(keyOf(target.group, blockOfWeek(week))) ? 'frozen' : undefined
  })
  const fresh = await spend(
    trx,
    reports.filter((_, i) => answers[i] === undefined),
  )
  const rows = reports.flatMap((report, i) => {
    const target = targets[i]!
    if (answers[i] !== undefined || 'refused' in target) return []
    // Of two with the same token the first counts.
    const isFirst = fresh.delete(keyOf(report.group, report.week, report.tokenHash))
    answers[i] = isFirst ? 'stored' : 'repeated'
    return isFirst
      ? [{ group_id: target.group, week: report.week, id: randomId(), counts: report.counts }]
      : []
  })
  if (rows.length > 0) await trx.insertInto('report').values(rows).execute()
  return answers as readonly Acceptance[]
}

/** The keys of the tokens that were not spent before. Sorted, so that two processes cannot wait for each other. */
async function spend(trx: Connection, reports: readonly IncomingReport[]): Promise<Set<string>> {
  if (reports.length === 0) return new Set()
  const rows = reports
    .map(({ group, week, tokenHash }) => ({ group_id: group, week, hash: tokenHash }))
    .sort((a, b) => (keyOf(a.group_id, a.week, a.hash) < keyOf(b.group_id, b.week, b.hash) ? -1 : 1))
  const spent = await trx
    .insertInto('spent_token')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .returning(['group_id', 'week', 'hash'])
    .execute()
  return new Set(spent.map(({ group_id: group, week, hash }) => keyOf(group, week, hash)))
}

async function readFrozen(
  trx: Connection,
  reports: readonly IncomingReport[],
  targets: readonly Target[],
): Promise<ReadonlySet<string>> {
  const groups = [...new Set(targets.flatMap((target) => ('group' in target ? [target.group] : [])))]
  if (groups.length === 0) return new Set()
  const blocks = [...new Set(reports.map(({ week }) => blockOfWeek(week)))]
  const rows = await trx
    .selectFrom('frozen_block')
    .select(['group_id', 'block'])
    .where('group_id', 'in', groups)
    .where('block', 'in', blocks)
    .execute()
  return new Set(rows.map(({ group_id: group, block }) => keyOf(group, block)))
}

const keyOf = (...parts: readonly (string | number)[]): string => parts.join(' ')
