import { expect, test } from 'vitest'
import { readLexicon } from '../../../scripts/lexicon/read-lexicon.ts'

test('every category has a name, a whole sentence and a whole question in both languages', async () => {
  const { categories } = await readLexicon()
  const texts = categories.flatMap(({ text }) => [text.da, text.en])
  expect(texts).toHaveLength(30)
  for (const text of texts) {
    // A comma in plain YAML cuts a sentence off, and what follows becomes a field of its own.
    expect(Object.keys(text)).toEqual(['name', 'sentence', 'question'])
    expect(text.sentence).toMatch(/\.$/)
    expect(text.question).toMatch(/\?$/)
  }
})
