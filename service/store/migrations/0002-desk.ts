import type { Connection, Database } from '../database.ts'
import { makeTable } from './make-table.ts'

/** What trainers work on. */
export async function makeDesk(db: Connection, kind: Database['kind']): Promise<void> {
  const work = { author: 'text', author_name: 'text', at: 'bigint' } as const
  await makeTable(db, kind, {
    name: 'entry_revision',
    columns: {
      language: 'text',
      entry: 'text',
      number: 'integer',
      content: 'text',
      reason: 'text',
      ...work,
    },
    key: ['language', 'entry', 'number'],
  })
  await makeTable(db, kind, {
    name: 'draft',
    columns: {
      id: 'text',
      language: 'text',
      entry: 'text',
      base: 'integer',
      content: 'text',
      state: 'text',
      revision: 'integer',
      ...work,
    },
    key: ['id'],
  })
  await makeTable(db, kind, {
    name: 'published_lexicon',
    columns: {
      language: 'text',
      version: 'text',
      hash: 'text',
      entries: 'text',
      compiled: 'text',
      ...work,
    },
    key: ['language', 'version'],
  })
}
