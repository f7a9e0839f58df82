import { write, type Database } from './database.ts'

/** Figures with noise that went outward. Noise is drawn once: who could make it drawn again could take the mean. */
export const createReleases = (database: Database) => ({
  /**
   * What was released for a scope and block, drawn now if it was not before. Of any number of processes that ask at once
   * one draws, and all get the same.
   *
   * @param draw the release as JSON; called at most once, within the transaction
   */
  once(scope: string, block: number, draw: () => string): Promise<string> {
    return write(database, { name: 'releases' }, async (trx) => {
      const released = await trx
        .selectFrom('outward_release')
        .select('content')
        .where('scope', '=', scope)
        .where('block', '=', block)
        .executeTakeFirst()
      if (released) return released.content
      const content = draw()
      await trx.insertInto('outward_release').values({ scope, block, content }).execute()
      return content
    })
  },

  /** All releases of a scope, in order. */
  list(scope: string): Promise<readonly { readonly block: number; readonly content: string }[]> {
    return database.db
      .selectFrom('outward_release')
      .select(['block', 'content'])
      .where('scope', '=', scope)
      .orderBy('block')
      .execute()
  },
})
