import type { Connection, Database } from '../database.ts'
import { makeTable, type NewTable } from './make-table.ts'

const by = { author: 'text', author_name: 'text', at: 'bigint' } as const

const TABLES: readonly NewTable[] = [
  {
    name: 'lexicon_base',
    columns: { hash: 'text', version: 'text', files: 'text', at: 'bigint' },
    key: ['hash'],
  },
  {
    name: 'lexicon_revision',
    columns: {
      ...{ path: 'text', number: 'integer', content: 'text?', moved_to: 'text?', origin: 'text?' },
      ...{ reason: 'text', reviewer: 'text', reviewer_name: 'text', ...by },
    },
    key: ['path', 'number'],
  },
  {
    name: 'lexicon_version',
    columns: {
      ...{ number: 'integer', version: 'text', base: 'text', hash: 'text', changes: 'text' },
      ...{ reason: 'text', restored: 'text?', ...by },
    },
    key: ['number'],
  },
  {
    name: 'compiled_lexicon',
    columns: { version: 'text', language: 'text', format: 'integer', hash: 'text', content: 'text' },
    key: ['version', 'language', 'format'],
  },
  {
    name: 'draft',
    columns: {
      ...{ id: 'text', path: 'text', was: 'text?', base: 'text?', content: 'text?', moved_to: 'text?' },
      ...{ state: 'text', reason: 'text', origin: 'text?', answer: 'text', revision: 'integer' },
      ...{ editor: 'text', editor_name: 'text', reviewer: 'text?', reviewer_name: 'text?', ...by },
    },
    key: ['id'],
  },
  {
    name: 'draft_save',
    columns: { draft: 'text', revision: 'integer', content: 'text?', ...by },
    key: ['draft', 'revision'],
  },
  {
    name: 'sample_note',
    columns: { id: 'text', language: 'text', title: 'text', content: 'text', ...by },
    key: ['id'],
  },
]

/** What trainers work on, and what was published of it. */
export async function makeDesk(db: Connection, kind: Database['kind']): Promise<void> {
  for (const table of TABLES) await makeTable(db, kind, table)
  // Two people who begin on the same entry meet in one draft.
  const unique = [
    ['draft', 'path'],
    ['lexicon_version', 'version'],
  ] as const
  for (const [table, column] of unique)
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).unique().execute()
}
