import { expect, test } from 'vitest'
import { bundle } from './bundle.ts'

test('the engine brings nothing but itself', async () => {
  const { inputs, node } = await bundle('lexicon/engine/analyser.ts')
  expect(inputs.filter((input) => !input.startsWith('lexicon/engine/'))).toEqual([])
  expect(node).toEqual([])
})
