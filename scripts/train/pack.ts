import { WEIGHT_SIGNS } from '../../lexicon/engine/spans/model.ts'

const MIDDLE = (WEIGHT_SIGNS.length - 1) / 2

/**
 * A table of weights as text, one sign a weight: whole steps of `step`, the middle sign for none. Few different signs
 * compress well, and what lies beyond the last sign is cut off there.
 */
export function packWeights(table: Float32Array, step: number): string {
  let packed = ''
  for (const weight of table) {
    const steps = Math.max(-MIDDLE, Math.min(MIDDLE, Math.round(weight / step)))
    packed += WEIGHT_SIGNS[steps + MIDDLE]!
  }
  return packed
}
