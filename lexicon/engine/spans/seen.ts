import { hashRange } from '../characters.ts'
import { clauseRange, isNegation, rolesOfSubject, subjectOf, type Context } from '../context.ts'
import * as R from '../reading.ts'
import { ADJECTIVE, featureBit, NOUN, roleBit, VERB } from '../vocabulary.ts'

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
  shapes: Int32Array
  /** Number of what the word is by its classes, see `sumKeys`. */
  keys: Int32Array
  /** What is known of each word's classes; of a hidden word, nothing. */
  signatures: Int32Array
  clauses: Int32Array
  /** What neighbours say together, `PAIRS` numbers before each word and at the end, see `joinNeighbours`. */
  pairs: Int32Array
}

export const PAIRS = 3

export const createSeen = (): Seen => createSeenOf(64)

/** Stand for a figure, and for a word that is hidden; no word has these hashes but by chance. */
const FIGURE = 35
const HIDDEN = 29
/** In what is known of a clause: that it denies something. */
export const DENIES = 16
/** In its lowest three bits: that it speaks of somebody or something else than the citizen. */
export const OTHER = 3

/** As if word k, which denies something, and the denial of its clause were not there. To be called after `look`. */
export function hide(seen: Seen, k: number, clause: number): void {
  seen.words[k] = HIDDEN
  seen.shapes[k] = 0
  seen.keys[k] = 0
  seen.signatures[k] = 0
  seen.clauses[clause]! &= ~DENIES
}

/** Looks at all words of a sentence once: spelling, kind of word, and what is known of their clauses. */
export function look(context: Context, seen: Seen): void {
  const { reading, sentence, tables } = context
  const length = sentence.to - sentence.from
  if (seen.words.length < length) Object.assign(seen, createSeenOf(length * 2))
  for (let k = 0; k < length; k++) {
    const token = sentence.from + k
    const signature = reading.signature[token]!
    const isFigure = signature === tables.figure
    seen.words[k] = isFigure ? FIGURE : reading.hash[token]!
    seen.signatures[k] = signature
    seen.keys[k] = tables.classKeys[signature]!
    const capital = (reading.before[token]! & R.CAPITAL) !== 0 && reading.form[token]! < 0 ? 1 : 0
    seen.shapes[k] =
      (sentence.features[k]! & SHAPE) ^
      Math.imul(sentence.roles[k]! & SMALL_ROLES, 31) ^
      capital ^
      (isFigure ? 2 : 0)
  }
  for (let c = 0; c < sentence.clauses; c++) seen.clauses[c] = describeClause(context, c)
}

const LETTERS = 4

/** Number of the last four letters of word k. */
export const endOf = (context: Context, seen: Seen, k: number): number =>
  lettersOf(context, seen, k, (start, end) => [Math.max(start, end - LETTERS), end])

/** Number of its first four letters. */
export const beginOf = (context: Context, seen: Seen, k: number): number =>
  lettersOf(context, seen, k, (start, end) => [start, Math.min(end, start + LETTERS)])

function lettersOf(
  { text, reading, sentence }: Context,
  { words }: Seen,
  k: number,
  part: (start: number, end: number) => readonly [number, number],
): number {
  const word = words[k]!
  if (word === FIGURE || word === HIDDEN) return word
  const token = sentence.from + k
  return hashRange(text, ...part(reading.start[token]!, reading.end[token]!))
}

const createSeenOf = (length: number): Seen => ({
  words: new Int32Array(length),
  shapes: new Int32Array(length),
  keys: new Int32Array(length),
  signatures: new Int32Array(length),
  clauses: new Int32Array(length),
  pairs: new Int32Array((length + 1) * PAIRS),
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
