import { checkApply, checkRefusal, checkTraces, checkUndo } from './check-row.ts'
import type { Job } from './matrix.ts'
import type { FieldRow } from './rows.ts'
import type { Situation } from './situation.ts'
import type { ServedFields } from './start-fields.ts'

/** What is checked of a field, as the titles of tests say it. */
export const CHECKS = {
  apply: 'takes a suggestion as if it were typed',
  undo: 'has it back at one Ctrl+Z',
  traces: 'holds nothing of Tiltro',
  refusal: 'keeps its text, and the card offers to copy',
} as const

export type CheckName = keyof typeof CHECKS

const ALL: readonly CheckName[] = ['apply', 'undo', 'traces']

/** What there is to check of this field. */
export const checksOf = ({ refuses, checks = ALL }: FieldRow): readonly CheckName[] =>
  refuses ? ['refusal'] : checks

/** All that there is to check of fields. */
export function jobsOf(rows: readonly FieldRow[], { origin, elsewhere }: ServedFields): readonly Job[] {
  const acts: Readonly<Record<CheckName, (row: FieldRow) => Job['act']>> = {
    apply: (row) => (tab) => checkApply(tab, row, origin),
    undo: (row) => (tab) => checkUndo(tab, row, origin),
    traces: (row) => (tab) => checkTraces(tab, row, origin, elsewhere),
    refusal: (row) => (tab) => checkRefusal(tab, row, origin),
  }
  return rows.flatMap((row) =>
    checksOf(row).map((check) => ({ name: row.name, check, act: acts[check](row) })),
  )
}

/** Situations have one check each. */
export const HOLDS = 'is as it should be'

export function jobsIn(situations: readonly Situation[], served: ServedFields): readonly Job[] {
  return situations.map(({ name, act }) => ({ name, check: HOLDS, act: (tab) => act(tab, served) }))
}
