import { expect, test } from 'vitest'
import {
  drawDiscreteLaplace,
  drawExp,
  type Ratio,
} from '../../../service/statistics/noise/discrete-laplace.ts'
import { cryptoBytes, drawBelow, type RandomBytes } from '../../../service/statistics/noise/random.ts'
import { seededBytes } from './seeded.ts'

/** Pearson's statistic: how far counts lie from what is expected of them. */
const chiSquare = (counts: readonly number[], expected: readonly number[]) =>
  counts.reduce((sum, count, i) => sum + (count - expected[i]!) ** 2 / expected[i]!, 0)

const DRAWS = 40_000

/** How often the noise is -12 and below, -11, …, 11, 12 and above; and how often it should be. */
function compareWithLaplace({ over, under }: Ratio, draw: () => bigint) {
  const scale = Number(over) / Number(under)
  const q = Math.exp(-1 / scale)
  const values = Array.from({ length: 25 }, (_, i) => i - 12)
  const probability = (z: number) =>
    ((1 - q) / (1 + q)) * q ** Math.abs(z) * (Math.abs(z) === 12 ? 1 / (1 - q) : 1)
  const counts = values.map(() => 0)
  for (let i = 0; i < DRAWS; i++) {
    const z = Math.max(-12, Math.min(12, Number(draw())))
    counts[z + 12]!++
  }
  return chiSquare(
    counts,
    values.map((z) => DRAWS * probability(z)),
  )
}

// With 24 degrees of freedom 60 is exceeded less than once in ten thousand times; the seed is fixed.
const BOUND = 60

test.each([
  { over: 3n, under: 1n },
  { over: 7n, under: 3n },
  { over: 40n, under: 9n },
])('noise of scale $over/$under is as often each number as it should be', (scale) => {
  const random = seededBytes(11)
  expect(compareWithLaplace(scale, () => drawDiscreteLaplace(scale, random))).toBeLessThan(BOUND)
})

test('noise that counts zero from both sides is found out', () => {
  const random = seededBytes(11)
  const scale = { over: 3n, under: 1n }
  // What the sampler would be without its last rule.
  const careless = () => {
    const z = drawDiscreteLaplace(scale, random)
    return z === 1n && drawBelow(2n, random) === 0n ? 0n : z
  }
  expect(compareWithLaplace(scale, careless)).toBeGreaterThan(BOUND)
})

test('a chance of exp(-gamma) is that', () => {
  const random = seededBytes(5)
  for (const [over, under] of [
    [0n, 5n],
    [1n, 1n],
    [2n, 7n],
  ] as const) {
    let hits = 0
    for (let i = 0; i < 20_000; i++) if (drawExp({ over, under }, random)) hits++
    expect(Math.abs(hits / 20_000 - Math.exp(-Number(over) / Number(under)))).toBeLessThan(0.015)
  }
})

test('numbers below a limit are drawn fairly, also where bytes do not divide evenly', () => {
  const random = seededBytes(3)
  const counts = Array<number>(200).fill(0)
  for (let i = 0; i < DRAWS; i++) counts[Number(drawBelow(200n, random))]!++
  // 199 degrees of freedom: mean 199, standard deviation 20.
  expect(chiSquare(counts, Array<number>(200).fill(DRAWS / 200))).toBeLessThan(300)
  const careless = Array<number>(200).fill(0)
  for (let i = 0; i < DRAWS; i++) careless[random(1)[0]! % 200]!++
  expect(chiSquare(careless, Array<number>(200).fill(DRAWS / 200))).toBeGreaterThan(300)
})

test('a limit of one needs no luck, and large ones are reached', () => {
  expect(drawBelow(1n, cryptoBytes)).toBe(0n)
  const limit = 2n ** 130n + 7n
  const highest: RandomBytes = (count) => new Uint8Array(count).fill(0)
  expect(drawBelow(limit, highest)).toBe(0n)
  expect(drawBelow(limit, cryptoBytes)).toBeLessThan(limit)
})
