import type { Database } from '../database.ts'
import type { Connection } from '../database.ts'
import { makeGroups } from './0001-groups.ts'
import { makeDesk } from './0002-desk.ts'

/** A step from one form of the store to the next. Steps that were ever released are never edited, only followed. */
export interface Migration {
  readonly name: string
  readonly run: (db: Connection, kind: Database['kind']) => Promise<void>
}

/** In order: the place in the list is the number of the step. */
export const MIGRATIONS: readonly Migration[] = [
  { name: 'groups', run: makeGroups },
  { name: 'desk', run: makeDesk },
]
