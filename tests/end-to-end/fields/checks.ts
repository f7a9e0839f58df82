import { checkApply, checkRefusal, checkTraces, checkUndo } from './check-row.ts'
import type { Job } from './matrix.ts'
import type { FieldRow } from './rows.ts'
import type { ServedFields } from './start-fields.ts'

/** What is checked of a field, as the titles of tests say it. */
export const CHECKS = {
  apply: 'takes a suggestion as if it were typed',
  undo: 'has it back at one Ctrl+Z',
  traces: 'holds nothing of Tiltro',
  refusal: 'keeps its text, and the card offers to copy',
} as const

export type CheckName = keyof typeof CHECKS

/** What there is to check of this field. */
export const checksOf = ({ refuses }: FieldRow): readonly CheckName[] =>
  refuses ? ['refusal'] : ['apply', 'undo', 'traces']

/** All that there is to check of fields. */
export function jobsOf(rows: readonly FieldRow[], { origin, elsewhere }: ServedFields): readonly Job[] {
  const acts: Readonly<Record<CheckName, (row: FieldRow) => Job['act']>> = {
    apply: (row) => (tab) => checkApply(tab, row, origin),
    undo: (row) => (tab) => checkUndo(tab, row, origin),
    traces: (row) => (tab) => checkTraces(tab, row, origin, elsewhere),
    refusal: (row) => (tab) => checkRefusal(tab, row, origin),
  }
  return rows.flatMap((row) => checksOf(row).map((check) => ({ row, check, act: acts[check](row) })))
}
