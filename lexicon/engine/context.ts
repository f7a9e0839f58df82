import type { Match } from './match.ts'
import * as R from './reading.ts'
import type { Reading } from './reading.ts'
import { isFinite, type Sentence } from './sentence.ts'
import type { Tables } from './tables.ts'
import { featureBit, NOUN, roleBit } from './vocabulary.ts'

/** What a guard may look at: the sentence of a match and the text around it. */
export interface Context {
  readonly text: string
  readonly reading: Reading
  readonly tables: Tables
  readonly sentence: Sentence
  /** Everything found in the sentence, also what a longer mark will cover; known once that is over. */
  readonly found?: readonly Match[]
  /** Everything that the patterns matched in the sentence, also what a guard leaves; known while guards are asked. */
  readonly matched?: readonly Match[]
}

const CITIZEN = roleBit('citizen')
const WRITER = roleBit('writer')
const AUTHORITY = roleBit('authority')
const OTHER_PERSON = roleBit('other-person')
const PRONOUN = roleBit('pronoun')
const NOUN_HOLDER = roleBit('citizen', 'writer', 'authority', 'other-person', 'thing')
const HOLDER = NOUN_HOLDER | PRONOUN
const REPORTING = roleBit('reporting-verb')
const DETERMINER = roleBit('determiner')
/** In a note without a verb the subject is among the first words. */
const TELEGRAM = 3
const RELATIVE = roleBit('relative')
const JOINING = roleBit('subordinator', 'conditional')
const COORDINATOR = roleBit('coordinator')
const CONDITIONAL = roleBit('conditional')
const SOURCE = roleBit('source-preposition')
const NEGATION = roleBit('negation', 'negative-determiner')
const FOCUS = roleBit('focus')
const DEF = featureBit('def')
const INDEF = featureBit('indef')
const GENITIVE = featureBit('gen')

/** Clause of a word. */
export const clauseOf = ({ sentence }: Context, k: number): number => sentence.clause[k]!

/** First word of clause c and the word after its last. */
export function clauseRange({ sentence }: Context, c: number): readonly [number, number] {
  return [sentence.clauseStart[c]!, sentence.clauseStart[c + 1]!]
}

/** Number of the first word in `[from, to)` that has one of the roles, -1 for none. */
export function findRole({ sentence }: Context, from: number, to: number, roles: number): number {
  for (let k = Math.max(0, from); k < to; k++) if (sentence.roles[k]! & roles) return k
  return -1
}

/**
 * Who a clause speaks of: the word number of its subject, -1 when none is written (telegram style: the citizen).
 * A subject pronoun on either side of the finite verb wins, Danish and English word order alike; then a noun for
 * a person or an authority before the verb, then after it; *som/der/who* take the noun before them.
 */
export function subjectOf(context: Context, c: number): number {
  const { sentence } = context
  const [from, to] = clauseRange(context, c)
  const verb = sentence.clauseVerb[c]!
  const before = pronounIn(context, from, verb < 0 ? Math.min(to, from + TELEGRAM) : verb)
  if (before >= 0 && !(sentence.roles[before]! & DETERMINER)) return before
  if (before >= 0 && before === verb - 1) {
    // «Det mangler han» is said of him.
    const after = nominativeIn(context, verb + 1, Math.min(to, verb + 3))
    return after >= 0 ? after : before
  }
  const opener = sentence.roles[from]!
  if (opener & RELATIVE && !(opener & JOINING) && c > 0 && sentence.opener[from] === 1)
    return lastHolder(context, 0, from)
  // English turns round in questions only: what follows the verb is its object.
  if (verb >= 0 && context.tables.lexicon.language === 'en') {
    const named = holderIn(context, from, verb)
    if (named >= 0) return named
  } else if (verb >= 0) {
    const after = nominativeIn(context, verb + 1, Math.min(to, verb + 3))
    if (after >= 0) return after
    // «Afviser lægens råd»: a note without subject begins with its verb, and what follows is the object.
    const named = verb > from ? holderIn(context, verb + 1, Math.min(to, verb + 3)) : -1
    const first = holderIn(context, from, verb)
    // «Ifølge egen læge er borger …», «i praktikken er Omar …»: what follows the verb is the subject.
    if (
      named >= 0 &&
      (first < 0 || isPreposition(context, from) || findRole(context, from, first, SOURCE) >= 0)
    )
      return named
    if (first >= 0) return first
    if (named >= 0) return named
  } else {
    const first = holderIn(context, from, Math.min(to, from + 3))
    // «Udlært bager» says what somebody is, «arbejdsgiveren» who is spoken of.
    const features = first < 0 ? 0 : sentence.features[first]!
    if (first >= 0 && (!(features & NOUN) || features & DEF || !(features & INDEF))) return first
  }
  if (c > 0 && sentence.roles[from]! & COORDINATOR && isFinite(sentence, from + 1))
    return subjectOfMain(context, c - 1)
  return -1
}

/** *En kvinde på 40, som …* tells of the citizen, *personer, som …* of nobody. */
const PERSON = roleBit('person')
const PLURAL = featureBit('pl')

const PREPOSITIONS = new Set('i på hos efter ved med under til fra for om uden over blandt mod'.split(' '))

/** A clause that opens so has its subject behind its verb. */
function isPreposition({ text, reading, sentence }: Context, k: number): boolean {
  const token = sentence.from + k
  return PREPOSITIONS.has(text.slice(reading.start[token], reading.end[token]).toLowerCase())
}

/** «Hun siger ja, når jeg ringer, og møder aldrig op»: the subject of the clause that the others hang on. */
function subjectOfMain(context: Context, c: number): number {
  const { sentence } = context
  let d = c
  while (d > 0 && sentence.roles[sentence.clauseStart[d]!]! & JOINING) d--
  return sentence.roles[sentence.clauseStart[d]!]! & JOINING ? -1 : subjectOf(context, d)
}

/** A pronoun that may be a subject; *den*, *det*, *de* only where no noun follows before the end. */
function pronounIn({ sentence }: Context, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const roles = sentence.roles[k]!
    if (roles & PRONOUN && (!(roles & DETERMINER) || k === to - 1)) return k
  }
  return -1
}

/** *Han*, *hun*, *jeg*: what can only be a subject. */
function nominativeIn({ sentence }: Context, from: number, to: number): number {
  for (let k = from; k < to; k++) if ((sentence.roles[k]! & (PRONOUN | DETERMINER)) === PRONOUN) return k
  return -1
}

function holderIn({ sentence, reading, tables }: Context, from: number, to: number): number {
  let owner = -1
  for (let k = from; k < to; k++) {
    const roles = sentence.roles[k]!
    if (roles & NOUN_HOLDER && !(sentence.features[k]! & GENITIVE)) {
      // «Hendes mor siger»: the noun behind the possessive is meant, if it is one that we know.
      // «A-kassens konsulent»: of two the second one acts.
      const isFirst = k + 1 < to && (sentence.roles[k + 1]! & NOUN_HOLDER) !== 0
      if (!(roles & DETERMINER) && !isFirst) return k
      if (owner < 0 && roles & CITIZEN) owner = k
      continue
    }
    if (reading.signature[sentence.from + k] === tables.name) return k
    // An unknown word in the definite form before the verb: some thing.
    if ((sentence.features[k]! & (DEF | GENITIVE)) === DEF && k === from) return k
  }
  return owner
}

function lastHolder({ sentence }: Context, from: number, to: number): number {
  // «Møder vi et menneske, der …» supposes one.
  const isTold = !isFinite(sentence, from)
  for (let k = to - 1; k >= from; k--)
    if (
      sentence.roles[k]! & HOLDER ||
      (isTold && sentence.roles[k]! & PERSON && !(sentence.features[k]! & PLURAL))
    )
      return k
  return -1
}

/** Roles of the subject of clause c; a missing subject, and a name, count as the citizen. */
export function subjectRoles(context: Context, c: number): number {
  return rolesOfSubject(context, subjectOf(context, c))
}

/**
 * Roles of whoever the words before k speak of: *I think he is lazy* speaks of him, although nothing divides the two.
 */
export function subjectRolesAt(context: Context, c: number, k: number): number {
  const { sentence } = context
  for (let j = k - 1; j > sentence.clauseStart[c]!; j--)
    if (sentence.roles[j]! & PRONOUN && sentence.roles[j - 1]! & REPORTING && isFinite(sentence, j + 1))
      return rolesOfSubject(context, j)
  return subjectRoles(context, c)
}

/** The same for a subject that is known already. */
export function rolesOfSubject({ sentence }: Context, k: number): number {
  if (k < 0) return CITIZEN
  // «Mentor Bo», «min kollega Jette»: the noun says who the name is.
  const title =
    k > 0 && sentence.clause[k - 1] === sentence.clause[k] ? sentence.roles[k - 1]! & OTHER_PERSON : 0
  const roles = sentence.roles[k]!
  // «Hendes mand»: a phrase that begins with the citizen's word, and is somebody else.
  if (roles & DETERMINER && roles & OTHER_PERSON) return roles & ~CITIZEN
  return roles | title || CITIZEN
}

/** A word that negates, unless only, just or merely follows it. */
export function isNegation({ sentence }: Context, k: number): boolean {
  return (sentence.roles[k]! & NEGATION) !== 0 && (sentence.roles[k + 1]! & FOCUS) === 0
}

/** Word k was named by the pattern, not skipped by a gap. Where no pattern is behind a match, all of it is. */
export function isNamed({ tables }: Context, match: Match, k: number): boolean {
  if (match.variant < 0) return match.from <= k && k < match.to
  const { steps } = tables.variants[match.variant]!
  for (let s = 0; s * 3 < steps.length; s++)
    if (steps[s * 3] === 0 && match.steps[s * 2]! <= k && k < match.steps[s * 2 + 1]!) return true
  return false
}

/** Clause c is a condition: it opens with *hvis*, *medmindre* …, with its verb («Møder han ikke op, …»), or asks. */
export function isCondition(context: Context, c: number): boolean {
  const { sentence, reading } = context
  const [from, to] = clauseRange(context, c)
  if (reading.before[sentence.from]! & R.QUESTION) return true
  const opener = findRole(context, from, Math.min(to, from + 2), CONDITIONAL)
  // «Om hun møder» is one, «om morgenen» and «taler om» are not.
  if (
    opener >= 0 &&
    (!(sentence.roles[opener]! & RELATIVE) ||
      (opener === from && sentence.roles[opener + 1]! & (HOLDER | RELATIVE)))
  )
    return true
  const verbFirst =
    isFinite(sentence, from) && findRole(context, from + 1, Math.min(to, from + 3), HOLDER) >= 0
  if (verbFirst && (c === 0 || sentence.opener[from] === 1) && isAnsweredByPassive(context, from)) return true
  if (
    !verbFirst ||
    c + 1 >= sentence.clauses ||
    (c > 0 && sentence.opener[from] !== 1 && sentence.clause[from - 1] !== c)
  )
    return false
  let after = c + 1
  while (
    after + 1 < sentence.clauses &&
    !(reading.before[sentence.from + sentence.clauseStart[after]!]! & R.AFTER_COMMA)
  )
    after++
  const next = sentence.clauseStart[after]!
  return (
    (reading.before[sentence.from + next]! & R.AFTER_COMMA) !== 0 &&
    (isFinite(sentence, next) || isFinite(sentence, next + 1))
  )
}

/** «Kommer hun ikke ind, **drøftes** højskole»: a verb that no list has, right behind the first comma. */
function isAnsweredByPassive({ text, reading, sentence, tables }: Context, from: number): boolean {
  if (tables.lexicon.language !== 'da') return false
  for (let k = sentence.from + from + 1; k < sentence.to; k++)
    if (reading.before[k]! & R.AFTER_COMMA)
      return /^\p{Ll}{3,}es$/u.test(text.slice(reading.start[k], reading.end[k]))
  return false
}

/** The writer: *jeg*, *undertegnede*, and the team or authority in whose name the note is written. */
export const isWriter = (roles: number): boolean => (roles & (WRITER | AUTHORITY)) !== 0
