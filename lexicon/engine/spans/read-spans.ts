import { isNegation, type Context } from '../context.ts'
import type { Category, Orientation } from '../types.ts'
import { CATEGORY_ORDER, orientationOf } from '../categories.ts'
import { hashKind } from './kind.ts'
import { LABEL, LABELS } from './labels.ts'
import type { LoadedSpans } from './load-spans.ts'
import { CATEGORY_BUCKETS } from './model.ts'
import { unpackFour } from './packed.ts'
import { createSeen, hide, look } from './seen.ts'
import { weighWords } from './weigh-words.ts'

/** A stretch of words `[from, to)` of the sentence that reads like those people marked. */
export interface ReadSpan {
  readonly from: number
  readonly to: number
  readonly orientation: Orientation
  /** Probability of the surest word. */
  readonly sure: number
}

/** A word belongs to a stretch from this probability on. */
const PART = 0.2

const seen = createSeen()
const four = new Int32Array(4)
let sums = new Float64Array(128)
let scores = new Float64Array(128 * LABELS)
let forward = new Float64Array(128 * LABELS)
let backward = new Float64Array(128 * LABELS)

/** What the linear chain learnt from annotated notes finds in a sentence; deterministic, no words of its own. */
export function readSpans(context: Context, model: LoadedSpans): readonly ReadSpan[] {
  const { sentence } = context
  const length = sentence.to - sentence.from
  if (length < 2) return []
  widen(length)
  look(context, seen)
  return readAgain(context, model)
}

/**
 * Whether the words of a stretch would close as surely by themselves, without the words that deny something: then it
 * is they that are denied (*har ikke svært ved at møde*), and otherwise the denial is what closes (*har ikke lyst*).
 */
export function closesUndenied(context: Context, model: LoadedSpans, { from, to, sure }: ReadSpan): boolean {
  const { sentence } = context
  let denied = false
  for (let k = from; k < to; k++)
    if (isNegation(context, k)) {
      hide(seen, k, sentence.clause[k]!)
      denied = true
    }
  if (!denied) return false
  const again = readAgain(context, model)
  look(context, seen)
  return again.some(
    (span) => span.orientation === 'deficit' && span.sure >= sure && span.from < to && from < span.to,
  )
}

/** The sentence that was looked at, in whose words somebody may have hidden some. */
function readAgain(context: Context, model: LoadedSpans): readonly ReadSpan[] {
  const length = context.sentence.to - context.sentence.from
  scoreWords(context, model, length)
  passForward(length, model)
  passBackward(length, model)
  const found: ReadSpan[] = []
  collect(length, 'deficit', LABEL.beginsDeficit, model.least.deficit, found)
  collect(length, 'possibility', LABEL.beginsPossibility, model.least.possibility, found)
  return found
}

/**
 * The greatest probability that any of words `[from, to)` of the sentence last read is part of a stretch of an
 * orientation; only right behind `readSpans`, before anything is hidden.
 */
export function surestPart(from: number, to: number, orientation: Orientation): number {
  let surest = 0
  for (let k = from; k < to; k++) {
    weighWord(k, orientation === 'deficit' ? LABEL.beginsDeficit : LABEL.beginsPossibility)
    if (part > surest) surest = part
  }
  return surest
}

function widen(length: number): void {
  if (sums.length >= length) return
  const next = length * 2
  sums = new Float64Array(next)
  scores = new Float64Array(next * LABELS)
  forward = new Float64Array(next * LABELS)
  backward = new Float64Array(next * LABELS)
}

/** Scores of the labels of each word, as powers of e; the greatest is 1. */
function scoreWords(context: Context, { known, powers }: LoadedSpans, length: number): void {
  weighWords(context, seen, known, sums)
  for (let k = 0; k < length; k++) {
    unpackFour(sums[k]!, four)
    const most = Math.max(0, four[0]!, four[1]!, four[2]!, four[3]!)
    const at = k * LABELS
    scores[at] = powers[most]!
    scores[at + 1] = powers[most - four[0]!]!
    scores[at + 2] = powers[most - four[1]!]!
    scores[at + 3] = powers[most - four[2]!]!
    scores[at + 4] = powers[most - four[3]!]!
  }
}

/**
 * Both passes keep each word's sum at 1, so that nothing grows out of bounds; only shares within a word matter.
 * Written out label by label, in the order of `LABEL`; a label inside a stretch has a step from its own two only
 * (`mayFollow`).
 */
function passForward(length: number, { steps }: LoadedSpans): void {
  let a = scores[LABEL.outside]!
  let b = scores[LABEL.beginsDeficit]!
  let c = 0
  let d = scores[LABEL.beginsPossibility]!
  let e = 0
  for (let k = 0, at = 0; ; at += LABELS) {
    const sum = a + b + c + d + e
    forward[at] = a /= sum
    forward[at + 1] = b /= sum
    forward[at + 2] = c /= sum
    forward[at + 3] = d /= sum
    forward[at + 4] = e /= sum
    if (++k >= length) return
    const next = at + LABELS
    const outside = a * steps[0]! + b * steps[5]! + c * steps[10]! + d * steps[15]! + e * steps[20]!
    const deficit = a * steps[1]! + b * steps[6]! + c * steps[11]! + d * steps[16]! + e * steps[21]!
    const possibility = a * steps[3]! + b * steps[8]! + c * steps[13]! + d * steps[18]! + e * steps[23]!
    c = (b * steps[7]! + c * steps[12]!) * scores[next + 2]!
    e = (d * steps[19]! + e * steps[24]!) * scores[next + 4]!
    a = outside * scores[next]!
    b = deficit * scores[next + 1]!
    d = possibility * scores[next + 3]!
  }
}

function passBackward(length: number, { steps }: LoadedSpans): void {
  let at = (length - 1) * LABELS
  backward.fill(1, at, at + LABELS)
  for (; at > 0; at -= LABELS) {
    const a = scores[at]! * backward[at]!
    const b = scores[at + 1]! * backward[at + 1]!
    const c = scores[at + 2]! * backward[at + 2]!
    const d = scores[at + 3]! * backward[at + 3]!
    const e = scores[at + 4]! * backward[at + 4]!
    const outside = steps[0]! * a + steps[1]! * b + steps[3]! * d
    const begun = steps[5]! * a + steps[6]! * b + steps[7]! * c + steps[8]! * d
    const inside = steps[10]! * a + steps[11]! * b + steps[12]! * c + steps[13]! * d
    const begunOpen = steps[15]! * a + steps[16]! * b + steps[18]! * d + steps[19]! * e
    const insideOpen = steps[20]! * a + steps[21]! * b + steps[23]! * d + steps[24]! * e
    const sum = outside + begun + inside + begunOpen + insideOpen
    backward[at - 5] = outside / sum
    backward[at - 4] = begun / sum
    backward[at - 3] = inside / sum
    backward[at - 2] = begunOpen / sum
    backward[at - 1] = insideOpen / sum
  }
}

/** Probabilities that a word begins a stretch of an orientation, and that it is part of one. */
function weighWord(k: number, begins: number): void {
  const at = k * LABELS
  let sum = 0
  for (let l = 0; l < LABELS; l++) sum += forward[at + l]! * backward[at + l]!
  beginning = (forward[at + begins]! * backward[at + begins]!) / sum
  part = beginning + (forward[at + begins + 1]! * backward[at + begins + 1]!) / sum
}

let beginning = 0
let part = 0

function collect(
  length: number,
  orientation: Orientation,
  begins: number,
  least: number,
  found: ReadSpan[],
): void {
  for (let k = 0; k < length; k++) {
    weighWord(k, begins)
    if (part < PART) continue
    const from = k
    let sure = part
    for (k++; k < length; k++) {
      weighWord(k, begins)
      if (part < PART || beginning > 0.5) break
      sure = Math.max(sure, part)
    }
    if (sure >= least) found.push({ from, to: k, sure, orientation })
    k--
  }
}

/** The category of its orientation whose words a stretch of the sentence last read holds most of. */
export function kindOf(
  context: Context,
  { categories, kinds }: LoadedSpans,
  { from, to, orientation }: ReadSpan,
): Category {
  // Those of one orientation stand beside each other.
  const first = kinds.findIndex((kind) => orientationOf(kind) === orientation)
  const behind = kinds.findIndex((kind, c) => c > first && orientationOf(kind) !== orientation)
  const last = behind < 0 ? kinds.length : behind
  if (first < 0) return CATEGORY_ORDER[0]!
  const sums = new Int32Array(kinds.length)
  hashKind(context, seen, from, to, (feature) => {
    const at = (feature & (CATEGORY_BUCKETS - 1)) * kinds.length
    for (let c = first; c < last; c++) sums[c] = sums[c]! + categories[at + c]!
  })
  let best = first
  for (let c = first + 1; c < last; c++) if (sums[c]! > sums[best]!) best = c
  return kinds[best]!
}
