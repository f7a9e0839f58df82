import { sql, type CreateTableBuilder } from 'kysely'
import type { Connection, Database } from '../database.ts'

/** `text?` may be null. `bigint` is for epoch ms. */
export type Column = 'text' | 'text?' | 'integer' | 'bigint'

export interface NewTable {
  readonly name: string
  readonly columns: Readonly<Record<string, Column>>
  readonly key: readonly string[]
  /** Rows that belong to a learning group go with it. */
  readonly ofGroup?: boolean
}

/**
 * A table that lies in the order of its key. In libsql it has no hidden row numbers either: they would tell in which
 * order reports came.
 */
export async function makeTable(
  db: Connection,
  kind: Database['kind'],
  { name, columns, key, ofGroup }: NewTable,
): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name)
  for (const [column, type] of Object.entries(columns))
    table =
      type === 'text?' ? table.addColumn(column, 'text') : table.addColumn(column, type, (c) => c.notNull())
  table = table.addPrimaryKeyConstraint(`${name}_key`, [...key])
  if (ofGroup)
    table = table.addForeignKeyConstraint(`${name}_group`, ['group_id'], 'learning_group', ['id'], (c) =>
      c.onDelete('cascade'),
    )
  await (kind === 'libsql' ? table.modifyEnd(sql`without rowid`) : table).execute()
}
