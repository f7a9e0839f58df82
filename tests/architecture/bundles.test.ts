import { expect, test } from 'vitest'
import { bundle, ROOT } from './bundle.ts'

test('the engine brings nothing but itself', async () => {
  const { inputs, node } = await bundle({ entryPoints: ['lexicon/engine/analyser.ts'] })
  expect(inputs.filter((input) => !input.startsWith('lexicon/engine/'))).toEqual([])
  expect(node).toEqual([])
})

test('what a planted import brings along is seen', async () => {
  const contents = `
    import { readFile } from 'node:fs/promises'
    import nlp from 'wink-nlp'
    import { parseLexicon } from './lexicon/source/parse-lexicon.ts'
    import type { Analyser } from './lexicon/engine/types.ts'
    console.log(readFile, nlp, parseLexicon)`
  const { inputs, node, bytes } = await bundle({ stdin: { contents, resolveDir: ROOT, loader: 'ts' } })
  expect(node).toEqual(['node:fs/promises'])
  expect(inputs).toEqual(expect.arrayContaining(['wink-nlp', 'yaml', 'lexicon/source/parse-lexicon.ts']))
  expect(inputs).not.toContain('lexicon/engine/types.ts')
  expect(bytes).toBeGreaterThan(100_000)
})
