import { clauseOf, isCondition, type Context } from '../context.ts'
import type { Match } from '../match.ts'

/** Leave what is only supposed, asked or set as a condition: *hvis han ikke møder op*. */
export function leaveConditional(match: Match, context: Context): boolean {
  return isCondition(context, clauseOf(context, match.from))
}
