import { unfold } from '../../compile/variants.ts'
import type { Check } from './check.ts'

export const fewReadings: Check = {
  name: 'few-readings',
  description: 'A pattern has at most 64 readings: more are slow to look for and hard to foresee.',
  check: ({ entries }) =>
    entries.flatMap(({ path, patterns, lines }) =>
      patterns.flatMap((pattern) => {
        try {
          unfold(pattern)
          return []
        } catch (error) {
          if (!(error instanceof RangeError)) throw error
          return [
            {
              path,
              line: lines['patterns'] ?? 1,
              message: `${error.message} Words that stand for each other belong into a class.`,
            },
          ]
        }
      }),
    ),
}
