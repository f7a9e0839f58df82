import type { Transaction } from 'kysely'
import { writeAct, type Actor } from './audit.ts'
import { isTaken, write, type Database } from './database.ts'
import { randomId } from './ids.ts'
import type { DraftRow, Tables } from './tables.ts'

export type Draft = DraftRow

/** What a draft begins with. */
export type NewDraft = Pick<Draft, 'path' | 'base' | 'content' | 'reason'> &
  Partial<Pick<Draft, 'was' | 'moved_to' | 'origin'>>

/** What somebody changes of a draft. */
export type DraftChange = Partial<Pick<Draft, 'path' | 'was' | 'base' | 'content' | 'moved_to' | 'reason'>>

/** Why a step could not be taken: the draft was changed meanwhile, is gone, is one's own work, or the name is taken. */
export type Refused = 'changed' | 'gone' | 'own-work' | 'taken'

type Answer = Draft | Refused

/** Work on entries and word classes until it is published. Every step says which revision of a draft was read. */
export const createDrafts = (database: Database) => {
  const { db, now } = database

  /** One step of a draft, if it still is as it was read. */
  const step = (
    id: string,
    revision: number,
    by: Actor,
    action: string,
    change: (draft: Draft, trx: Transaction<Tables>) => Partial<Draft> | Refused,
  ): Promise<Answer> =>
    write(database, undefined, async (trx): Promise<Answer> => {
      const draft = await trx.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst()
      if (!draft) return 'gone'
      if (draft.revision !== revision) return 'changed'
      const changes = change(draft, trx)
      if (typeof changes === 'string') return changes
      const after: Draft = { ...draft, ...changes, revision: revision + 1, at: now() }
      const { numUpdatedRows } = await trx
        .updateTable('draft')
        .set(after)
        .where('id', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirst()
      if (Number(numUpdatedRows) !== 1) return 'changed'
      await keep(trx, after, by)
      await writeAct(trx, now(), by, { action, subject: subjectOf(after) })
      return after
    }).catch((error: unknown) => {
      if (isTaken(error)) return 'taken'
      throw error
    })

  const keep = (trx: Transaction<Tables>, { id, revision, content, at }: Draft, by: Actor) =>
    trx
      .insertInto('draft_save')
      .values({ draft: id, revision, content, author: by.key, author_name: by.name, at })
      .execute()

  const byPath = (path: string): Promise<Draft | undefined> =>
    db.selectFrom('draft').selectAll().where('path', '=', path).executeTakeFirst()

  return {
    byPath,

    get: (id: string): Promise<Draft | undefined> =>
      db.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst(),

    /** Latest first. */
    list: (): Promise<readonly Draft[]> =>
      db.selectFrom('draft').selectAll().orderBy('at', 'desc').orderBy('id').execute(),

    /** Begins a draft, or finds the one that somebody has begun for the same path. */
    async open(begin: NewDraft, by: Actor): Promise<{ readonly draft: Draft; readonly isNew: boolean }> {
      const draft: Draft = {
        id: randomId(),
        was: null,
        moved_to: null,
        origin: null,
        ...begin,
        state: 'open',
        answer: '',
        revision: 1,
        author: by.key,
        author_name: by.name,
        editor: by.key,
        editor_name: by.name,
        reviewer: null,
        reviewer_name: null,
        at: now(),
      }
      const known = await byPath(begin.path)
      if (known) return { draft: known, isNew: false }
      try {
        await write(database, undefined, async (trx) => {
          await trx.insertInto('draft').values(draft).execute()
          await keep(trx, draft, by)
          await writeAct(trx, now(), by, { action: 'draft.create', subject: subjectOf(draft) })
        })
        return { draft, isNew: true }
      } catch (error) {
        const faster = isTaken(error) ? await byPath(begin.path) : undefined
        if (faster) return { draft: faster, isNew: false }
        throw error
      }
    },

    /** Saves somebody's changes. Whatever was approved before is approved no more. */
    save: (id: string, revision: number, change: DraftChange, by: Actor): Promise<Answer> =>
      step(id, revision, by, 'draft.save', () => ({
        ...change,
        state: 'open',
        editor: by.key,
        editor_name: by.name,
        reviewer: null,
        reviewer_name: null,
      })),

    submit: (id: string, revision: number, reason: string, by: Actor): Promise<Answer> =>
      step(id, revision, by, 'draft.submit', () => ({ state: 'review', reason, answer: '' })),

    /** Approves a colleague's work: never by whoever changed it last. */
    approve: (id: string, revision: number, by: Actor): Promise<Answer> =>
      step(id, revision, by, 'draft.approve', ({ editor, state }) => {
        if (editor === by.key) return 'own-work'
        if (state === 'open') return 'changed'
        return { state: 'approved', reviewer: by.key, reviewer_name: by.name }
      }),

    sendBack: (id: string, revision: number, answer: string, by: Actor): Promise<Answer> =>
      step(id, revision, by, 'draft.send-back', () => ({
        state: 'open',
        answer,
        reviewer: null,
        reviewer_name: null,
      })),

    /** @returns whether it was there to be thrown away, as it was read */
    discard: (id: string, revision: number, by: Actor): Promise<boolean> =>
      write(database, undefined, async (trx) => {
        const draft = await trx
          .deleteFrom('draft')
          .where('id', '=', id)
          .where('revision', '=', revision)
          .returningAll()
          .executeTakeFirst()
        if (!draft) return false
        await trx.deleteFrom('draft_save').where('draft', '=', id).execute()
        await writeAct(trx, now(), by, { action: 'draft.discard', subject: subjectOf(draft) })
        return true
      }),

    /** What a draft held at a revision; undefined where there is none. */
    async contentAt(id: string, revision: number): Promise<{ readonly content: string | null } | undefined> {
      return db
        .selectFrom('draft_save')
        .select('content')
        .where('draft', '=', id)
        .where('revision', '=', revision)
        .executeTakeFirst()
    },
  }
}

const subjectOf = ({ path }: Draft): string => `lexicon:${path}`
