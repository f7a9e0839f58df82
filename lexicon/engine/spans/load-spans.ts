import type { Category } from '../types.ts'
import type { Classes } from './features.ts'
import { LABELS } from './labels.ts'
import { BUCKETS, CATEGORY_BUCKETS, WEIGHT_SIGNS, type SpanModel } from './model.ts'
import { packLabels, ROOM } from './packed.ts'
import { createWordSums, type WordSums } from './word-sums.ts'

/** A model unpacked for reading. */
export interface LoadedSpans {
  /** The weights in whole steps, those of a feature's labels in one number, and what they sum up to for words met. */
  readonly known: WordSums
  /** e to the power of minus so many steps. */
  readonly powers: Float64Array
  /** What a label after another one weighs, as a power of e, row by row. */
  readonly steps: Float64Array
  readonly categories: Int8Array
  readonly kinds: readonly Category[]
  readonly least: SpanModel['least']
  readonly veto: { readonly least: number; readonly entries: ReadonlySet<string> } | undefined
}

export function loadSpans(model: SpanModel, classes: Classes): LoadedSpans {
  return {
    known: createWordSums(packLabels(unpack(model.words, BUCKETS * LABELS)), classes),
    powers: Float64Array.from({ length: 2 * ROOM + 1 }, (_, steps) => Math.exp(-steps * model.step)),
    steps: Float64Array.from(model.transitions, Math.exp),
    categories: unpack(model.categories, CATEGORY_BUCKETS * model.kinds.length),
    kinds: model.kinds,
    least: model.least,
    veto: model.veto && { least: model.veto.least, entries: new Set(Object.keys(model.veto.entries)) },
  }
}

/** Weights from their signs, see `packLabels`. */
function unpack(packed: string, size: number): Int8Array {
  const values = new Int8Array(128)
  const middle = (WEIGHT_SIGNS.length - 1) / 2
  for (let i = 0; i < WEIGHT_SIGNS.length; i++) values[WEIGHT_SIGNS.charCodeAt(i)] = i - middle
  const table = new Int8Array(size)
  for (let i = 0; i < size; i++) table[i] = values[packed.charCodeAt(i) & 127]!
  return table
}
