import type { CompiledSuggestion } from '../compiled.ts'
import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { agrees, tellsOfFault } from './danish-turns.ts'
import { endsOnMark, isFoundByOthers, standsInDanish } from './danish.ts'
import { followsMark, standsClear, staysAsItIs } from './english.ts'
import { endsInBlank } from './parts.ts'
import type { Place } from './places.ts'
import type { Range } from './words.ts'

/** Whether words may be worded anew in this sentence: nothing hangs on those that are gone, and they are the writer's. */
export function stands(
  suggestion: CompiledSuggestion,
  range: Range,
  place: Place | undefined,
  match: Match,
  context: Context,
): boolean {
  const { lexicon } = context.tables
  if (lexicon.language === 'en') {
    const hasBlank = endsInBlank(suggestion.parts)
    if ((hasBlank || place) && !standsClear(range, place, hasBlank, context)) return false
    return !staysAsItIs(range, match, context)
  }
  const isDoubt = lexicon.entries[match.entry]!.category === 'doubt'
  if (!isDoubt && isFoundByOthers(range[0], context)) return false
  return standsInDanish(suggestion, range, place, context) && agrees(suggestion, range, place, match, context)
}

/** Whether a sentence behind this one goes on about the mark, not about what was said since. */
export const goesOn = (match: Match, context: Context): boolean =>
  context.tables.lexicon.language === 'en'
    ? followsMark(match, context)
    : endsOnMark(match.to, context) && tellsOfFault(match, context)
