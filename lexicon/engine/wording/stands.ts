import type { CompiledSuggestion } from '../compiled.ts'
import type { Context } from '../context.ts'
import type { Match } from '../match.ts'
import { agrees, tellsOfFault } from './danish-turns.ts'
import { endsOnMark, isFoundByOthers, isLabelled, standsInDanish } from './danish.ts'
import { goesOnInEnglish } from './english-sequel.ts'
import { losesTopic, saysMore, standsClear, staysAsItIs } from './english.ts'
import { beginsWithVerb, endsInBlank, holdsSlot } from './parts.ts'
import type { Place } from './places.ts'
import { isOpenAfter } from './sequel-open.ts'
import { isCut, lengthOf, wordAt, type Range } from './words.ts'

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
    // «**Claims**, no, gives out that …»
    if (
      !place &&
      range[1] < lengthOf(context) &&
      isCut(context, range[1]) &&
      beginsWithVerb(suggestion.parts)
    )
      return false
    // «**It** remains unclear how much of this is genuine»
    if (place?.isThing && wordAt(context, range[0] - 1) === 'it') return false
    if (hasBlank && !holdsSlot(suggestion.parts) && losesTopic(range, match, context)) return false
    return !saysMore(suggestion, range, match, context) && !staysAsItIs(range, match, context)
  }
  const isDoubt = lexicon.entries[match.entry]!.category === 'doubt'
  if (!isDoubt && isFoundByOthers(range[0], context)) return false
  return standsInDanish(suggestion, range, place, context) && agrees(suggestion, range, place, match, context)
}

/** Whether a sentence with this opening, behind this one, goes on about the mark, not about what was said since. */
export const goesOn = (match: Match, opening: string, context: Context): boolean =>
  context.tables.lexicon.language === 'en'
    ? goesOnInEnglish(match, opening, context)
    : !isLabelled(match.from, context) &&
      endsOnMark(match.to, context) &&
      tellsOfFault(match, context) &&
      isOpenAfter(opening, match, context)
