import { unpackRising } from '../load/numbers.ts'
import type { Category } from '../types.ts'
import type { Classes } from './features.ts'
import { BUCKETS, CATEGORY_BUCKETS, WEIGHT_SIGNS, type SpanModel } from './model.ts'
import { packFour, ROOM } from './packed.ts'
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
    known: createWordSums(spread(model), classes),
    powers: Float64Array.from({ length: 2 * ROOM + 1 }, (_, steps) => Math.exp(-steps * model.step)),
    steps: Float64Array.from(model.transitions, Math.exp),
    categories: unpack(model.categories, CATEGORY_BUCKETS * model.kinds.length),
    kinds: model.kinds,
    least: model.least,
    veto: model.veto && { least: model.veto.least, entries: new Set(Object.keys(model.veto.entries)) },
  }
}

/** The weights of each feature's labels in one number, each at its place among the empty ones. */
function spread(model: Pick<SpanModel, 'places' | 'words'>): Float64Array {
  const weights = new Float64Array(BUCKETS)
  const places = unpackRising(model.places)
  const labels = unpack(model.words, model.words.length)
  const [second, third, fourth] = [1, 2, 3].map((label) => label * places.length) as [number, number, number]
  places.forEach((place, i) => {
    weights[place] = packFour(labels[i]!, labels[second + i]!, labels[third + i]!, labels[fourth + i]!)
  })
  return weights
}

/** Weights from their signs. */
function unpack(packed: string, size: number): Int8Array {
  const values = new Int8Array(128)
  const middle = (WEIGHT_SIGNS.length - 1) / 2
  for (let i = 0; i < WEIGHT_SIGNS.length; i++) values[WEIGHT_SIGNS.charCodeAt(i)] = i - middle
  const table = new Int8Array(size)
  for (let i = 0; i < size; i++) table[i] = values[packed.charCodeAt(i) & 127]!
  return table
}
