import type { Language } from '../../lexicon/engine/types.ts'
import { writeAct, type Actor } from './audit.ts'
import { write, type Database } from './database.ts'
import { randomId } from './ids.ts'

/** An invented note that a municipality tries drafts on. */
export interface StoredSample {
  readonly id: string
  readonly language: Language
  readonly title: string
  readonly text: string
  readonly by: string
}

/** The municipality's own sample notes. */
export const createSampleNotes = (database: Database) => {
  const { db, now } = database
  return {
    async list(): Promise<readonly StoredSample[]> {
      const rows = await db.selectFrom('sample_note').selectAll().orderBy('title').orderBy('id').execute()
      return rows.map(({ id, language, title, content, author_name }) => ({
        id,
        language: language as Language,
        title,
        text: content,
        by: author_name,
      }))
    },

    async add(note: Pick<StoredSample, 'language' | 'title' | 'text'>, by: Actor): Promise<string> {
      const id = randomId()
      const { language, title, text: content } = note
      await write(database, undefined, async (trx) => {
        const row = { id, language, title, content, author: by.key, author_name: by.name, at: now() }
        await trx.insertInto('sample_note').values(row).execute()
        await writeAct(trx, now(), by, { action: 'sample.add', subject: `sample:${id}` })
      })
      return id
    },

    async remove(id: string, by: Actor): Promise<void> {
      await write(database, undefined, async (trx) => {
        await trx.deleteFrom('sample_note').where('id', '=', id).execute()
        await writeAct(trx, now(), by, { action: 'sample.remove', subject: `sample:${id}` })
      })
    },
  }
}
