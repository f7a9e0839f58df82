/** A logarithmic scale over a stretch of a picture. */
export interface Scale {
  /** Powers of ten from the least to one above the most. */
  readonly decades: readonly number[]
  readonly at: (value: number) => number
}

/**
 * @param least a power of ten; what is less stands there too
 * @param left and @param right ends of the stretch, in the picture's units
 */
export function createScale(least: number, most: number, left: number, right: number): Scale {
  const first = Math.round(Math.log10(least))
  const last = Math.max(first + 1, Math.ceil(Math.log10(most)))
  return {
    decades: Array.from({ length: last - first + 1 }, (_, i) => Number(`1e${first + i}`)),
    at: (value) => {
      const place = Math.log10(Math.max(value, least)) - first
      return left + (place / (last - first)) * (right - left)
    },
  }
}
