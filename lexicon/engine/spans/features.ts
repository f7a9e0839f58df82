import { hashRange, HASH_FACTOR } from '../characters.ts'
import { clauseOf, clauseRange, isNegation, subjectOf, subjectRoles, type Context } from '../context.ts'
import * as R from '../reading.ts'
import { BUCKETS } from './model.ts'
import { ADJECTIVE, featureBit, NOUN, roleBit, VERB } from '../vocabulary.ts'

/** More features than a word ever has. */
export const MOST_FEATURES = 64

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
    seen.words[k] = figure ? 35 : hashRange(text, start, end)
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
  const roles = subjectRoles(context, c)
  let bits = subject < 0 ? 1 : roles & CITIZEN ? 2 : roles & OTHERS ? 3 : 4
  if (sentence.roles[from]! & OPENERS) bits |= 8
  for (let k = from; k < to; k++) if (isNegation(context, k)) bits |= 16
  if (sentence.clauseVerb[c]! < 0) bits |= 32
  return bits
}

/** Writes the numbers of the features of word k into `out`; returns how many. */
export function extract(context: Context, seen: Seen, k: number, out: Int32Array): number {
  const { sentence, reading, tables } = context
  const length = sentence.to - sentence.from
  const { words, ends, shapes, clauses } = seen
  const c = clauseOf(context, k)
  const word = words[k]!
  const shape = shapes[k]!
  const before = k > 0 ? words[k - 1]! : 1
  const after = k + 1 < length ? words[k + 1]! : 2
  const shapeBefore = k > 0 ? shapes[k - 1]! : 1
  const shapeAfter = k + 1 < length ? shapes[k + 1]! : 2
  const clause = clauses[c]!
  let n = 0
  const add = (kind: number, value: number) => {
    let hash = Math.imul(mix(kind + 1, value), 0x85ebca6b)
    hash ^= hash >>> 15
    out[n++] = hash & (BUCKETS - 1)
  }
  add(0, 0)
  add(1, word)
  add(2, before)
  add(3, after)
  add(4, mix(before, word))
  add(5, mix(word, after))
  add(6, ends[k]!)
  add(7, shape)
  add(8, shapeBefore)
  add(9, shapeAfter)
  add(10, mix(shapeBefore, shape))
  add(11, mix(shape, shapeAfter))
  add(12, k > 1 ? words[k - 2]! : 3)
  add(13, k + 2 < length ? words[k + 2]! : 4)
  add(14, clause)
  add(15, mix(clause, word))
  add(16, mix(clause, shape))
  const from = sentence.clauseStart[c]!
  add(17, Math.min(k - from, 3))
  add(18, k > 0 ? ends[k - 1]! : 5)
  add(19, k + 1 < length ? ends[k + 1]! : 6)
  add(20, words[from]!)
  const verb = sentence.clauseVerb[c]!
  if (verb >= 0) {
    add(21, words[verb]!)
    add(22, mix(words[verb]!, word))
    add(23, k < verb ? 1 : k === verb ? 2 : 3)
  }
  add(24, reading.before[sentence.from + k]! & (R.AFTER_COMMA | R.AFTER_BREAK | R.OPENS_LINE))
  n = addClasses(tables, reading.signature[sentence.from + k]!, 25, out, n)
  if (k > 0) n = addClasses(tables, reading.signature[sentence.from + k - 1]!, 26, out, n)
  if (k + 1 < length) n = addClasses(tables, reading.signature[sentence.from + k + 1]!, 27, out, n)
  return n
}

function addClasses(
  tables: Context['tables'],
  signature: number,
  kind: number,
  out: Int32Array,
  from: number,
): number {
  let n = from
  const { elementStart, elements, classOf } = tables
  for (let e = elementStart[signature]!; e < elementStart[signature + 1]! && n < MOST_FEATURES; e++) {
    const name = classOf[elements[e]!]!
    if (name === 0) continue
    let hash = Math.imul(mix(kind + 1, name), 0x85ebca6b)
    hash ^= hash >>> 15
    out[n++] = hash & (BUCKETS - 1)
  }
  return n
}
