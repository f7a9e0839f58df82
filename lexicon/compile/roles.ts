import { ROLES, roleBit } from '../engine/vocabulary.ts'
import type { WordTable } from './word-table.ts'
import { SIGNS, type Words } from './words.ts'

/** Tells the table of words which of them do the engine's jobs: negations, conjunctions, names for the citizen … */
export function compileRoles(words: Words, table: WordTable): void {
  // Numbers and names are told apart from other unknown words even where no pattern asks for them.
  for (const text of Object.values(SIGNS)) table.element([[{ kind: 'form', text }]])
  // Only finite forms divide clauses: «at magte» does not. The others are known as what they are.
  for (const role of ROLES)
    for (const { name } of words.ofRole(role)) table.addRole(name, roleBit(role), role === 'finite')
}
