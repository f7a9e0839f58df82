import type { Found } from '../work/found.ts'
import type { Summary } from './summary.ts'

/** How what was found is written, piece by piece, so that nothing has to be kept. Pieces may be made anywhere. */
export interface Format {
  readonly begin: string
  readonly write: (found: Found) => string
  /** Stands between two pieces. */
  readonly between: string
  readonly end: (summary: Summary) => string
}
