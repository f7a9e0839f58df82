import {
  clauseOf,
  clauseRange,
  findRole,
  isNamed,
  isWriter,
  subjectOf,
  subjectRoles,
  type Context,
} from '../context.ts'
import type { Match } from '../match.ts'
import * as R from '../reading.ts'
import { featureBit, roleBit } from '../vocabulary.ts'
import { isFinite } from '../sentence.ts'
import { wordAt } from '../wording/words.ts'

const REPORTING = roleBit('reporting-verb')
const MODAL = roleBit('modal')
const SOURCE = roleBit('source-preposition')
const SUBORDINATOR = roleBit('subordinator')
const OTHER = roleBit('other-person', 'thing')
const COORDINATOR = roleBit('coordinator')
const RELATIVE = roleBit('relative')
const HOLDER = roleBit('pronoun', 'citizen', 'other-person')
const OTHER_PERSON = roleBit('other-person')
const CITIZEN = roleBit('citizen')
const PASSIVE = featureBit('pass')
const PART = featureBit('part')
const FIN = featureBit('fin')
const INF = featureBit('inf')
/** Make a passive of the participle after them. */
const BE = new Set('er var været blive bliver blev blevet is are was were be been being'.split(' '))

/** What somebody holds or tells. */
const SIDE = /^(?:side|version|view|account|verdict|take|story|words|opinion)$/

/** A source before a colon has at most this many words. */
const LABEL = 5

/** Whose view it is when it is not the writer's. */
export type Teller = 'citizen' | 'other'

/**
 * Whether somebody else holds the view: a reporting verb above the clause (*lægen vurderer, at*), before a colon,
 * in the clause itself (*oplever ham som*), after it (*…, siger hun*), or a named source (*ifølge egen læge*).
 * Passive judgements without a source (*vurderes*) are the writer's, and so are those of the writer's own team.
 */
export function isTold(match: Match, context: Context, teller: Teller): boolean {
  const found = tellerOf(match, context)
  return found === teller
}

function tellerOf(match: Match, context: Context): Teller | undefined {
  const { sentence, reading } = context
  const c = clauseOf(context, match.from)
  const [from] = clauseRange(context, c)
  const [, end] = clauseRange(context, c)
  const before = findRole(context, 0, match.first, SOURCE)
  const source = before >= 0 ? before : findRole(context, match.to, end, SOURCE)
  if (source >= 0 && !isWriter(rolesNear(context, source)))
    return rolesNear(context, source) & CITIZEN ? 'citizen' : 'other'
  const inside = reportIn(match, context, from, match.from, c)
  if (inside) return inside
  for (let d = c; d > 0; d--)
    if (reading.before[sentence.from + sentence.clauseStart[d]!]! & R.AFTER_COLON && isSource(context, d - 1))
      return 'other'
  // Climb from an at-clause to the clause that says whose words it holds.
  for (let d = c; d > 0; d--) {
    const [start] = clauseRange(context, d)
    const first = sentence.roles[start]! | (sentence.roles[start + 1] ?? 0)
    const colon = reading.before[sentence.from + start]! & (R.AFTER_COLON | R.AFTER_QUOTE)
    const above = clauseRange(context, d - 1)
    const told = reportIn(match, context, above[0], above[1], d - 1)
    if (told && (first & SUBORDINATOR || colon || d < c || isBare(context, d) || isEmbedded(context, d)))
      return told
    if ((first & SUBORDINATOR) === 0 && !colon && sentence.opener[start] !== 1) break
  }
  return reportAfter(match, context, c)
}

function reportIn(match: Match, context: Context, from: number, to: number, c: number): Teller | undefined {
  const { sentence } = context
  for (let k = from; k < to; k++) {
    if ((sentence.roles[k]! & REPORTING) === 0) continue
    if (k >= match.first && k < match.last && isNamed(context, match, k)) {
      const teller = tellerOfNamed(match, context, c)
      if (teller) return teller
      continue
    }
    const features = sentence.features[k]!
    // «Har svært ved at sige fra» reports nothing.
    if (features & INF && !(features & FIN) && findRole(context, Math.max(from, k - 4), k, MODAL) < 0)
      continue
    if (features & PASSIVE || (features & PART && isPassive(context, from, k, to))) return undefined
    const subject = subjectRoles(context, c)
    if (isWriter(subject) || isTelegram(context, k) || isOwnAdmission(context, k)) return undefined
    return subject & OTHER || isOtherName(context, c)
      ? 'other'
      : subjectOf(context, c) >= 0 && !(subject & CITIZEN)
        ? 'other'
        : 'citizen'
  }
  return undefined
}

/** «Lægen tvivler på, at …»: the pattern names the verb, but the view is the subject's. */
function tellerOfNamed(match: Match, context: Context, c: number): Teller | undefined {
  const k = subjectOf(context, c)
  if (k < 0) return undefined
  const roles = subjectRoles(context, c)
  if (isWriter(roles)) return undefined
  if (roles & OTHER && !(roles & CITIZEN)) return 'other'
  const { category } = context.tables.lexicon.entries[match.entry]!
  return roles & CITIZEN && (category === 'prognosis' || category === 'belief') ? 'citizen' : undefined
}

/** *Says the lad is low and can't get up*: what is told has its verb in the clause of the telling one. */
function isEmbedded(context: Context, c: number): boolean {
  const { sentence } = context
  const [from, to] = clauseRange(context, c - 1)
  if (!(sentence.roles[to]! & COORDINATOR)) return false
  const verb = findRole(context, from, to, REPORTING)
  if (verb < 0) return false
  for (let k = verb + 1; k < to; k++) if (isFinite(sentence, k)) return true
  return false
}

/** «Mor synes, han mangler gnist», *I think he is …*: nothing joins them, but the verb stands right before. */
function isBare({ sentence }: Context, c: number): boolean {
  const start = sentence.clauseStart[c]!
  return (sentence.roles[start]! & HOLDER) !== 0 && (sentence.roles[start - 1]! & REPORTING) !== 0
}

/** «Neurolog: …», «Epikrise fra psykiatrien: …»: somebody else, named in a few words before a colon. */
function isSource(context: Context, c: number): boolean {
  const [from, to] = clauseRange(context, c)
  // «I have heard the foreman's side: …»
  const isEnglish = context.tables.lexicon.language === 'en'
  if (isEnglish && SIDE.test(wordAt(context, to - 1)) && context.sentence.roles[to - 2]! & OTHER_PERSON)
    return true
  if (to - from > LABEL || context.sentence.clauseVerb[c]! >= 0) return false
  return findRole(context, from, to, OTHER_PERSON) >= 0 && findRole(context, from, to, CITIZEN) < 0
}

/** «…, siger hun», «…, mener lægen». */
function reportAfter(match: Match, context: Context, c: number): Teller | undefined {
  const { sentence, reading } = context
  const next = c + 1
  if (next >= sentence.clauses) return undefined
  const [from, to] = clauseRange(context, next)
  if (from < match.to || !(reading.before[sentence.from + from]! & (R.AFTER_COMMA | R.AFTER_QUOTE)))
    return undefined
  // «…, som han siger», *…, he says*
  const holder = sentence.roles[from]! & RELATIVE ? from + 1 : from
  if (sentence.roles[holder]! & HOLDER && sentence.roles[holder + 1]! & REPORTING && to - holder < 4)
    return reportIn(match, context, from, to, next)
  if (!(sentence.roles[from]! & REPORTING) || !isFinite(sentence, from)) return undefined
  if (findRole(context, from + 1, Math.min(to, from + 3), SUBORDINATOR) >= 0) return undefined
  return reportIn(match, context, from, from + 1, next)
}

/** «Mener, hun er tungnem»: the writer's own view, in the short style of notes. */
function isTelegram({ sentence }: Context, k: number): boolean {
  return k === 0 && isFinite(sentence, 0) && (sentence.roles[1]! & CITIZEN) !== 0 && isFinite(sentence, 2)
}

/** «**Må konstatere**, at …»: where nobody is named, who has to is who writes. */
const isOwnAdmission = (context: Context, k: number): boolean =>
  k === 1 && /^(?:må|must)$/.test(wordAt(context, 0))

/** *er vurderet*, *was considered*, or a bare participle, without anybody named behind *af*, *by*. */
function isPassive(context: Context, from: number, k: number, to: number): boolean {
  const { sentence, text, reading } = context
  let auxiliary = false
  for (let j = k - 1; j >= from && j > k - 5; j--) {
    const token = sentence.from + j
    if (BE.has(text.slice(reading.start[token], reading.end[token]).toLowerCase()))
      return findRole(context, k + 1, to, OTHER) < 0
    if (isFinite(sentence, j)) auxiliary = true
  }
  return !auxiliary && (sentence.features[k]! & FIN) === 0
}

function isOtherName(context: Context, c: number): boolean {
  const k = subjectOf(context, c)
  return k > 0 && (context.sentence.roles[k - 1]! & OTHER) !== 0
}

function rolesNear({ sentence }: Context, k: number): number {
  let roles = 0
  const length = sentence.to - sentence.from
  for (let j = k + 1; j < k + 4 && j < length; j++) {
    if (isFinite(sentence, j)) break
    roles |= sentence.roles[j]!
  }
  return roles
}
