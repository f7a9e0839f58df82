import { clauseOf, clauseRange, findRole, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'

const TIME = roleBit('time-word')
/** Words after the mark in which a day or an hour makes it an appointment. */
const NEAR = 3

/** Leave plain appointments and practicalities: *kan ikke på tirsdag*. */
export function leaveLogistics(match: Match, context: Context): boolean {
  const [, to] = clauseRange(context, clauseOf(context, match.from))
  return findRole(context, match.from, Math.min(to, match.to + NEAR), TIME) >= 0
}
