import { unfold, UnfoldError } from '../../compile/variants.ts'
import type { Check } from './check.ts'

export const fewReadings: Check = {
  name: 'few-readings',
  description: 'A pattern has at most 64 readings: more are slow to look for and hard to foresee.',
  check: ({ entries }) =>
    entries.flatMap(({ path, patterns, lines }) =>
      patterns.flatMap((pattern, item) => {
        try {
          unfold(pattern)
          return []
        } catch (error) {
          if (!(error instanceof UnfoldError)) throw error
          return [{ path, line: lines['patterns'] ?? 1, field: 'patterns', item, says: error.says }]
        }
      }),
    ),
}
