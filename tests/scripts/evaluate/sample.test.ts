import { expect, test } from 'vitest'
import type { Rewrite } from '../../../scripts/evaluate/rewrites.ts'
import { drawSample, formatSample } from '../../../scripts/evaluate/sample.ts'

const rewriteOf = (note: string, category: Rewrite['category'], after: string): Rewrite => ({
  note,
  entry: 'doven',
  category,
  at: 4,
  kind: 'starter',
  before: 'Han [[er doven]].',
  after,
  ahead: 'Ny tid.',
  behind: '',
  again: false,
  broken: false,
  lost: [],
})
const many = [
  ...Array.from({ length: 40 }, (_, k) =>
    rewriteOf(`a-${String(k)}`, 'label', `Han [[har brug for |]]. ${String(k)}`),
  ),
  ...Array.from({ length: 5 }, (_, k) => rewriteOf(`b-${String(k)}`, 'lack', 'Han [[søger |]].')),
]

test('the same seed draws the same pairs, another seed others', () => {
  expect(drawSample(many, 10, 3)).toEqual(drawSample(many, 10, 3))
  expect(drawSample(many, 10, 3)).not.toEqual(drawSample(many, 10, 4))
})

test('every category gets as many as it has, until the sample is full', () => {
  const categories = drawSample(many, 20, 1).map(({ category }) => category)
  expect(categories).toHaveLength(20)
  expect(categories.filter((one) => one === 'lack')).toHaveLength(5)
})

test('two suggestions of one remark are not both drawn', () => {
  const twins = [rewriteOf('a-1', 'label', 'one'), rewriteOf('a-1', 'label', 'two')]
  expect(drawSample(twins, 10, 1)).toHaveLength(1)
})

test('a pair to be judged says nothing of the entry and the category', () => {
  const page = formatSample([rewriteOf('a-1', 'label', 'Han [[har brug for |]].')])
  expect(page).toBe('1\n  – Ny tid. Han [er doven].\n  + Ny tid. Han [har brug for …].')
})
