import { orientationOf } from '../../engine/categories.ts'
import type { Check } from './check.ts'

export const deficitsOffer: Check = {
  name: 'deficits-offer',
  description:
    'A deficit entry asks, and offers another way to put it; statutory wording is only asked about.',
  check: ({ entries }) =>
    entries
      .filter(
        ({ category, suggestions, without, general }) =>
          !general &&
          orientationOf(category) === 'deficit' &&
          suggestions.length === 0 &&
          !without.includes('legal'),
      )
      .map(({ path, lines }) => ({
        path,
        line: lines['questions'] ?? 1,
        field: 'suggestions',
        says: {
          en: 'add a rewrite or a starter under «suggestions».',
          da: 'tilføj en omskrivning eller en begyndelse under forslag.',
        },
      })),
}
