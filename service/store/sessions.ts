import { randomBytes } from 'node:crypto'
import type { Database } from './database.ts'
import { hashOf } from './ids.ts'

/** Who is signed in. The store holds hashes: whoever reads it cannot sign in with what they find. */
export const createSessions = ({ db, now }: Database) => ({
  /**
   * A new session; those that have expired are forgotten.
   *
   * @param content JSON
   * @param life ms
   * @returns its id, which only the cookie holds
   */
  async create(content: string, life: number): Promise<string> {
    const id = randomBytes(32).toString('base64url')
    await db.deleteFrom('session').where('expires_at', '<=', now()).execute()
    await db
      .insertInto('session')
      .values({ hash: hashOf(id), content, expires_at: now() + life })
      .execute()
    return id
  },

  /** The content; undefined where there is no such session, or no longer. */
  async get(id: string): Promise<string | undefined> {
    const row = await db
      .selectFrom('session')
      .select('content')
      .where('hash', '=', hashOf(id))
      .where('expires_at', '>', now())
      .executeTakeFirst()
    return row?.content
  },

  async delete(id: string): Promise<void> {
    await db.deleteFrom('session').where('hash', '=', hashOf(id)).execute()
  },
})
