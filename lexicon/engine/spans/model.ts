import type { Category } from '../types.ts'
import { LABELS } from './labels.ts'

/** What was learnt from annotated notes, as it lies in a compiled lexicon: small whole numbers, written as base64. */
export interface SpanModel {
  /** Weights of the features: for each bucket that has any, the distance to the one before and a number a label. */
  readonly words: string
  /** What one step of a number stands for. */
  readonly scale: number
  /** Weight of each label after each other one, row by row. */
  readonly transitions: readonly number[]
  /** The same for what a stretch is about, a number for each of `kinds`. */
  readonly categories: string
  readonly categoryScale: number
  readonly kinds: readonly Category[]
  /** Least probability at which a stretch is remarked on, by orientation. */
  readonly least: { readonly deficit: number; readonly possibility: number }
}

/** A model unpacked for reading. */
export interface LoadedSpans {
  readonly words: Float32Array
  readonly transitions: Float64Array
  readonly categories: Float32Array
  readonly kinds: readonly Category[]
  readonly least: SpanModel['least']
}

export const BUCKETS = 1 << 16
export const CATEGORY_BUCKETS = 1 << 13

export function loadSpans(model: SpanModel): LoadedSpans {
  return {
    words: unpack(model.words, BUCKETS, LABELS, model.scale),
    transitions: Float64Array.from(model.transitions),
    categories: unpack(model.categories, CATEGORY_BUCKETS, model.kinds.length, model.categoryScale),
    kinds: model.kinds,
    least: model.least,
  }
}

/** Rows of small numbers behind varying distances, see `packRows`. */
function unpack(packed: string, rows: number, columns: number, scale: number): Float32Array {
  const bytes = decodeBase64(packed)
  const table = new Float32Array(rows * columns)
  let row = -1
  for (let i = 0; i < bytes.length;) {
    let gap = 0
    let shift = 0
    for (;;) {
      const byte = bytes[i++]!
      gap |= (byte & 127) << shift
      if (byte < 128) break
      shift += 7
    }
    row += gap
    for (let c = 0; c < columns; c++) table[row * columns + c] = ((bytes[i++]! << 24) >> 24) * scale
  }
  return table
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// Neither a worker, nor Node, nor a page can be counted on here; all of them have this.
function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128)
  for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i
  const length = text.replace(/=+$/, '').length
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let at = 0
  for (let i = 0; i < length; i += 4) {
    const block =
      (values[text.charCodeAt(i)]! << 18) |
      (values[text.charCodeAt(i + 1)]! << 12) |
      ((values[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (values[text.charCodeAt(i + 3)] ?? 0)
    if (at < bytes.length) bytes[at++] = block >> 16
    if (at < bytes.length) bytes[at++] = (block >> 8) & 255
    if (at < bytes.length) bytes[at++] = block & 255
  }
  return bytes
}
