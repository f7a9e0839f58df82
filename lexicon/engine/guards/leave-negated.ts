import { clauseOf, clauseRange, findRole, isNamed, isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import * as R from '../reading.ts'
import { isFinite } from '../sentence.ts'
import { roleBit } from '../vocabulary.ts'
import { isDeniedAbove } from './denied-above.ts'
import { isDeniedTwice } from './denied-twice.ts'
import { isLast } from './last-of-all.ts'
import { isOfNobody } from './of-nobody.ts'

/** Words behind the verb in which what stands first is denied: «doven er han jo slet ikke». */
const FRONTED = 6
/** Words behind the last one that a pattern names in which a negation still denies it. */
const AFTER = 3
const COORDINATOR = roleBit('coordinator')
const WITHOUT = roleBit('without')
const NEGATION = roleBit('negation')
const DETERMINER = roleBit('negative-determiner')
/** Words between *uden*, *ingen* and what they negate. */
const NEAR = 4

/**
 * Leave what the sentence denies: *er ikke umotiveret*, *mangler ikke lyst*, *jeg mener ikke, at hun er doven*.
 * A negation that the pattern itself names (*kan ikke …*) is part of what was found.
 */
export function leaveNegated(match: Match, context: Context): boolean {
  const { sentence } = context
  const c = clauseOf(context, match.from)
  const [from, to] = clauseRange(context, c)
  // «Klarer sig fint, når han ikke presses»: what a later clause of the mark denies is part of it.
  const reach = Math.min(to, match.to, deniedUntil(match, context))
  for (let k = from; k < reach; k++) {
    if (k >= match.first && isNamed(context, match, k)) continue
    if (!isNegation(context, k)) continue
    if ((sentence.roles[k]! & (NEGATION | DETERMINER)) === DETERMINER && !determines(match, context, k))
      continue
    return true
  }
  // «Uinteresseret er han ikke»: what is denied stands first.
  if (match.from <= from + 1) {
    const verb = sentence.clauseVerb[c]! > match.from ? sentence.clauseVerb[c]! : -1
    if (verb >= 0)
      for (let k = verb + 1; k < to && k < verb + FRONTED; k++)
        if (isNegation(context, k) && !isNamed(context, match, k)) return true
  }
  if (isWithout(match, context, from) || isDeniedTwice(match, context)) return true
  return isLast(match, context) || isOfNobody(context, c) || isDeniedAbove(context, c, match.first)
}

/**
 * The word after the last one at which a negation denies the match: *wants outdoor work, nothing indoors* wants it
 * all the same. What the pattern names may be denied, and the few words after that in the same limb.
 */
function deniedUntil(match: Match, context: Context): number {
  const { sentence, reading } = context
  let named = match.from
  for (let k = match.from; k < match.to; k++) if (isNamed(context, match, k)) named = k
  for (let k = named + 1; k <= named + AFTER && k < match.to; k++) {
    if (reading.before[sentence.from + k]! & R.AFTER_COMMA || sentence.roles[k]! & (COORDINATOR | WITHOUT))
      return k
  }
  return named + AFTER + 1
}

/** *Ingen* reaches a few words on, over *og*, but over no comma and no other *ingen*. */
function determines(match: Match, { sentence, reading }: Context, k: number): boolean {
  if (match.from - k > NEAR) return false
  for (let j = k + 1; j <= match.first; j++) {
    if (reading.before[sentence.from + j]! & R.AFTER_COMMA) return false
    if (sentence.roles[j]! & DETERMINER) return false
  }
  return true
}

/** «Uden motivation», but not «uden job mangler hun motivation»: there the verb begins something else. */
function isWithout(match: Match, context: Context, from: number): boolean {
  const { sentence } = context
  const without = findRole(context, Math.max(from, match.first - NEAR), match.first, WITHOUT)
  if (without < 0 || isFinite(sentence, match.first)) return false
  for (let k = without + 1; k < match.first; k++) if (isFinite(sentence, k)) return false
  return true
}
