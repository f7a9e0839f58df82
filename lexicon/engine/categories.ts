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

const DEFICITS: ReadonlySet<Category> = new Set(CATEGORY_ORDER.slice(0, CATEGORY_ORDER.indexOf('strength')))

export const orientationOf = (category: Category): Orientation =>
  DEFICITS.has(category) ? 'deficit' : 'possibility'
