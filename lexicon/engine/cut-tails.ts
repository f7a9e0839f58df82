import { isNamed, type Context } from './context.ts'
import type { Match } from './match.ts'
import { AFTER_COMMA } from './reading.ts'
import { roleBit } from './vocabulary.ts'

const COORDINATOR = roleBit('coordinator', 'adversative')

/**
 * Coordinated judgements are a mark each: where the open end of one (`*`, a gap) runs over another that begins behind
 * a comma or *og*, the first ends before it.
 */
export function cutTails(matches: readonly Match[], context: Context): readonly Match[] {
  if (matches.length < 2) return matches
  return matches.map((match) => {
    let to = match.to
    for (const other of matches) {
      if (other.from <= match.from || other.from >= to || other.to > match.to) continue
      if (!beginsLimb(context, other.from) || isNamedFrom(context, match, other.from)) continue
      to = other.from
    }
    if (to === match.to) return match
    while (to > match.from + 1 && context.sentence.roles[to - 1]! & COORDINATOR) to--
    return { ...match, to, last: Math.min(match.last, to) }
  })
}

function beginsLimb({ sentence, reading }: Context, k: number): boolean {
  if (reading.before[sentence.from + k]! & AFTER_COMMA) return true
  return (sentence.roles[k - 1]! & COORDINATOR) !== 0
}

/** Whether the pattern names a word at k or behind it: then what stands there belongs to the match. */
function isNamedFrom(context: Context, match: Match, k: number): boolean {
  for (let j = k; j < match.to; j++) if (isNamed(context, match, j)) return true
  return false
}
