import { clauseOf, clauseRange, findRole, isNamed, isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import * as R from '../reading.ts'
import { isFinite } from '../sentence.ts'
import { roleBit } from '../vocabulary.ts'
import { isDeniedTwice } from './denied-twice.ts'

const REPORTING = roleBit('reporting-verb')
/** Words behind the verb in which what stands first is denied: «doven er han jo slet ikke». */
const FRONTED = 6
/** Words behind the last one that a pattern names in which a negation still denies it. */
const AFTER = 3
const COORDINATOR = roleBit('coordinator')
const SUBORDINATOR = roleBit('subordinator')
const RELATIVE = roleBit('relative')
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
  return isOfNobody(context, from) || raised(context, c)
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

/** «Der er ingen, der mangler lyst», «han er ikke typen, der brokker sig»: a clause about nobody. */
function isOfNobody(context: Context, from: number): boolean {
  const { sentence } = context
  const opener = sentence.roles[from]!
  if (from === 0 || !(opener & RELATIVE) || opener & SUBORDINATOR) return false
  for (let k = from - 1; k >= 0 && k >= from - NEAR; k--) {
    if (sentence.clause[k] !== sentence.clause[from - 1]) return false
    if (isNegation(context, k)) return true
  }
  return false
}

/** The doubt of the clause above belongs to this one: *vurderer ikke, at …* */
function raised(context: Context, c: number): boolean {
  if (c === 0) return false
  // «Ikke belæg for, at …»: the preposition stands by itself.
  const above = c > 1 && clauseRange(context, c - 1)[1] - clauseRange(context, c - 1)[0] === 1 ? c - 2 : c - 1
  const from = clauseRange(context, above)[0]
  const to = clauseRange(context, c)[0]
  // «Det er ikke, fordi hun mangler evner», «det er ikke fordi, hun mangler evner».
  const { roles } = context.sentence
  if (isNegation(context, to - 1) && roles[to]! & SUBORDINATOR) return true
  if (to - 2 >= from && isNegation(context, to - 2) && roles[to - 1]! & SUBORDINATOR) return true
  if (roles[to]! & SUBORDINATOR && holds(context, DENIALS, from, to)) return true
  if (findRole(context, from, to, REPORTING) < 0 && !holdsClaim(context, from, to)) return false
  for (let k = from; k < to; k++) if (isNegation(context, k)) return true
  return false
}

/** What a denied claim hangs on, beside the verbs of saying: «ikke belæg for, at …», «it is not true that …». */
const CLAIMS = new Set(
  'antagelse formodning ensbetydende grund belæg grundlag rigtigt sandt tilfældet tegn tale tyder tydede enig enige true right case evidence suggestion'.split(
    ' ',
  ),
)
/** «Det er forkert, at hun er ligeglad», «I disagree that she is lazy». */
const DENIALS = new Set(
  'forkert usandt misvisende urimeligt uenig uenige wrong untrue unfair misleading disagree disagrees'.split(
    ' ',
  ),
)

const holdsClaim = (context: Context, from: number, to: number): boolean =>
  (context.sentence.roles[to]! & SUBORDINATOR) !== 0 && holds(context, CLAIMS, from, to)

function holds({ text, reading, sentence }: Context, words: ReadonlySet<string>, from: number, to: number) {
  for (let k = Math.max(from, to - NEAR); k < to; k++) {
    const token = sentence.from + k
    if (words.has(text.slice(reading.start[token], reading.end[token]).toLowerCase())) return true
  }
  return false
}
