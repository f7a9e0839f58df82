import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CATEGORY_ORDER } from '../../../lexicon/engine/categories.ts'
import { resolveOverlaps, type Candidate } from '../../../lexicon/engine/resolve.ts'

const candidate = (
  start: number,
  end: number,
  entry: string,
  others: Partial<Candidate> = {},
): Candidate => ({
  start,
  end,
  entry,
  category: 'label',
  reach: 1,
  variant: 0,
  ...others,
})
const entries = (...candidates: Candidate[]) => resolveOverlaps(candidates).map(({ entry }) => entry)

test('the longer mark wins, and what does not touch it stays', () => {
  expect(entries(candidate(0, 4, 'short'), candidate(2, 9, 'long'), candidate(9, 12, 'next'))).toEqual([
    'long',
    'next',
  ])
})

test('of two the same a prognosis wins, then the order of the guide, then the id', () => {
  const burden = candidate(0, 4, 'a', { category: 'burden' })
  const prognosis = candidate(0, 4, 'b', { category: 'prognosis' })
  const label = candidate(0, 4, 'c')
  expect(entries(burden, prognosis, label)).toEqual(['b'])
  expect(entries(burden, label)).toEqual(['c'])
  expect(entries(candidate(0, 4, 'y'), candidate(0, 4, 'x'))).toEqual(['x'])
})

test('of two readings by one entry the one that found more is kept', () => {
  const [kept] = resolveOverlaps([
    candidate(0, 4, 'a', { variant: 1 }),
    candidate(0, 4, 'a', { reach: 3, variant: 2 }),
  ])
  expect(kept!.variant).toBe(2)
})

test('whatever comes in, what goes out is sorted, never overlaps, and does not depend on the order', () => {
  const any = fc.record({
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 12 }),
    entry: fc.constantFrom('a', 'b', 'c'),
    category: fc.constantFrom(...CATEGORY_ORDER),
    reach: fc.nat(4),
    variant: fc.nat(9),
  })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (list) => {
      const candidates = list.map(({ start, length, ...others }) => ({
        start,
        end: start + length,
        ...others,
      }))
      const kept = resolveOverlaps(candidates)
      for (let i = 1; i < kept.length; i++) expect(kept[i]!.start).toBeGreaterThanOrEqual(kept[i - 1]!.end)
      expect(resolveOverlaps([...candidates].reverse())).toEqual(kept)
    }),
  )
})
