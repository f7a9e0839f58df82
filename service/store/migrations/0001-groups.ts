import type { Connection, Database } from '../database.ts'
import { makeTable, type Column, type NewTable } from './make-table.ts'

const GROUPS: NewTable = {
  name: 'learning_group',
  columns: {
    id: 'text',
    name: 'text',
    claims: 'text',
    made_week: 'text',
    ends_week: 'text?',
    merged_into: 'text?',
  },
  key: ['id'],
}

const ofGroup = (
  name: string,
  columns: Readonly<Record<string, Column>>,
  key: readonly string[],
): NewTable => ({
  name,
  columns: { group_id: 'text', ...columns },
  key,
  ofGroup: true,
})

const PARTS: readonly NewTable[] = [
  ofGroup('membership', { person: 'text', role: 'text' }, ['group_id', 'person']),
  ofGroup('code', { hash: 'text', purpose: 'text', expires_week: 'text', spent_on: 'text?' }, ['hash']),
  ofGroup('spent_token', { week: 'text', hash: 'text' }, ['group_id', 'week', 'hash']),
  ofGroup('report', { week: 'text', id: 'text', counts: 'text' }, ['group_id', 'week', 'id']),
  ofGroup('frozen_block', { block: 'integer', content: 'text' }, ['group_id', 'block']),
  ofGroup('cycle', { id: 'text', step: 'text', content: 'text', revision: 'integer', made_week: 'text' }, [
    'id',
  ]),
]

const OTHERS: readonly NewTable[] = [
  {
    name: 'outward_release',
    columns: { scope: 'text', block: 'integer', content: 'text' },
    key: ['scope', 'block'],
  },
  {
    name: 'proposal',
    columns: { id: 'text', group_id: 'text?', state: 'text', content: 'text', made_week: 'text' },
    key: ['id'],
  },
  {
    name: 'audit',
    columns: {
      id: 'text',
      at: 'bigint',
      actor: 'text',
      actor_name: 'text',
      action: 'text',
      subject: 'text',
      detail: 'text',
    },
    key: ['id'],
  },
  { name: 'session', columns: { hash: 'text', content: 'text', expires_at: 'bigint' }, key: ['hash'] },
  { name: 'secret', columns: { name: 'text', value: 'text' }, key: ['name'] },
]

const INDEXES = [
  ['membership', 'person'],
  ['code', 'group_id'],
  ['cycle', 'group_id'],
  ['proposal', 'state'],
  ['audit', 'at'],
  ['audit', 'subject', 'at'],
  ['session', 'expires_at'],
] as const

/** Groups and what they do; reports; sign-in; the audit trail. */
export async function makeGroups(db: Connection, kind: Database['kind']): Promise<void> {
  for (const table of [GROUPS, ...PARTS, ...OTHERS]) await makeTable(db, kind, table)
  for (const [table, ...columns] of INDEXES)
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute()
}
