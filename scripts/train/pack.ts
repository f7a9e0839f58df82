import { packRising } from '../../lexicon/engine/load/numbers.ts'
import { LABELS } from '../../lexicon/engine/spans/labels.ts'
import { WEIGHT_SIGNS } from '../../lexicon/engine/spans/model.ts'

const MIDDLE = (WEIGHT_SIGNS.length - 1) / 2

/** Whole steps of `step`, cut off at the last sign on either side. */
const stepsOf = (weight: number, step: number): number =>
  Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / step)))

/**
 * A table of weights as text, one sign a weight: whole steps of `step`, the middle sign for none. Few different signs
 * compress well, and what lies beyond the last sign is cut off there.
 */
export function packWeights(table: Float32Array, step: number): string {
  let packed = ''
  for (const weight of table) packed += WEIGHT_SIGNS[stepsOf(weight, step) + MIDDLE]!
  return packed
}

/**
 * A table of `LABELS` weights a feature, most of them none, as `SpanModel` holds it: what weighs nothing takes no room but
 * that of its place.
 */
export function packFeatures(
  table: Float32Array,
  step: number,
): { readonly places: string; readonly words: string } {
  const labels = ['', '', '', '']
  const places: number[] = []
  for (let at = 0; at < table.length; at += LABELS) {
    const steps = [1, 2, 3, 4].map((label) => stepsOf(table[at + label]! - table[at]!, step))
    if (steps.every((value) => value === 0)) continue
    places.push(at / LABELS)
    steps.forEach((value, i) => (labels[i] += WEIGHT_SIGNS[value + MIDDLE]!))
  }
  return { places: packRising(places), words: labels.join('') }
}
