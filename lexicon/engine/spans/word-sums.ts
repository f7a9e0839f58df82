import type { Context } from '../context.ts'
import { addClasses, addEdge, addWord, EDGE_PLACES, MOST_FEATURES, PLACES, type Classes } from './features.ts'
import { packFour, unpackFour } from './packed.ts'
import type { Seen } from './seen.ts'

/**
 * What the words met lately say at each place, summed up when a word is first met. Scratch memory: it changes how fast
 * a text is read, never what is found, and holds numbers alone. Words that the lexicon does not know, such as names, are
 * summed up anew each time, so that nothing here outlives its sentence that is not in the lexicon anyway.
 */
export interface WordSums {
  /** `PLACES` sums a record, as `packFour` writes them. */
  sums: Float64Array
  /** What is said by the edge of the sentence, place by place. */
  readonly edges: Float64Array
  readonly weights: Float64Array
  /** Bit f: feature f has a weight. Most have none, and a bit is sooner looked at than a number. */
  readonly taught: Int32Array
  /** What the word classes of each signature say at each place; NaN where it was never asked. */
  readonly classes: Float64Array
  /** Records by their words: the number of a record and one, 0 for none. */
  slots: Int32Array
  /** Of each record: the word, and its signature with its length. */
  words: Int32Array
  marks: Int32Array
  count: number
  /** Records of this sentence alone, from the end on. */
  passing: number
}

/** Words kept: those of many notes, in some hundreds of kilobytes. */
const CAPACITY = 8192
/** Most that a word's classes may say for a label at one place: they and all else together stay within `ROOM`. */
const MOST = 160

const features = new Int32Array(MOST_FEATURES)
const four = new Int32Array(4)

export function createWordSums(weights: Float64Array, { elementStart }: Classes): WordSums {
  const taught = new Int32Array(weights.length / 32)
  for (let f = 0; f < weights.length; f++) if (weights[f] !== 0) taught[f >> 5]! |= 1 << (f & 31)
  const edges = new Float64Array(PLACES)
  for (let place = 1; place < EDGE_PLACES; place++)
    edges[place] = addUp({ weights, taught }, features, addEdge(place, features, 0), 0)
  const classes = new Float64Array((elementStart.length - 1) * PLACES).fill(NaN)
  return { weights, taught, edges, classes, ...createRecords(CAPACITY) }
}

const createRecords = (capacity: number) => ({
  sums: new Float64Array(capacity * PLACES),
  slots: new Int32Array(capacity * 2),
  words: new Int32Array(capacity),
  marks: new Int32Array(capacity),
  count: 0,
  passing: 0,
})

/** Makes sure that `words` more find room, by forgetting the others if there is none. Before each sentence. */
export function makeRoom(known: WordSums, words: number): void {
  const capacity = known.words.length
  known.passing = 0
  if (known.count + words <= capacity) return
  if (words > capacity) {
    let wider = capacity
    while (wider < words) wider *= 2
    Object.assign(known, createRecords(wider))
    return
  }
  known.slots.fill(0)
  known.count = 0
}

/** Where the sums of word k of the sentence begin. */
export function recordOf(known: WordSums, context: Context, seen: Seen, k: number): number {
  const { reading, sentence, tables } = context
  const { slots, words, marks } = known
  const token = sentence.from + k
  const signature = seen.signatures[k]!
  if (reading.form[token]! < 0 && signature !== tables.figure)
    return fillRecord(known, context, seen, k, words.length - ++known.passing)
  const word = seen.words[k]!
  // A word has its letters from the text: two of one hash are of one length but by chance, or hold signs of no width.
  const mark = (signature << 8) | ((reading.end[token]! - reading.start[token]!) & 255)
  const mask = slots.length - 1
  let slot = (word ^ (word >>> 13)) & mask
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const record = slots[slot]! - 1
    if (words[record] === word && marks[record] === mark) return record * PLACES
  }
  const record = known.count++
  slots[slot] = record + 1
  words[record] = word
  marks[record] = mark
  return fillRecord(known, context, seen, k, record)
}

function fillRecord(known: WordSums, context: Context, seen: Seen, k: number, record: number): number {
  const { sums } = known
  const at = record * PLACES
  for (let place = 0; place < PLACES; place++) {
    const classes = sumClasses(known, context.tables, seen.signatures[k]!, place)
    const count = addWord(context, seen, k, place, features, 0)
    sums[at + place] = addUp(known, features, count, classes)
  }
  return at
}

/** `sum` and the weights of the first `count` features. */
export function addUp(
  { weights, taught }: Pick<WordSums, 'weights' | 'taught'>,
  features: Int32Array,
  count: number,
  sum: number,
): number {
  let all = sum
  for (let f = 0; f < count; f++) {
    const feature = features[f]!
    if (taught[feature >> 5]! & (1 << (feature & 31))) all += weights[feature]!
  }
  return all
}

function sumClasses(
  { classes, weights }: WordSums,
  tables: Classes,
  signature: number,
  place: number,
): number {
  const at = signature * PLACES + place
  const known = classes[at]!
  if (!Number.isNaN(known)) return known
  const sum = [0, 0, 0, 0]
  const count = addClasses(tables, signature, place, features, 0)
  for (let f = 0; f < count; f++) {
    unpackFour(weights[features[f]!]!, four)
    for (let i = 0; i < 4; i++) sum[i]! += four[i]!
  }
  const [a, b, c, d] = sum.map((value) => Math.max(-MOST, Math.min(MOST, value)))
  return (classes[at] = packFour(a!, b!, c!, d!))
}
