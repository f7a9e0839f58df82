/** What a form is, in the words of NOTATION.md. */
export const FEATURES = [
  'inf',
  'pres',
  'past',
  'fin',
  'part',
  'prp',
  'pass',
  'imp',
  'third',
  'sg',
  'pl',
  'def',
  'indef',
  'gen',
  'common',
  'neuter',
  'attr',
  'comp',
  'sup',
] as const

export type Feature = (typeof FEATURES)[number]

/** One form of a word with all that it is: `barriererne` has `pl` and `def`. */
export interface Inflected {
  readonly form: string
  readonly features: readonly Feature[]
}
