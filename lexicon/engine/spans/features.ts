import { hashRange, HASH_FACTOR } from '../characters.ts'
import { clauseRange, isNegation, rolesOfSubject, subjectOf, type Context } from '../context.ts'
import * as R from '../reading.ts'
import { BUCKETS } from './model.ts'
import { ADJECTIVE, featureBit, NOUN, roleBit, VERB } from '../vocabulary.ts'

/** More features than a word ever has. */
export const MOST_FEATURES = 1024

const FIN = featureBit('fin')
const INF = featureBit('inf')
const PART = featureBit('part')
const DEF = featureBit('def')
const PLURAL = featureBit('pl')
const SHAPE = NOUN | VERB | ADJECTIVE | FIN | INF | PART | DEF | PLURAL
const SMALL_ROLES = roleBit(
  ...([
    'negation',
    'negative-determiner',
    'without',
    'citizen',
    'pronoun',
    'writer',
    'authority',
    'other-person',
  ] as const),
  ...([
    'subordinator',
    'conditional',
    'relative',
    'coordinator',
    'adversative',
    'modal',
    'time-word',
    'unit',
    'now',
  ] as const),
)
const OPENERS = roleBit(
  'subordinator',
  'conditional',
  'relative',
  'coordinator',
  'adversative',
  'question-word',
)
const CITIZEN = roleBit('citizen')
const OTHERS = roleBit('authority', 'other-person', 'writer', 'thing')

/** What is known of each word of a sentence before any of them is judged. Scratch memory, used again. */
export interface Seen {
  words: Int32Array
  /** The last four letters, and the first four. */
  ends: Int32Array
  begins: Int32Array
  shapes: Int32Array
  /** Number of what the word is by its classes, see `classKeys`. */
  keys: Int32Array
  /** What is known of each word's classes; of a hidden word, nothing. */
  signatures: Int32Array
  clauses: Int32Array
}

export const createSeen = (): Seen => createSeenOf(64)

/** Stands for a word that is hidden; no word has this hash but by chance. */
const HIDDEN = 29
/** In what is known of a clause: that it denies something. */
const DENIES = 16
/** In its lowest bits: that it speaks of somebody or something else than the citizen. */
const OTHER = 3

/** As if word k, which denies something, and the denial of its clause were not there. To be called after `look`. */
export function hide(seen: Seen, k: number, clause: number): void {
  seen.words[k] = HIDDEN
  seen.ends[k] = HIDDEN
  seen.begins[k] = HIDDEN
  seen.shapes[k] = 0
  seen.keys[k] = 0
  seen.signatures[k] = 0
  seen.clauses[clause]! &= ~DENIES
}

const mix = (a: number, b: number): number => Math.imul(a ^ (b + 0x9e3779b9 + (a << 6)), HASH_FACTOR)

/** Looks at all words of a sentence once: spelling, ending, kind of word, and what is known of their clauses. */
export function look(context: Context, seen: Seen): void {
  const { text, reading, sentence, tables } = context
  const length = sentence.to - sentence.from
  if (seen.words.length < length) Object.assign(seen, createSeenOf(length * 2))
  for (let k = 0; k < length; k++) {
    const token = sentence.from + k
    const start = reading.start[token]!
    const end = reading.end[token]!
    const figure = reading.signature[token] === tables.figure
    seen.words[k] = figure ? 35 : reading.hash[token]!
    seen.ends[k] = figure ? 35 : hashRange(text, Math.max(start, end - 4), end)
    seen.begins[k] = figure ? 35 : hashRange(text, start, Math.min(end, start + 4))
    const signature = reading.signature[token]!
    seen.signatures[k] = signature
    seen.keys[k] = tables.classKeys[signature]!
    const capital = (reading.before[token]! & R.CAPITAL) !== 0 && reading.form[token]! < 0 ? 1 : 0
    seen.shapes[k] =
      (sentence.features[k]! & SHAPE) ^
      Math.imul(sentence.roles[k]! & SMALL_ROLES, 31) ^
      capital ^
      (figure ? 2 : 0)
  }
  for (let c = 0; c < sentence.clauses; c++) seen.clauses[c] = describeClause(context, c)
}

const createSeenOf = (length: number): Seen => ({
  words: new Int32Array(length),
  ends: new Int32Array(length),
  begins: new Int32Array(length),
  shapes: new Int32Array(length),
  keys: new Int32Array(length),
  signatures: new Int32Array(length),
  clauses: new Int32Array(length),
})

/** Who the clause speaks of, how it opens, and whether it denies: a few bits. */
function describeClause(context: Context, c: number): number {
  const { sentence } = context
  const [from, to] = clauseRange(context, c)
  const subject = subjectOf(context, c)
  const roles = rolesOfSubject(context, subject)
  let bits = subject < 0 ? 1 : roles & CITIZEN ? 2 : roles & OTHERS ? OTHER : 4
  if (sentence.roles[from]! & OPENERS) bits |= 8
  for (let k = from; k < to; k++) if (isNegation(context, k)) bits |= DENIES
  if (sentence.clauseVerb[c]! < 0) bits |= 32
  return bits
}

/** Number of the weights of a feature: what kind it is, and its value. */
function bucketOf(kind: number, value: number): number {
  const hash = Math.imul(mix(kind + 1, value), 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

/** Writes the numbers of all features of word k into `out`; returns how many. */
export function extract(context: Context, seen: Seen, k: number, out: Int32Array): number {
  let n = extractWord(context, seen, k, out)
  for (let side = 0; side < SIDES; side++) {
    const signature = signatureOn(context, seen, k, side)
    if (signature >= 0) n = addClasses(context.tables, signature, side, out, n)
  }
  return n
}

/** The same without those of word classes, which a loaded model has summed up already. */
export function extractWord({ sentence, reading }: Context, seen: Seen, k: number, out: Int32Array): number {
  const length = sentence.to - sentence.from
  const { words, ends, begins, shapes, keys, clauses } = seen
  const c = sentence.clause[k]!
  const word = words[k]!
  const shape = shapes[k]!
  const key = keys[k]!
  const before = k > 0 ? words[k - 1]! : 1
  const after = k + 1 < length ? words[k + 1]! : 2
  const shapeBefore = k > 0 ? shapes[k - 1]! : 1
  const shapeAfter = k + 1 < length ? shapes[k + 1]! : 2
  const clause = clauses[c]!
  const from = sentence.clauseStart[c]!
  const verb = sentence.clauseVerb[c]!
  out[0] = bucketOf(0, 0)
  out[1] = bucketOf(1, word)
  out[2] = bucketOf(2, before)
  out[3] = bucketOf(3, after)
  out[4] = bucketOf(4, mix(before, word))
  out[5] = bucketOf(5, mix(word, after))
  out[6] = bucketOf(6, ends[k]!)
  out[7] = bucketOf(7, shape)
  out[8] = bucketOf(8, shapeBefore)
  out[9] = bucketOf(9, shapeAfter)
  out[10] = bucketOf(10, mix(shapeBefore, shape))
  out[11] = bucketOf(11, mix(shape, shapeAfter))
  out[12] = bucketOf(12, k > 1 ? words[k - 2]! : 3)
  out[13] = bucketOf(13, k + 2 < length ? words[k + 2]! : 4)
  out[14] = bucketOf(14, clause)
  out[15] = bucketOf(15, mix(clause, word))
  out[16] = bucketOf(16, mix(clause, shape))
  out[17] = bucketOf(17, Math.min(k - from, 3))
  out[18] = bucketOf(18, k > 0 ? ends[k - 1]! : 5)
  out[19] = bucketOf(19, k + 1 < length ? ends[k + 1]! : 6)
  out[20] = bucketOf(20, words[from]!)
  out[21] = bucketOf(24, reading.before[sentence.from + k]! & (R.AFTER_COMMA | R.AFTER_BREAK | R.OPENS_LINE))
  out[22] = bucketOf(40, begins[k]!)
  out[23] = bucketOf(41, k > 1 ? shapes[k - 2]! : 3)
  out[24] = bucketOf(42, k + 2 < length ? shapes[k + 2]! : 4)
  out[25] = bucketOf(43, mix(k > 0 ? keys[k - 1]! : 1, key))
  out[26] = bucketOf(44, mix(key, k + 1 < length ? keys[k + 1]! : 2))
  out[27] = bucketOf(45, mix(clause, key))
  if (verb < 0) return 28
  out[28] = bucketOf(21, words[verb]!)
  out[29] = bucketOf(22, mix(words[verb]!, word))
  out[30] = bucketOf(23, k < verb ? 1 : k === verb ? 2 : 3)
  out[31] = bucketOf(46, mix(keys[verb]!, key))
  return 32
}

/**
 * Whose classes are looked at for a word: its own (0), those of the words before and after it (1, 2) and two away
 * (3, 4), its own where the clause denies (5) or speaks of somebody else (6), and those of the clause's verb (7).
 */
export const SIDES = 8

/** Signature of the word whose classes count on a side of word k, -1 for none. */
export function signatureOn({ sentence }: Context, seen: Seen, k: number, side: number): number {
  const { signatures, clauses } = seen
  const length = sentence.to - sentence.from
  const c = sentence.clause[k]!
  switch (side) {
    case 0:
      return signatures[k]!
    case 1:
      return k > 0 ? signatures[k - 1]! : -1
    case 2:
      return k + 1 < length ? signatures[k + 1]! : -1
    case 3:
      return k > 1 ? signatures[k - 2]! : -1
    case 4:
      return k + 2 < length ? signatures[k + 2]! : -1
    case 5:
      return clauses[c]! & DENIES ? signatures[k]! : -1
    case 6:
      return (clauses[c]! & 7) === OTHER ? signatures[k]! : -1
    default:
      return sentence.clauseVerb[c]! < 0 ? -1 : signatures[sentence.clauseVerb[c]!]!
  }
}

/** Writes the features of a signature's word classes into `out` from `n` on; returns the next free place. */
export function addClasses(
  { elementStart, elements, classOf }: Pick<Context['tables'], 'elementStart' | 'elements' | 'classOf'>,
  signature: number,
  side: number,
  out: Int32Array,
  n: number,
): number {
  let at = n
  for (let e = elementStart[signature]!; e < elementStart[signature + 1]!; e++) {
    const name = classOf[elements[e]!]!
    if (name !== 0) out[at++] = bucketOf(CLASS_KINDS[side]!, name)
  }
  return at
}

/** Kind of feature of each side. */
const CLASS_KINDS = [25, 26, 27, 50, 51, 52, 53, 54]
