import type { Orientation } from '../../../lexicon/engine/types.ts'

/** As the marks in a field: a line with its ends turned up, and a row of dots. In a square of 16. */
export const MARK_PATHS: Readonly<Record<Orientation, string>> = {
  deficit: 'M1.5 6.5v2.5q0 2 2 2h9q2 0 2-2v-2.5',
  possibility: 'M2.5 9.5h.01M8 9.5h.01M13.5 9.5h.01',
}
