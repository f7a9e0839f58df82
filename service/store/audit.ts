import type { Connection, Database } from './database.ts'
import { randomId } from './ids.ts'

/** Who did something that is written down. */
export interface Actor {
  /** A keyed hash: see `Person`. */
  readonly key: string
  readonly name: string
}

/** Something that somebody did. */
export interface Act {
  /** What was done, as subject and verb: `group.create`. */
  readonly action: string
  /** What it was done to, such as `group:<id>` or `entry:da/<id>`. */
  readonly subject: string
  /** What else a reader of the trail needs. */
  readonly detail?: Readonly<Record<string, string | number>>
}

export interface WrittenAct extends Act {
  /** Epoch ms. */
  readonly at: number
  readonly actor: Actor
  readonly detail: Readonly<Record<string, string | number>>
}

/** Writes an act down, in the transaction that does it: there is not one without the other. */
export async function writeAct(
  trx: Connection,
  now: number,
  by: Actor,
  { action, subject, detail = {} }: Act,
): Promise<void> {
  await trx
    .insertInto('audit')
    .values({
      id: randomId(),
      at: now,
      actor: by.key,
      actor_name: by.name,
      action,
      subject,
      detail: JSON.stringify(detail),
    })
    .execute()
}

interface Which {
  readonly subject?: string
  /** Epoch ms: what was done earlier. */
  readonly before?: number
  readonly most?: number
}

/** The trail of who changed groups, codes and the lexicon. It is only ever added to. */
export const createAudit = ({ db }: Database) => ({
  /** Latest first. */
  async list({ subject, before, most = 100 }: Which = {}): Promise<readonly WrittenAct[]> {
    let query = db.selectFrom('audit').selectAll().orderBy('at', 'desc').orderBy('id').limit(most)
    if (subject !== undefined) query = query.where('subject', '=', subject)
    if (before !== undefined) query = query.where('at', '<', before)
    return (await query.execute()).map((row) => ({
      at: row.at,
      actor: { key: row.actor, name: row.actor_name },
      action: row.action,
      subject: row.subject,
      detail: JSON.parse(row.detail) as WrittenAct['detail'],
    }))
  },
})
