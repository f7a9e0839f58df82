import type { Category, Orientation } from '../types.ts'
import { LABELS } from './labels.ts'

/** What was learnt from annotated notes, as it lies in a compiled lexicon: small whole numbers, a sign each. */
export interface SpanModel {
  /** Weights of the features: a sign for each bucket and label. */
  readonly words: string
  /** What one step from sign to sign stands for. */
  readonly step: number
  /** Weight of each label after each other one, row by row. */
  readonly transitions: readonly number[]
  /** The same for what a stretch is about, a sign for each of `kinds`. */
  readonly categories: string
  readonly categoryStep: number
  readonly kinds: readonly Category[]
  /** Least probability at which a stretch is remarked on, by orientation. */
  readonly least: Readonly<Record<Orientation, number>>
  /**
   * Least probability of its surest word at which a pattern's remark is kept, and the entries that are asked so: their
   * ids, each with a number for the examples that it was taught (`signExamples`).
   */
  readonly veto?: { readonly least: number; readonly entries: Readonly<Record<string, number>> }
}

/** A model unpacked for reading. */
export interface LoadedSpans {
  /** In whole steps of `step`: small numbers stay near each other in memory. */
  readonly words: Int8Array
  readonly step: number
  /** What the classes of signature s add on side d, a number a label, from `(s * SIDES + d) * LABELS` on. */
  readonly classes: Int16Array
  /** What a label after another one weighs, as a power of e, row by row. */
  readonly steps: Float64Array
  readonly categories: Int8Array
  readonly kinds: readonly Category[]
  readonly least: SpanModel['least']
  readonly veto: { readonly least: number; readonly entries: ReadonlySet<string> } | undefined
}

export const BUCKETS = 1 << 16
export const CATEGORY_BUCKETS = 1 << 13

/** `classWeights` sums up what the word classes of each signature add, see `sumClasses`. */
export function loadSpans(model: SpanModel, classWeights: (words: Int8Array) => Int16Array): LoadedSpans {
  const words = unpack(model.words, BUCKETS * LABELS)
  return {
    words,
    step: model.step,
    classes: classWeights(words),
    steps: Float64Array.from(model.transitions, Math.exp),
    categories: unpack(model.categories, CATEGORY_BUCKETS * model.kinds.length),
    kinds: model.kinds,
    least: model.least,
    veto: model.veto && { least: model.veto.least, entries: new Set(Object.keys(model.veto.entries)) },
  }
}

/** One sign for each whole step of a weight, from the most negative to the most positive; none has a meaning in JSON. */
export const WEIGHT_SIGNS = Array.from({ length: 125 - 36 }, (_, i) => String.fromCharCode(36 + i))
  .filter((sign) => sign !== '\\')
  .slice(0, 87)
  .join('')

/** Weights from their signs, see `packWeights`. */
function unpack(packed: string, size: number): Int8Array {
  const values = new Int8Array(128)
  const middle = (WEIGHT_SIGNS.length - 1) / 2
  for (let i = 0; i < WEIGHT_SIGNS.length; i++) values[WEIGHT_SIGNS.charCodeAt(i)] = i - middle
  const table = new Int8Array(size)
  for (let i = 0; i < size; i++) table[i] = values[packed.charCodeAt(i) & 127]!
  return table
}
