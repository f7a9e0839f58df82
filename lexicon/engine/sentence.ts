import type { Reading } from './reading.ts'
import * as R from './reading.ts'
import { findPhrases } from './find-phrases.ts'
import type { Tables } from './tables.ts'
import { noteWitnesses } from './note-witnesses.ts'
import { ADJECTIVE, featureBit, NOUN, roleBit } from './vocabulary.ts'

const FINITE_ROLE = roleBit('finite')
const FIN = featureBit('fin')
const THIRD = featureBit('third')
const INF = featureBit('inf')
const SUBORDINATOR = roleBit('subordinator')
const CONDITIONAL = roleBit('conditional')
const RELATIVE = roleBit('relative')
const COORDINATOR = roleBit('coordinator')
const ADVERSATIVE = roleBit('adversative')
const PRONOUN = roleBit('pronoun')
const QUESTION_WORD = roleBit('question-word')
const DETERMINER = roleBit('determiner')
const NEGATION = roleBit('negation')
const NOUN_HOLDER = roleBit('citizen', 'writer', 'authority', 'other-person', 'thing')
const HOLDER = roleBit('pronoun', 'citizen', 'writer')
const SMALL = roleBit('common', 'relative', 'coordinator', 'subordinator')
const INTRODUCING = SUBORDINATOR | CONDITIONAL | QUESTION_WORD
const OPENER = SUBORDINATOR | CONDITIONAL | RELATIVE | COORDINATOR | ADVERSATIVE | QUESTION_WORD

/** A comma opens a clause when a finite verb follows within so many words. */
const VERB_WITHIN = 8

/**
 * One sentence taken apart: what its words do here, which phrases they form, and its clauses. Worked out only
 * where something may be remarked on. Indices are token numbers of the reading, less `from`.
 */
export interface Sentence {
  from: number
  to: number
  /** Roles of each word, those of phrases that begin at it included. */
  roles: Int32Array
  features: Int32Array
  /** Clause number of each word. */
  clause: Uint8Array
  /**
   * Where a pattern may step over the boundary before the word: 1 when the word opens its clause (*når*, *at*), 2 for
   * what follows a label's colon, and the verb or subject after a comma («Når dagen er planlagt, arbejder hun …»).
   */
  opener: Uint8Array
  clauses: number
  /** First word of clause c; `clauseStart[clauses]` is the number of words. */
  readonly clauseStart: Int32Array
  /** First finite verb of clause c, -1 for none. */
  readonly clauseVerb: Int32Array
  /** 1 where the word lies inside a fixed phrase: no clause begins there. */
  bound: Uint8Array
  /** Fixed phrases found, three numbers each: first word, word after the last, signature; in the order of their first words. */
  readonly phrases: number[]
  /** Where in `phrases` those that begin at word k stand: `[phraseAt[k], phraseAt[k + 1])`. */
  phraseAt: Int32Array
  /** Where in `phrases` one that ends before word k stands, -1 for none; `phraseBefore` leads to the next of them. */
  phraseEnding: Int32Array
  readonly phraseBefore: number[]
}

const MAX_CLAUSES = 255

export function createSentence(): Sentence {
  return {
    from: 0,
    to: 0,
    roles: new Int32Array(256),
    features: new Int32Array(256),
    clause: new Uint8Array(256),
    opener: new Uint8Array(256),
    bound: new Uint8Array(256),
    clauses: 0,
    clauseStart: new Int32Array(MAX_CLAUSES + 2),
    clauseVerb: new Int32Array(MAX_CLAUSES + 2),
    phrases: [],
    phraseAt: new Int32Array(258),
    phraseEnding: new Int32Array(258),
    phraseBefore: [],
  }
}

/** Takes sentence `[from, to)` of the reading apart, into `sentence`. */
export function takeApart(
  reading: Reading,
  tables: Tables,
  from: number,
  to: number,
  sentence: Sentence,
): void {
  const length = to - from
  if (sentence.roles.length <= length) makeRoom(sentence, length)
  sentence.from = from
  sentence.to = to
  for (let k = 0; k < length; k++) {
    const signature = reading.signature[from + k]!
    sentence.roles[k] = tables.roles[signature]!
    sentence.features[k] = tables.features[signature]!
  }
  sentence.roles[length] = sentence.features[length] = 0
  findPhrases(reading, tables, sentence)
  noteWitnesses(reading, tables, sentence)
  divide(reading, sentence)
}

function makeRoom(sentence: Sentence, length: number): void {
  const capacity = length * 2
  sentence.roles = new Int32Array(capacity)
  sentence.features = new Int32Array(capacity)
  sentence.clause = new Uint8Array(capacity)
  sentence.opener = new Uint8Array(capacity)
  sentence.bound = new Uint8Array(capacity)
  sentence.phraseAt = new Int32Array(capacity + 2)
  sentence.phraseEnding = new Int32Array(capacity + 2)
}

/** A word that is a finite verb and nothing else that we know of. */
export function isFinite(sentence: Sentence, k: number): boolean {
  if (sentence.roles[k]! & FINITE_ROLE) return true
  // «Så godt som» is no verb, although *så* is the past of *se*.
  if (sentence.roles[k]! & SMALL) return false
  const features = sentence.features[k]!
  return (features & FIN) !== 0 && (features & (NOUN | INF)) === 0
}

function divide(reading: Reading, sentence: Sentence): void {
  const length = sentence.to - sentence.from
  let clause = 0
  sentence.clauseStart[0] = 0
  sentence.clauseVerb[0] = -1
  for (let k = 0; k < length; k++) {
    const opens = k > 0 && opensClause(reading, sentence, k)
    if (opens && clause < MAX_CLAUSES) {
      clause++
      sentence.clauseStart[clause] = k
      sentence.clauseVerb[clause] = -1
    }
    sentence.clause[k] = clause
    sentence.opener[k] = opens ? openerOf(reading, sentence, k) : 0
    if (sentence.clauseVerb[clause]! < 0 && isFinite(sentence, k)) sentence.clauseVerb[clause] = k
  }
  sentence.clauses = clause + 1
  sentence.clauseStart[clause + 1] = length
}

function openerOf(reading: Reading, sentence: Sentence, k: number): number {
  if (sentence.roles[k]! & OPENER) return 1
  // «Jobmål: lagermedarbejder»
  if (reading.before[sentence.from + k]! & R.AFTER_COLON) return 2
  const comma = reading.before[sentence.from + k]! & R.AFTER_COMMA
  return comma && (sentence.roles[k]! & HOLDER || isFinite(sentence, k)) ? 2 : 0
}

function opensClause(reading: Reading, sentence: Sentence, k: number): boolean {
  const before = reading.before[sentence.from + k]!
  const roles = sentence.roles[k]!
  if (before & R.AFTER_BREAK) return true
  if (sentence.bound[k] && !(before & R.AFTER_COMMA)) return false
  if (before & R.AFTER_COMMA) {
    if (roles & OPENER || isFinite(sentence, k)) return true
    // «Få, faste ansigter» is a list.
    if (sentence.features[k]! & ADJECTIVE && sentence.features[k - 1]! & ADJECTIVE) return false
    return verbFollows(reading, sentence, k)
  }
  if (roles & ADVERSATIVE && roles & COORDINATOR) return true
  if (roles & COORDINATOR) return beginsClause(sentence, k + 1)
  // Some are prepositions or adverbs as well (*om ugen*, *før jul*): they are listed as relatives too.
  // «Når der er ro»: the clause has its opener.
  if (roles & RELATIVE && sentence.roles[k - 1]! & INTRODUCING) return false
  if (roles & RELATIVE)
    return isFinite(sentence, k + 1) || (hasHolder(sentence, k + 1) && verbNear(sentence, k + 1, 5))
  if (roles & (SUBORDINATOR | CONDITIONAL)) return !isInfinitive(reading, sentence, k + 1)
  return false
}

function verbFollows(reading: Reading, sentence: Sentence, k: number): boolean {
  const length = sentence.to - sentence.from
  for (let j = k; j < length && j < k + VERB_WITHIN; j++) {
    if (j > k && reading.before[sentence.from + j]! & (R.AFTER_COMMA | R.AFTER_BREAK)) return false
    if (isFinite(sentence, j)) return true
  }
  return false
}

/** After *og*, *eller*, *men*: a subject or a finite verb, perhaps behind a negation, begins a clause of its own. */
function beginsClause(sentence: Sentence, k: number): boolean {
  const length = sentence.to - sentence.from
  for (let j = k; j < length && j < k + 3; j++) {
    const roles = sentence.roles[j]!
    if (roles & PRONOUN) return verbNear(sentence, j + 1, roles & DETERMINER ? 2 : 3)
    // «… and works well»: a noun by its form as well.
    if (sentence.features[j]! & THIRD && j + 1 < length) return true
    if (roles & (SUBORDINATOR | CONDITIONAL | RELATIVE) || isFinite(sentence, j)) return true
    if (roles & HOLDER) return verbNear(sentence, j + 1, 2)
    if ((roles & NEGATION) === 0) return verbNear(sentence, j, 3) && (sentence.features[j]! & NOUN) === 0
  }
  return false
}

/** After *at*: an infinitive, perhaps behind a negation; a word we do not know is one unless a subject or a verb follows. */
function isInfinitive(reading: Reading, sentence: Sentence, k: number): boolean {
  const length = sentence.to - sentence.from
  const j = k < length && sentence.roles[k]! & NEGATION ? k + 1 : k
  if (j >= length) return false
  if (sentence.features[j]! & INF) return true
  if (reading.form[sentence.from + j]! >= 0) return false
  for (let f = j + 1; f < length && f < j + 3; f++)
    if (isFinite(sentence, f) || sentence.roles[f]! & NOUN_HOLDER) return false
  return true
}

/** A subject begins at k. *Den* and *det* are articles where no verb follows: «historien om den stjålne cykel». */
function hasHolder(sentence: Sentence, k: number): boolean {
  if (k >= sentence.to - sentence.from) return false
  const roles = sentence.roles[k]!
  return (roles & HOLDER) !== 0 && (!(roles & DETERMINER) || verbNear(sentence, k + 1, 2))
}

function verbNear(sentence: Sentence, k: number, within: number): boolean {
  for (let j = k; j < k + within && j < sentence.to - sentence.from; j++)
    if (isFinite(sentence, j)) return true
  return false
}
