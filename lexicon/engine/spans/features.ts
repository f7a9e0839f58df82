import { HASH_FACTOR } from '../characters.ts'
import type { Context } from '../context.ts'
import * as R from '../reading.ts'
import { BUCKETS } from './model.ts'
import { beginOf, DENIES, endOf, OTHER, PAIRS, type Seen } from './seen.ts'

/** More features than a word ever has. */
export const MOST_FEATURES = 1024

/**
 * Where a word stands beside the word that is weighed. A word says of itself what it says at each of them, whatever
 * stands around it; a reader sums that up once for each word (`word-sums.ts`).
 */
export const PLACE = {
  own: 0,
  before: 1,
  after: 2,
  twoBefore: 3,
  twoAfter: 4,
  /** Itself, where its clause denies, and where that speaks of somebody else: its classes alone. */
  denied: 5,
  other: 6,
  verb: 7,
  opener: 8,
} as const
export const PLACES = 9

/** Kinds of feature of each place, -1 for none: the word, its end, its beginning, its classes. */
const WORD_KINDS = [1, 2, 3, 12, 13, -1, -1, 21, 20]
const END_KINDS = [6, 18, 19, -1, -1, -1, -1, -1, -1]
const BEGIN_KINDS = [40, -1, -1, -1, -1, -1, -1, -1, -1]
const CLASS_KINDS = [25, 26, 27, 50, 51, 52, 53, 54, -1]

/** What stands at a place when no word does: the edge of the sentence, as a word and as its end. */
const EDGES: readonly (readonly [word: number, end: number])[] = [
  [0, 0],
  [1, 5],
  [2, 6],
  [3, 0],
  [4, 0],
]
/** The places from which one may look over the edge: the first ones. */
export const EDGE_PLACES = EDGES.length

/** What separates a word from the one before it. */
const BREAKS = R.AFTER_COMMA | R.AFTER_BREAK | R.OPENS_LINE

export type Classes = Pick<Context['tables'], 'elementStart' | 'elements' | 'classOf'>

const mix = (a: number, b: number): number => Math.imul(a ^ (b + 0x9e3779b9 + (a << 6)), HASH_FACTOR)

/** Number of the weights of a feature: what kind it is, and its value. */
function bucketOf(kind: number, value: number): number {
  const hash = Math.imul(mix(kind + 1, value), 0x85ebca6b)
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1)
}

/** Writes the numbers of all features of word k into `out`, after `joinNeighbours`; returns how many. */
export function extract(context: Context, seen: Seen, k: number, out: Int32Array): number {
  const c = context.sentence.clause[k]!
  let n = addAround(context, seen, k, out, 0)
  n = addClause(seen, c, out, n)
  for (let place = 0; place < PLACES; place++) {
    const at = wordAt(context, seen, k, place)
    if (at >= 0) {
      n = addWord(context, seen, at, place, out, n)
      n = addClasses(context.tables, seen.signatures[at]!, place, out, n)
    } else if (at === EDGE) n = addEdge(place, out, n)
  }
  return n
}

/** No word stands there, and that says something, or says nothing. */
const EDGE = -1
const NONE = -2

/** The word that stands at a place of word k, `EDGE` or `NONE`. */
function wordAt({ sentence }: Context, { clauses }: Seen, k: number, place: number): number {
  const length = sentence.to - sentence.from
  const c = sentence.clause[k]!
  switch (place) {
    case PLACE.own:
      return k
    case PLACE.before:
      return k > 0 ? k - 1 : EDGE
    case PLACE.after:
      return k + 1 < length ? k + 1 : EDGE
    case PLACE.twoBefore:
      return k > 1 ? k - 2 : EDGE
    case PLACE.twoAfter:
      return k + 2 < length ? k + 2 : EDGE
    case PLACE.denied:
      return clauses[c]! & DENIES ? k : NONE
    case PLACE.other:
      return (clauses[c]! & 7) === OTHER ? k : NONE
    case PLACE.verb:
      return sentence.clauseVerb[c]! < 0 ? NONE : sentence.clauseVerb[c]!
    default:
      return sentence.clauseStart[c]!
  }
}

/** Writes what word k says at a place, its classes apart, into `out` from `n` on; returns the next free place. */
export function addWord(
  context: Context,
  seen: Seen,
  k: number,
  place: number,
  out: Int32Array,
  n: number,
): number {
  let at = n
  const word = WORD_KINDS[place]!
  const end = END_KINDS[place]!
  const begin = BEGIN_KINDS[place]!
  if (word >= 0) out[at++] = bucketOf(word, seen.words[k]!)
  if (end >= 0) out[at++] = bucketOf(end, endOf(context, seen, k))
  if (begin >= 0) out[at++] = bucketOf(begin, beginOf(context, seen, k))
  return at
}

/** The same for the edge of the sentence. */
export function addEdge(place: number, out: Int32Array, n: number): number {
  const [word, end] = EDGES[place]!
  out[n] = bucketOf(WORD_KINDS[place]!, word)
  if (END_KINDS[place]! < 0) return n + 1
  out[n + 1] = bucketOf(END_KINDS[place]!, end)
  return n + 2
}

/** Writes what the word classes of a signature say at a place. */
export function addClasses(
  { elementStart, elements, classOf }: Classes,
  signature: number,
  place: number,
  out: Int32Array,
  n: number,
): number {
  let at = n
  const kind = CLASS_KINDS[place]!
  if (kind >= 0)
    for (let e = elementStart[signature]!; e < elementStart[signature + 1]!; e++) {
      const name = classOf[elements[e]!]!
      if (name !== 0) out[at++] = bucketOf(kind, name)
    }
  return at
}

/** Writes what is the same for all words of a clause. */
export function addClause({ clauses }: Seen, c: number, out: Int32Array, n: number): number {
  out[n] = bucketOf(0, 0)
  out[n + 1] = bucketOf(14, clauses[c]!)
  return n + 2
}

/**
 * Notes what each two neighbours say together, as words, shapes and classes: the feature of the second of them; that of
 * the first is its neighbour in the table. To be called after `look`, and again after `hide`.
 */
export function joinNeighbours({ sentence }: Context, seen: Seen): void {
  const length = sentence.to - sentence.from
  const { words, shapes, keys, pairs } = seen
  for (let k = 0, at = 0; k <= length; k++, at += PAIRS) {
    pairs[at] = bucketOf(4, mix(k > 0 ? words[k - 1]! : 1, k < length ? words[k]! : 2))
    pairs[at + 1] = bucketOf(10, mix(k > 0 ? shapes[k - 1]! : 1, k < length ? shapes[k]! : 2))
    pairs[at + 2] = bucketOf(43, mix(k > 0 ? keys[k - 1]! : 1, k < length ? keys[k]! : 2))
  }
}

/** Where word k stands in its clause: its first words, and before, on or behind its verb. */
const POSITIONS = [0, 1, 2, 3].map((value) => bucketOf(17, value))
const SIDES_OF_VERB = [1, 2, 3].map((value) => bucketOf(23, value))

/**
 * Writes what word k and those around it say together, and their shapes, which depend on the sentence. After
 * `joinNeighbours`.
 */
export function addAround(
  { sentence, reading }: Context,
  seen: Seen,
  k: number,
  out: Int32Array,
  n: number,
): number {
  const length = sentence.to - sentence.from
  const { words, shapes, keys, clauses, pairs } = seen
  const c = sentence.clause[k]!
  const word = words[k]!
  const shape = shapes[k]!
  const key = keys[k]!
  const clause = clauses[c]!
  const verb = sentence.clauseVerb[c]!
  const at = k * PAIRS
  out[n] = pairs[at]!
  out[n + 1] = pairs[at + 1]!
  out[n + 2] = pairs[at + 2]!
  out[n + 3] = pairs[at + PAIRS]! ^ 1
  out[n + 4] = pairs[at + PAIRS + 1]! ^ 1
  out[n + 5] = pairs[at + PAIRS + 2]! ^ 1
  out[n + 6] = bucketOf(7, shape)
  out[n + 7] = bucketOf(8, k > 0 ? shapes[k - 1]! : 1)
  out[n + 8] = bucketOf(9, k + 1 < length ? shapes[k + 1]! : 2)
  out[n + 9] = bucketOf(41, k > 1 ? shapes[k - 2]! : 3)
  out[n + 10] = bucketOf(42, k + 2 < length ? shapes[k + 2]! : 4)
  out[n + 11] = bucketOf(15, mix(clause, word))
  out[n + 12] = bucketOf(16, mix(clause, shape))
  out[n + 13] = bucketOf(45, mix(clause, key))
  out[n + 14] = POSITIONS[Math.min(k - sentence.clauseStart[c]!, 3)]!
  out[n + 15] = bucketOf(24, reading.before[sentence.from + k]! & BREAKS)
  if (verb < 0) return n + 16
  out[n + 16] = bucketOf(22, mix(words[verb]!, word))
  out[n + 17] = SIDES_OF_VERB[k < verb ? 0 : k === verb ? 1 : 2]!
  out[n + 18] = bucketOf(46, mix(keys[verb]!, key))
  return n + 19
}
