import { clauseOf, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { GUARDS, type GuardName } from '../vocabulary.ts'
import { leaveBounded } from './leave-bounded.ts'
import { leaveConditional } from './leave-conditional.ts'
import { leaveHomograph } from './leave-homograph.ts'
import { leaveLegal } from './leave-legal.ts'
import { leaveLogistics } from './leave-logistics.ts'
import { leaveNegated } from './leave-negated.ts'
import { leaveOther } from './leave-other.ts'
import { leavePast } from './leave-past.ts'
import { leaveQuoted } from './leave-quoted.ts'
import { leaveReported } from './leave-reported.ts'
import { isDeniedAbove } from './denied-above.ts'
import { isTakenBack } from './taken-back.ts'

type Guard = (match: Match, context: Context) => boolean

const BY_NAME: Readonly<Record<GuardName, Guard>> = {
  negated: leaveNegated,
  quoted: leaveQuoted,
  reported: leaveReported,
  other: leaveOther,
  legal: leaveLegal,
  bounded: leaveBounded,
  conditional: leaveConditional,
  past: leavePast,
  homograph: leaveHomograph,
  logistics: leaveLogistics,
}

const IN_ORDER = GUARDS.map((name) => BY_NAME[name])

/** Stage 3: the name of the first guard (of those in `bits`) that leaves the match alone. */
export function leftBy(match: Match, context: Context, bits: number): GuardName | undefined {
  for (let g = 0; g < IN_ORDER.length; g++)
    if (bits & (1 << g) && IN_ORDER[g]!(match, context)) return GUARDS[g]
  // Whatever an entry does without: «[jeg tror ikke], at han er doven» takes back what would close.
  return isTakenBack(match, context) || isDeniedAbove(context, clauseOf(context, match.first), match.first)
    ? 'negated'
    : undefined
}
