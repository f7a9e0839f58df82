import { featureBit, ROLES, roleBit } from '../engine/vocabulary.ts'
import type { FormTable } from './form-table.ts'
import { SIGNS, type Unit, type Words } from './words.ts'

/** Tells the form table which words do the engine's jobs: negations, conjunctions, names for the citizen … */
export function compileRoles(words: Words, table: FormTable): void {
  // Numbers and names are told apart from other unknown words even where no pattern asks for them.
  for (const sign of Object.values(SIGNS))
    table.element(sign, () => [{ kind: 'form', form: sign, features: [] }])
  for (const role of ROLES)
    for (const { name } of words.ofRole(role)) {
      const units = words.units({ kind: 'class', name, features: [] })
      // Only finite forms divide clauses: «at magte» does not. The others are known as what they are.
      table.addRole(roleBit(role), role === 'finite' ? units.filter(isFinite) : units)
      table.addRole(0, units)
    }
}

function isFinite(unit: Unit): boolean {
  return (
    unit.kind === 'form' &&
    (unit.features.length === 0 || unit.features.some((f) => featureBit(f) === featureBit('fin')))
  )
}
