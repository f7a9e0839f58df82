import { createHmac, randomBytes } from 'node:crypto'
import { weekAfter, weekOf } from '../weeks.ts'
import { writeAct, type Actor } from './audit.ts'
import { write, type Database } from './database.ts'
import type { CodeRow } from './tables.ts'

/**
 * What a code is for: `join` lets one extension share figures, `view` lets one person read the group's pages,
 * `hand-over` makes one person its facilitator, `merge` lets another group's facilitator merge theirs into this one.
 */
export type CodePurpose = CodeRow['purpose']

/** Codes as far as they may be told of: how many were issued, never which of them were used, or by whom. */
export interface IssuedCodes {
  readonly purpose: CodePurpose
  /** The last ISO week in which they work. */
  readonly expiresWeek: string
  readonly count: number
}

/** Weeks that a code works after the one in which it was issued. */
const LIFE: Readonly<Record<CodePurpose, number>> = { join: 4, view: 4, 'hand-over': 1, merge: 1 }

/** Crockford's base 32: no letters that are taken for figures. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

/** Codes that work once. They are shown when they are issued; the store holds a keyed hash that cannot be turned back. */
export const createCodes = (database: Database, key: Uint8Array) => {
  const { db, now } = database
  const hash = (code: string) => createHmac('sha256', key).update(plain(code)).digest('base64url')

  return {
    /** New codes, such as `K7QD-MX4P-2RTN`. They cannot be shown again. */
    async issue(
      groupId: string,
      purpose: CodePurpose,
      count: number,
      by: Actor,
    ): Promise<{ readonly codes: readonly string[]; readonly expiresWeek: string }> {
      const week = weekOf(now())
      const expiresWeek = weekAfter(week, LIFE[purpose])
      const codes = Array.from({ length: count }, randomCode)
      const rows = codes.map((code): CodeRow => ({
        hash: hash(code),
        group_id: groupId,
        purpose,
        expires_week: expiresWeek,
        spent_on: null,
      }))
      await write(database, undefined, async (trx) => {
        await trx.deleteFrom('code').where('expires_week', '<', week).execute()
        await trx.insertInto('code').values(rows).execute()
        const detail = { purpose, count, expires: expiresWeek }
        await writeAct(trx, now(), by, { action: 'codes.issue', subject: `group:${groupId}`, detail })
      })
      return { codes, expiresWeek }
    },

    /**
     * Uses a code up. The same request may be made again, in case its answer was lost; another one may not.
     *
     * @param request what tells this request from others, such as a hash of its body; kept until the code expires
     * @returns the group that the code was issued for; undefined where there is no such code, or no longer
     */
    async redeem(code: string, purpose: CodePurpose, request: string): Promise<string | undefined> {
      const row = await db
        .updateTable('code')
        .set({ spent_on: request })
        .where('hash', '=', hash(code))
        .where('purpose', '=', purpose)
        .where('expires_week', '>=', weekOf(now()))
        .where((where) => where.or([where('spent_on', 'is', null), where('spent_on', '=', request)]))
        .returning('group_id')
        .executeTakeFirst()
      return row?.group_id
    },

    /** How many codes of a group work or worked, until they expire. */
    async list(groupId: string): Promise<readonly IssuedCodes[]> {
      const rows = await db
        .selectFrom('code')
        .select(['purpose', 'expires_week', ({ fn }) => fn.countAll<number>().as('count')])
        .where('group_id', '=', groupId)
        .where('expires_week', '>=', weekOf(now()))
        .groupBy(['purpose', 'expires_week'])
        .orderBy('expires_week')
        .orderBy('purpose')
        .execute()
      return rows.map(({ purpose, expires_week: expiresWeek, count }) => ({
        purpose,
        expiresWeek,
        count: Number(count),
      }))
    },

    /** Makes a group's codes of a kind stop working, whichever of them were used. */
    async withdraw(groupId: string, purpose: CodePurpose, by: Actor): Promise<void> {
      await write(database, undefined, async (trx) => {
        await trx.deleteFrom('code').where('group_id', '=', groupId).where('purpose', '=', purpose).execute()
        const act = { action: 'codes.withdraw', subject: `group:${groupId}`, detail: { purpose } }
        await writeAct(trx, now(), by, act)
      })
    },
  }
}

function randomCode(): string {
  const signs = Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte & 31]).join('')
  return signs.replace(/(.{4})(?=.)/g, '$1-')
}

/** As it was issued, however it was typed: O is 0, I and L are 1. */
const plain = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
