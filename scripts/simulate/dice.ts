/** Random numbers that are the same at every run with the same seed: for simulations, never for what protects people. */
export interface Dice {
  /** From 0 to below 1. */
  readonly roll: () => number
  readonly below: (limit: number) => number
  readonly normal: () => number
  readonly poisson: (mean: number) => number
  /** An index, as likely as its weight says. */
  readonly pick: (weights: readonly number[]) => number
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0
  // A 32-bit generator of the kind known as mulberry32.
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    roll,
    below: (limit) => Math.floor(roll() * limit),
    normal: () => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll()),
    poisson: (mean) => {
      const bound = Math.exp(-mean)
      let count = 0
      for (let product = roll(); product > bound; product *= roll()) count++
      return count
    },
    pick: (weights) => {
      let rest = roll() * weights.reduce((sum, weight) => sum + weight, 0)
      const index = weights.findIndex((weight) => (rest -= weight) < 0)
      return index < 0 ? weights.length - 1 : index
    },
  }
}
