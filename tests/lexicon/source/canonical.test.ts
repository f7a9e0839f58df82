import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { canonical } from '../../../lexicon/source/canonical.ts'

test('fields come in the order of the guide, members sorted with æ, ø and å last, comments stay', () => {
  const text = '# Hvorfor.\nmembers: [åben/a, sur/a, ærlig/a, sur/a, øm/a]\ndescription: Ord.\n'
  const written = canonical({ path: 'words/da/trait.yml', text })
  expect(written).toBe(
    '# Hvorfor.\ndescription: Ord.\nmembers:\n  - sur/a\n  - ærlig/a\n  - øm/a\n  - åben/a\n',
  )
})

test('the canonical form says the same and is its own canonical form', () => {
  const text =
    'note: "To ord: her."\npatterns: ["[[doven/a]]"]\nexamples: {marks: ["Er [[doven]]."], leaves: [Nej]}\n'
  const path = 'entries/da/label/doven.yml'
  const once = canonical({ path, text })
  expect(parse(once)).toEqual(parse(text))
  expect(canonical({ path, text: once })).toBe(once)
})
