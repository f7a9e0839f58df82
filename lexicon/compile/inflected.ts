import { FEATURES, type Feature } from '../engine/vocabulary.ts'

export { FEATURES, type Feature }

/** One form of a word with all that it is: `barriererne` has `pl` and `def`. */
export interface Inflected {
  readonly form: string
  readonly features: readonly Feature[]
}
