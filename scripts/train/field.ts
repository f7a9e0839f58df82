import { LABELS, mayFollow } from '../../lexicon/engine/spans/labels.ts'
import { keepFeatures, type Lesson } from './collect.ts'

/** Weights of a linear chain: of each feature for each label, and of each label after each other one. */
export interface Weights {
  readonly features: Float32Array
  readonly transitions: Float32Array
}

export const createWeights = (buckets: number): Weights => ({
  features: new Float32Array(buckets * LABELS),
  transitions: new Float32Array(LABELS * LABELS),
})

const NEVER = -1e4
const ALLOWED = Array.from({ length: LABELS * LABELS }, (_, i) =>
  mayFollow(i % LABELS, Math.floor(i / LABELS)),
)
const MAY_BEGIN = Array.from({ length: LABELS }, (_, label) => mayFollow(label, 0))

/** Scores of each label for each word. */
export function scoreWords({ features, starts, labels }: Lesson, weights: Weights): Float64Array {
  const scores = new Float64Array(labels.length * LABELS)
  for (let k = 0; k < labels.length; k++)
    for (let f = starts[k]!; f < starts[k + 1]!; f++) {
      const at = features[f]! * LABELS
      for (let l = 0; l < LABELS; l++) scores[k * LABELS + l]! += weights.features[at + l]!
    }
  return scores
}

const logSum = (values: Float64Array): number => {
  let most = -Infinity
  for (const value of values) if (value > most) most = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  return most + Math.log(sum)
}

export interface Marginals {
  /** Probability of each label for each word. */
  readonly words: Float64Array
  /** Probability of each pair of labels, summed over the sentence. */
  readonly pairs: Float64Array
  readonly logLikelihood: number
}

/** Forward and backward over one sentence (Lafferty, McCallum and Pereira's conditional random field, as usually computed). */
export function marginals(lesson: Lesson, weights: Weights): Marginals {
  const length = lesson.labels.length
  const scores = scoreWords(lesson, weights)
  const forward = new Float64Array(length * LABELS)
  const backward = new Float64Array(length * LABELS)
  const row = new Float64Array(LABELS)
  const step = (before: number, label: number) =>
    ALLOWED[before * LABELS + label] ? weights.transitions[before * LABELS + label]! : NEVER
  for (let l = 0; l < LABELS; l++) forward[l] = MAY_BEGIN[l] ? scores[l]! : NEVER
  for (let k = 1; k < length; k++)
    for (let l = 0; l < LABELS; l++) {
      for (let b = 0; b < LABELS; b++) row[b] = forward[(k - 1) * LABELS + b]! + step(b, l)
      forward[k * LABELS + l] = logSum(row) + scores[k * LABELS + l]!
    }
  for (let k = length - 2; k >= 0; k--)
    for (let b = 0; b < LABELS; b++) {
      for (let l = 0; l < LABELS; l++)
        row[l] = step(b, l) + scores[(k + 1) * LABELS + l]! + backward[(k + 1) * LABELS + l]!
      backward[k * LABELS + b] = logSum(row)
    }
  const all = logSum(forward.slice((length - 1) * LABELS))
  const words = new Float64Array(length * LABELS)
  const pairs = new Float64Array(LABELS * LABELS)
  for (let i = 0; i < words.length; i++) words[i] = Math.exp(forward[i]! + backward[i]! - all)
  let gold = scores[lesson.labels[0]!]!
  for (let k = 1; k < length; k++) {
    for (let b = 0; b < LABELS; b++)
      for (let l = 0; l < LABELS; l++)
        if (ALLOWED[b * LABELS + l])
          pairs[b * LABELS + l]! += Math.exp(
            forward[(k - 1) * LABELS + b]! +
              step(b, l) +
              scores[k * LABELS + l]! +
              backward[k * LABELS + l]! -
              all,
          )
    gold += scores[k * LABELS + lesson.labels[k]!]! + step(lesson.labels[k - 1]!, lesson.labels[k]!)
  }
  return { words, pairs, logLikelihood: gold - all }
}

export interface Learning {
  readonly buckets: number
  readonly rounds: number
  readonly rate: number
  readonly decay: number
  /** Share of a step that a weight is drawn to nothing by each time, so that what tells little is left out. */
  readonly thrift: number
  /** Share of the features of each word that are left out each time, so that none is relied upon alone. */
  readonly leave: number
}

/** Learns weights from lessons: AdaGrad, a fixed order drawn once by a generator with a seed, so that every run gives the same. */
export function learn(
  lessons: readonly Lesson[],
  { buckets, rounds, rate, decay, thrift, leave }: Learning,
  onRound?: (round: number, logLikelihood: number) => void,
): Weights {
  const weights = createWeights(buckets)
  const seen = new Float32Array(weights.features.length).fill(1e-6)
  const seenSteps = new Float32Array(weights.transitions.length).fill(1e-6)
  const random = createRandom(2026)
  const order = lessons.map((_, i) => i)
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    let total = 0
    for (const index of order) {
      const whole = lessons[index]!
      if (whole.labels.length === 0) continue
      const lesson = keepFeatures(whole, () => random() >= leave)
      const { words, pairs, logLikelihood } = marginals(lesson, weights)
      total += logLikelihood
      for (let k = 0; k < lesson.labels.length; k++)
        for (let l = 0; l < LABELS; l++) {
          const gradient = (lesson.labels[k] === l ? 1 : 0) - words[k * LABELS + l]!
          if (Math.abs(gradient) < 1e-4) continue
          for (let f = lesson.starts[k]!; f < lesson.starts[k + 1]!; f++) {
            const at = lesson.features[f]! * LABELS + l
            const slope = gradient - decay * weights.features[at]!
            seen[at]! += slope * slope
            const move = rate / Math.sqrt(seen[at]!)
            const weight = weights.features[at]! + move * slope
            weights.features[at] = Math.sign(weight) * Math.max(0, Math.abs(weight) - move * thrift)
          }
        }
      for (let k = 1; k < lesson.labels.length; k++)
        pairs[lesson.labels[k - 1]! * LABELS + lesson.labels[k]!]! -= 1
      for (let p = 0; p < pairs.length; p++) {
        const slope = -pairs[p]!
        seenSteps[p]! += slope * slope
        weights.transitions[p]! += (rate * slope) / Math.sqrt(seenSteps[p]!)
      }
    }
    onRound?.(round, total)
  }
  return weights
}

/** A small generator of numbers in [0, 1), the same on every machine (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
