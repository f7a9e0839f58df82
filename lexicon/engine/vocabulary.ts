// Words shared by the compiler, which writes them as bits, and the engine, which reads the bits.
// The order is part of the compiled format: add at the end, never reorder.

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

/** The reasons to stay silent, one engine file each. */
export const GUARDS = [
  'negated',
  'quoted',
  'reported',
  'other',
  'legal',
  'bounded',
  'conditional',
  'past',
  'homograph',
  'logistics',
] as const

export type GuardName = (typeof GUARDS)[number]

/** The jobs that the engine gives to word classes. */
export const ROLES = [
  'negation',
  'negative-determiner',
  'without',
  'focus',
  'citizen',
  'pronoun',
  'writer',
  'authority',
  'other-person',
  'thing',
  'person',
  'subordinator',
  'conditional',
  'relative',
  'coordinator',
  'adversative',
  'reporting-verb',
  'source-preposition',
  'modal',
  'past-time',
  'now',
  'cause',
  'unit',
  'time-word',
  'hypothetical',
  'question-word',
  'legal',
  'abbreviation',
  'abbreviation-final',
  'finite',
  'common',
  'determiner',
] as const

export type RoleName = (typeof ROLES)[number]

const bit = (order: readonly string[], name: string): number => {
  const at = order.indexOf(name)
  if (at < 0) throw new RangeError(`${name} is not in the vocabulary`)
  return 1 << at
}

/** Kinds of words stand above the features in one number. */
export const NOUN = 1 << 24
export const VERB = 1 << 25
export const ADJECTIVE = 1 << 26

export const featureBit = (name: Feature): number => bit(FEATURES, name)
export const roleBit = (...names: readonly RoleName[]): number =>
  names.reduce((sum, name) => sum | bit(ROLES, name), 0)
export const guardBit = (name: GuardName): number => bit(GUARDS, name)

/** Stand in the table of forms for all numbers and for all capitalised words that it does not hold. */
export const FIGURE = '#'
export const NAME = '@'
