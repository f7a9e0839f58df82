import { clauseRange, findRole, isNegation, type Context } from '../context.ts'
import { isFinite } from '../sentence.ts'
import { roleBit } from '../vocabulary.ts'
import { wordAt } from '../wording/words.ts'
import { CLAIM_WORDS, type ClaimWords } from './claims.ts'

const REPORTING = roleBit('reporting-verb')
const MODAL = roleBit('modal')
const NEGATION = roleBit('negation')
const COORDINATOR = roleBit('coordinator')
const SUBORDINATOR = roleBit('subordinator')
const CONDITIONAL = roleBit('conditional')
const RELATIVE = roleBit('relative')
const HOLDER = roleBit('pronoun', 'citizen', 'writer', 'other-person', 'authority', 'thing')
/** Words before a clause without an opener in which the verb that it hangs on stands: «jeg tror ikke, han er …». */
const CLOSE = 4

const BECAUSE = /^(?:fordi|because)$/
/** Opens a clause together with *at*, *that*. */
const SO = /^(?:sådan|således|så|so)$/
const BE = /^(?:er|var|is|was|it's)$/
/** A clause that is joined by it to the one before hangs on the same: «…, at han er doven, og at han …». */
const ALSO = /^(?:og|eller|and|or)$/

/** How a clause hangs on the one above it. */
type Link = 'that' | 'bare' | 'on' | 'or'

/**
 * Whether what a clause says is denied further up: *vurderer ikke, at …*, «der er ikke grundlag for at sige, at …»,
 * «intet, der tyder på, at …». From the clause one climbs over what hangs on what; somewhere on the way a word of
 * saying, judging or meaning has to be denied. `since` is the word of the clause before which such a word may stand.
 */
export function isDeniedAbove(context: Context, clause: number, since: number): boolean {
  if (clause === 0) return false
  const words = CLAIM_WORDS[context.tables.lexicon.language]
  let claimed = isClaimed(context, words, context.sentence.clauseStart[clause]!, since)
  for (let c = clause; c > 0;) {
    const link = linkOf(context, words, c, claimed)
    if (link === undefined) return false
    const to = context.sentence.clauseStart[c]!
    const isSister = ALSO.test(loneWord(context, c - 1))
    c = aboveOf(context, c)
    if (isSister) continue
    const [from] = clauseRange(context, c)
    if (link === 'or') continue
    if (link === 'that' && isDeniedRightBefore(context, words, from, to)) return true
    const here =
      link === 'bare'
        ? findRole(context, Math.max(from, to - CLOSE), to, REPORTING) >= 0
        : isClaimed(context, words, from, to)
    if (!here && !claimed) return false
    claimed = true
    const verdict = verdictOf(context, words, from, to)
    if (verdict !== undefined) return verdict
  }
  return false
}

/** True where the words deny, false where they affirm what a denial would take back, else undefined. */
function verdictOf(context: Context, words: ClaimWords, from: number, to: number): boolean | undefined {
  let denies = false
  let says = false
  let affirms = false
  for (let k = from; k < to; k++) {
    const word = wordAt(context, k)
    if (isNegation(context, k)) denies = true
    if (words.denials.has(word)) says = true
    if (words.affirming.has(word) || words.taken.has(word)) affirms = true
  }
  if (denies) return !affirms
  return says ? true : undefined
}

/** «Det er ikke, fordi …», «ikke fordi, …», «jeg ser det ikke som, at …»: the negation stands right before. */
function isDeniedRightBefore(context: Context, words: ClaimWords, from: number, to: number): boolean {
  const isBecause = [to, to - 1].some((k) => BECAUSE.test(wordAt(context, k)))
  const last = BECAUSE.test(wordAt(context, to - 1)) ? to - 2 : to - 1
  if (!isNegation(context, last) || !(context.sentence.roles[last]! & NEGATION)) return false
  for (let k = from; k < to; k++) {
    // «Hun møder ikke, fordi hun er …» tells why.
    if (isBecause && isFinite(context.sentence, k) && !BE.test(wordAt(context, k))) return false
    if (words.taken.has(wordAt(context, k))) return false
  }
  return true
}

/** «Ikke belæg **for**, at …»: the preposition stands by itself, and belongs to what is before it. */
function aboveOf(context: Context, c: number): number {
  return c > 1 && loneWord(context, c - 1) !== '' ? c - 2 : c - 1
}

/** The word of a clause that has one only. */
function loneWord(context: Context, c: number): string {
  const [from, to] = clauseRange(context, c)
  return to - from === 1 ? wordAt(context, from) : ''
}

function linkOf(context: Context, words: ClaimWords, c: number, claimed: boolean): Link | undefined {
  const { sentence } = context
  const from = sentence.clauseStart[c]!
  const roles = sentence.roles[from]!
  const word = wordAt(context, from)
  const next = wordAt(context, from + 1)
  if (words.that.has(SO.test(word) ? next : word) && roles & SUBORDINATOR) return 'that'
  if (BECAUSE.test(word)) return isNegation(context, from - 1) ? 'that' : undefined
  // «Ikke **fordi**, han er …»
  if (BECAUSE.test(wordAt(context, from - 1)) && isNegation(context, from - 2)) return 'that'
  // «Kan ikke beskyldes **for at** være …»
  if (word === 'for' && next === 'at' && accuses(context, words, c)) return 'on'
  // «Ikke grundlag for at sige, at han er doven **eller** mangler lyst»
  if (word === 'eller' || word === 'or') return 'or'
  if (claimed && words.linking.has(word)) return 'on'
  if (roles & (COORDINATOR | SUBORDINATOR | CONDITIONAL | RELATIVE)) return undefined
  return roles & HOLDER ? 'bare' : undefined
}

function accuses(context: Context, { accusing }: ClaimWords, c: number): boolean {
  const [from, to] = clauseRange(context, c - 1)
  for (let k = from; k < to; k++) if (accusing.has(wordAt(context, k))) return true
  return false
}

function isClaimed(context: Context, { claims, denials }: ClaimWords, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (context.sentence.roles[k]! & REPORTING) return true
    const word = wordAt(context, k)
    // «Hun vil ikke **tale** om, at …»
    if (word === 'tale' && findRole(context, from, k, MODAL) >= 0) continue
    if (claims.has(word) || denials.has(word)) return true
  }
  return false
}
