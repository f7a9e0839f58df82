import { clauseOf, subjectRolesAt, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'

const CITIZEN = roleBit('citizen')
const OTHER = roleBit('authority', 'other-person', 'writer')

/** Leave what is not about the citizen: *jobcentret kan ikke tilbyde*, *arbejdsgiver nægter*. */
export function leaveOther(match: Match, context: Context): boolean {
  const subject = subjectRolesAt(context, clauseOf(context, match.from), match.from)
  return (subject & OTHER) !== 0 && (subject & CITIZEN) === 0
}
