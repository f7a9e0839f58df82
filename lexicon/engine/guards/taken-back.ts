import { orientationOf } from '../categories.ts'
import { clauseOf, isNamed, isNegation, type Context } from '../context.ts'
import type { Match } from '../match.ts'
import { roleBit } from '../vocabulary.ts'
import { isCut, wordAt } from '../wording/words.ts'
import { CLAIM_WORDS } from './claims.ts'
import { isDeniedAbove } from './denied-above.ts'
import { isLast } from './last-of-all.ts'
import { isOfNobody } from './of-nobody.ts'

const COORDINATOR = roleBit('coordinator')
const WITHOUT = roleBit('without')
const PRONOUN = roleBit('pronoun')
/** Words from a claim to what it is about: «tegn på **nogen form for** modvilje». */
const FROM_CLAIM = 4
const NEVER = /^(?:aldrig|ingensinde|never|på|at)$/
/** Words from *aldrig* to what never was: «har aldrig **været** doven». */
const FROM_NEVER = 2

/** «[Ikke i tvivl om, at hun er **doven**]» is no good belief. */
function isSureOfWorse(match: Match, matched: readonly Match[], context: Context): boolean {
  const denial = denialOf(match, context)
  return (
    denial >= 0 &&
    matched.some(({ entry, first, last }) => {
      const { category } = context.tables.lexicon.entries[entry]!
      if (first <= denial || last > match.last || orientationOf(category) !== 'deficit') return false
      for (let k = denial + 1; k < last; k++) if (isNegation(context, k)) return false
      return true
    })
  )
}

/**
 * Whether a match that names its denial itself denies what would close: «[ikke tegn på **modvilje**]», «[det passer
 * ikke], at han er **doven**», «[har aldrig **nægtet** noget]». What was matched beside it says so.
 */
export function isTakenBack(match: Match, context: Context): boolean {
  const { matched, tables } = context
  if (!matched) return false
  const { category } = tables.lexicon.entries[match.entry]!
  if (category === 'belief') return isSureOfWorse(match, matched, context)
  if (orientationOf(category) !== 'deficit') return false
  // «[langt fra **umotiveret**]», read rather than matched
  if (match.variant < 0 && matched.some((other) => other.from >= match.from && isLast(other, context)))
    return true
  const denial = denialOf(match, context)
  if (denial < 0) return false
  if (match.variant < 0 && denial <= match.from + 2 && isAccused(context, denial, match.to)) return true
  return matched.some((other) => {
    if (other.first <= denial || other.entry === match.entry) return false
    const kind = tables.lexicon.entries[other.entry]!.category
    if (orientationOf(kind) !== 'deficit' || kind === 'prognosis' || kind === 'doubt') return false
    if (category === 'absolute' && NEVER.test(wordAt(context, denial)) && other.first - denial <= FROM_NEVER)
      return kind !== 'absolute' && isBare(context, denial + 1, other.first)
    const c = clauseOf(context, other.first)
    if (c === clauseOf(context, denial)) return isAbout(context, denial + 1, other.from)
    return isSaid(context, other, c) && (isDeniedAbove(context, c, other.first) || isOfNobody(context, c))
  })
}

/** The word that denies among those that the match names itself. */
function denialOf(match: Match, context: Context): number {
  const doubts = CLAIM_WORDS[context.tables.lexicon.language].denials
  for (let k = match.first; k < match.last; k++) {
    if (!isNegation(context, k) && !doubts.has(wordAt(context, k))) continue
    if (isNamed(context, match, k)) return k
  }
  return -1
}

/** «[Kan ikke **beskyldes** for …]»: whatever it is for. */
function isAccused(context: Context, denial: number, to: number): boolean {
  const { accusing } = CLAIM_WORDS[context.tables.lexicon.language]
  for (let k = denial + 1; k < to; k++) if (accusing.has(wordAt(context, k))) return true
  return false
}

/** From `from` to `to` a claim leads on, over no comma and no *og*: «ikke **tale om** …». */
function isAbout(context: Context, from: number, to: number): boolean {
  const { claims } = CLAIM_WORDS[context.tables.lexicon.language]
  for (let k = to - 1; k >= from && k >= to - FROM_CLAIM; k--) {
    if (isCut(context, k + 1) || context.sentence.roles[k]! & (COORDINATOR | WITHOUT)) return false
    if (claims.has(wordAt(context, k))) return true
  }
  return false
}

const isBare = ({ sentence }: Context, from: number, to: number): boolean => {
  for (let k = from; k < to; k++) if (sentence.roles[k]! & (WITHOUT | COORDINATOR | PRONOUN)) return false
  return true
}

/** It is what its clause says, not a word about its subject: «at den umotiverede dreng kommer i job». */
function isSaid({ sentence }: Context, other: Match, c: number): boolean {
  const verb = sentence.clauseVerb[c]!
  return verb < 0 || other.last > verb
}
