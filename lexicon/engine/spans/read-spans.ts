import type { Context } from '../context.ts'
import type { Category, Orientation } from '../types.ts'
import { CATEGORY_ORDER, orientationOf } from '../categories.ts'
import { createSeen, extract, look, MOST_FEATURES } from './features.ts'
import { hashKind } from './kind.ts'
import { LABEL, LABELS, mayFollow } from './labels.ts'
import { CATEGORY_BUCKETS, type LoadedSpans } from './model.ts'

/** A stretch of words `[from, to)` of the sentence that reads like those people marked. */
export interface ReadSpan {
  readonly from: number
  readonly to: number
  readonly category: Category
  /** Probability of the surest word. */
  readonly sure: number
}

const NEVER = -1e4
const ALLOWED = Array.from({ length: LABELS * LABELS }, (_, i) =>
  mayFollow(i % LABELS, Math.floor(i / LABELS)),
)
/** A word belongs to a stretch from this probability on. */
const PART = 0.2

const seen = createSeen()
const features = new Int32Array(MOST_FEATURES + 32)
let scores = new Float64Array(512)
let forward = new Float64Array(512)
let backward = new Float64Array(512)
const row = new Float64Array(LABELS)

/** What the linear chain learnt from annotated notes finds in a sentence; deterministic, no words of its own. */
export function readSpans(context: Context, model: LoadedSpans): readonly ReadSpan[] {
  const { sentence } = context
  const length = sentence.to - sentence.from
  if (length < 2) return []
  makeRoom(length * LABELS)
  look(context, seen)
  scoreWords(context, model, length)
  passForward(model, length)
  passBackward(model, length)
  const all = logSum(forward, (length - 1) * LABELS)
  const found: ReadSpan[] = []
  collect(context, model, length, all, 'deficit', LABEL.beginsDeficit, LABEL.insideDeficit, found)
  collect(context, model, length, all, 'possibility', LABEL.beginsPossibility, LABEL.insidePossibility, found)
  return found
}

function makeRoom(size: number): void {
  if (scores.length >= size) return
  scores = new Float64Array(size * 2)
  forward = new Float64Array(size * 2)
  backward = new Float64Array(size * 2)
}

function scoreWords(context: Context, { words }: LoadedSpans, length: number): void {
  scores.fill(0, 0, length * LABELS)
  for (let k = 0; k < length; k++) {
    const count = extract(context, seen, k, features)
    const at = k * LABELS
    for (let f = 0; f < count; f++) {
      const weight = features[f]! * LABELS
      for (let l = 0; l < LABELS; l++) scores[at + l] = scores[at + l]! + words[weight + l]!
    }
  }
}

function passForward({ transitions }: LoadedSpans, length: number): void {
  for (let l = 0; l < LABELS; l++) forward[l] = mayFollow(l, LABEL.outside) ? scores[l]! : NEVER
  for (let k = 1; k < length; k++)
    for (let l = 0; l < LABELS; l++) {
      for (let b = 0; b < LABELS; b++)
        row[b] =
          forward[(k - 1) * LABELS + b]! + (ALLOWED[b * LABELS + l] ? transitions[b * LABELS + l]! : NEVER)
      forward[k * LABELS + l] = logSum(row, 0) + scores[k * LABELS + l]!
    }
}

function passBackward({ transitions }: LoadedSpans, length: number): void {
  backward.fill(0, (length - 1) * LABELS, length * LABELS)
  for (let k = length - 2; k >= 0; k--)
    for (let b = 0; b < LABELS; b++) {
      for (let l = 0; l < LABELS; l++)
        row[l] =
          (ALLOWED[b * LABELS + l] ? transitions[b * LABELS + l]! : NEVER) +
          scores[(k + 1) * LABELS + l]! +
          backward[(k + 1) * LABELS + l]!
      backward[k * LABELS + b] = logSum(row, 0)
    }
}

function logSum(values: Float64Array, from: number): number {
  let most = values[from]!
  for (let l = 1; l < LABELS; l++) most = Math.max(most, values[from + l]!)
  let sum = 0
  for (let l = 0; l < LABELS; l++) sum += Math.exp(values[from + l]! - most)
  return most + Math.log(sum)
}

function collect(
  context: Context,
  model: LoadedSpans,
  length: number,
  all: number,
  orientation: Orientation,
  begins: number,
  inside: number,
  found: ReadSpan[],
): void {
  const probability = (k: number, label: number) =>
    Math.exp(forward[k * LABELS + label]! + backward[k * LABELS + label]! - all)
  for (let k = 0; k < length; k++) {
    if (probability(k, begins) + probability(k, inside) < PART) continue
    const from = k
    let sure = 0
    for (; k < length; k++) {
      const begin = probability(k, begins)
      const part = begin + probability(k, inside)
      if (part < PART || (k > from && begin > 0.5)) break
      sure = Math.max(sure, part)
    }
    if (sure >= model.least[orientation])
      found.push({ from, to: k, sure, category: kindOf(context, model, from, k, orientation) })
    k--
  }
}

/** The category of that orientation whose words a stretch holds most of. */
function kindOf(
  context: Context,
  { categories, kinds }: LoadedSpans,
  from: number,
  to: number,
  orientation: Orientation,
): Category {
  const sums = new Float64Array(kinds.length)
  hashKind(context, seen, from, to, (feature) => {
    const at = (feature & (CATEGORY_BUCKETS - 1)) * kinds.length
    for (let c = 0; c < kinds.length; c++) sums[c] = sums[c]! + categories[at + c]!
  })
  let best = -1
  kinds.forEach((kind, c) => {
    if (orientationOf(kind) === orientation && (best < 0 || sums[c]! > sums[best]!)) best = c
  })
  return kinds[best] ?? CATEGORY_ORDER[0]!
}
