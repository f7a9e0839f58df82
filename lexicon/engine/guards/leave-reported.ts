import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { isTold } from './told.ts'

/** Leave what somebody else found and is named for: *lægen vurderer, at …*, *ifølge speciallægen …*. */
export function leaveReported(match: Match, context: Context): boolean {
  return isTold(match, context, 'other')
}
