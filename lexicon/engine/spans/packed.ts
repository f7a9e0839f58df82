/**
 * What speaks for each label over label 0, four whole numbers in one: a feature costs one number fetched and one added,
 * instead of five of each. Sums stay right as long as each of the four stays within ±`ROOM`.
 */
export const ROOM = 4095
const BITS = 13
const FIELD = 2 ** BITS
const HALF = FIELD * FIELD

/** The numbers of labels 1–4 in one. */
export const packFour = (a: number, b: number, c: number, d: number): number =>
  ((a * FIELD + b) * FIELD + c) * FIELD + d

/** Labels 1–4 of a sum, into `out`. */
export function unpackFour(sum: number, out: Int32Array): void {
  const high = Math.round(sum / HALF)
  const low = sum - high * HALF
  out[0] = (high + ROOM + 1) >> BITS
  out[1] = high - (out[0] << BITS)
  out[2] = (low + ROOM + 1) >> BITS
  out[3] = low - (out[2] << BITS)
}
