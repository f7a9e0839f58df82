import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { bundle } from './bundle.ts'

test('the engine brings nothing but itself', async () => {
  const { inputs, node } = await bundle('lexicon/engine/analyser.ts')
  expect(inputs.filter((input) => !input.startsWith('lexicon/engine/'))).toEqual([])
  expect(node).toEqual([])
})
