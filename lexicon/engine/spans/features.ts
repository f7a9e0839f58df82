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
  ends: Int32Array
  shapes: Int32Array
  clauses: Int32Array
}

export const createSeen = (): Seen => ({
  words: new Int32Array(64),
  ends: new Int32Array(64),
  shapes: new Int32Array(64),
  clauses: new Int32Array(64),
})

/** Stands for a word that is hidden; no word has this hash but by chance. */
const HIDDEN = 29
/** In what is known of a clause: that it denies something. */
const DENIES = 16

/** As if word k, which denies something, and the denial of its clause were not there. To be called after `look`. */
export function hide(seen: Seen, k: number, clause: number): void {
  seen.words[k] = HIDDEN
  seen.ends[k] = HIDDEN
  seen.shapes[k] = 0
  seen.clauses[clause]! &= ~DENIES
}

export const isHidden = (seen: Seen, k: number): boolean => seen.words[k] === HIDDEN

const mix = (a: number, b: number): number => Math.imul(a ^ (b + 0x9e3779b9 + (a << 6)), HASH_FACTOR)

/** Looks at all words of a sentence once: spelling, ending, kind of word, and what is known of their clauses. */
export function look(context: Context, seen: Seen): void {
  const { text, reading, sentence, tables } = context
  const length = sentence.to - sentence.from
  if (seen.words.length < length) Object.assign(seen, widen(length * 2))
  for (let k = 0; k < length; k++) {
    const token = sentence.from + k
    const start = reading.start[token]!
    const end = reading.end[token]!
    const figure = reading.signature[token] === tables.figure
    seen.words[k] = figure ? 35 : reading.hash[token]!
    seen.ends[k] = figure ? 35 : hashRange(text, Math.max(start, end - 4), end)
    const capital = (reading.before[token]! & R.CAPITAL) !== 0 && reading.form[token]! < 0 ? 1 : 0
    seen.shapes[k] =
      (sentence.features[k]! & SHAPE) ^
      Math.imul(sentence.roles[k]! & SMALL_ROLES, 31) ^
      capital ^
      (figure ? 2 : 0)
  }
  for (let c = 0; c < sentence.clauses; c++) seen.clauses[c] = describeClause(context, c)
}

function widen(length: number): Seen {
  return {
    words: new Int32Array(length),
    ends: new Int32Array(length),
    shapes: new Int32Array(length),
    clauses: new Int32Array(length),
  }
}

/** Who the clause speaks of, how it opens, and whether it denies: a few bits. */
function describeClause(context: Context, c: number): number {
  const { sentence } = context
  const [from, to] = clauseRange(context, c)
  const subject = subjectOf(context, c)
  const roles = rolesOfSubject(context, subject)
  let bits = subject < 0 ? 1 : roles & CITIZEN ? 2 : roles & OTHERS ? 3 : 4
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
  const { sentence, reading, tables } = context
  const token = sentence.from + k
  let n = extractWord(context, seen, k, out)
  n = addClasses(tables, reading.signature[token]!, 0, out, n)
  if (k > 0) n = addClasses(tables, reading.signature[token - 1]!, 1, out, n)
  if (token + 1 < sentence.to) n = addClasses(tables, reading.signature[token + 1]!, 2, out, n)
  return n
}

/** The same without those of the word's classes and of its neighbours', which a loaded model has summed up already. */
export function extractWord({ sentence, reading }: Context, seen: Seen, k: number, out: Int32Array): number {
  const length = sentence.to - sentence.from
  const { words, ends, shapes, clauses } = seen
  const c = sentence.clause[k]!
  const word = words[k]!
  const shape = shapes[k]!
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
  if (verb < 0) return 22
  out[22] = bucketOf(21, words[verb]!)
  out[23] = bucketOf(22, mix(words[verb]!, word))
  out[24] = bucketOf(23, k < verb ? 1 : k === verb ? 2 : 3)
  return 25
}

/** What a word's classes say of itself (`side` 0), of the word after it (1) and before it (2). */
export const SIDES = 3

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
    if (name !== 0) out[at++] = bucketOf(25 + side, name)
  }
  return at
}
