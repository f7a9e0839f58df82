import type { PickBelow } from '../tally/build-report.ts'

/** From the browser's cryptographic source; of the 2⁵³ numbers it draws, those that would favour some are drawn anew. */
export const pickBelow: PickBelow = (limit) => {
  const all = 2 ** 53
  const most = all - (all % limit)
  for (;;) {
    const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
    const drawn = (high >>> 11) * 2 ** 32 + low
    if (drawn < most) return drawn % limit
  }
}
