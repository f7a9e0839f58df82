import type { Category, Orientation } from './types.ts'

/** The fifteen categories in the order of the annotation guide's tables. */
export const CATEGORY_ORDER: readonly Category[] = [
  'label',
  'prognosis',
  'incapacity',
  'lack',
  'resistance',
  'burden',
  'doubt',
  'absolute',
  'strength',
  'goal',
  'step',
  'condition',
  'progress',
  'belief',
  'support',
]

export const orientationOf = (category: Category): Orientation =>
  CATEGORY_ORDER.indexOf(category) < CATEGORY_ORDER.indexOf('strength') ? 'deficit' : 'possibility'
