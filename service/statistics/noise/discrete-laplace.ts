import { drawBelow, type RandomBytes } from './random.ts'

/** A number that is the quotient of two whole ones, both positive. */
export interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

/**
 * A whole number z with probability proportional to exp(-|z| / scale). Exact: whole numbers and fair draws only, so that
 * no rounding of a floating-point number tells what the noise was put on.
 *
 * Canonne, Kamath and Steinke: The Discrete Gaussian for Differential Privacy (2020), algorithms 1 and 2.
 */
export function drawDiscreteLaplace({ over: t, under: s }: Ratio, random: RandomBytes): bigint {
  for (;;) {
    const u = drawBelow(t, random)
    if (!drawExp({ over: u, under: t }, random)) continue
    let v = 0n
    while (drawExp({ over: 1n, under: 1n }, random)) v++
    const size = (u + t * v) / s
    const isNegative = drawBelow(2n, random) === 1n
    // Zero would otherwise be drawn from both sides.
    if (isNegative && size === 0n) continue
    return isNegative ? -size : size
  }
}

/** True with probability exp(-gamma), for gamma from 0 to 1. */
export function drawExp({ over, under }: Ratio, random: RandomBytes): boolean {
  let k = 1n
  while (drawBelow(under * k, random) < over) k++
  return k % 2n === 1n
}
