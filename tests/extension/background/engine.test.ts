import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { createEngine } from '../../../extension/background/engine.ts'
import type { Analysis } from '../../../lexicon/engine/types.ts'
import { wholeAnalyser, wholeLexicon } from '../../lexicon/whole-lexicon.ts'

const SCRIPT = fileURLToPath(new URL('./hold-text.ts', import.meta.url))
const plain = (analysis: Analysis): unknown => JSON.parse(JSON.stringify(analysis))

test('whoever writes on gets the answers of somebody who pastes the whole', async () => {
  const engine = createEngine({
    readLexicon: wholeLexicon,
    fetchJson: () => Promise.reject(new Error('nothing to fetch')),
  })
  const { analyse } = await wholeAnalyser('da')
  const note =
    'Borgeren er umotiveret. Han siger: "Jeg vil gerne arbejde", men møder ikke op.\n\nHan er god til tal.'
  for (let end = 1; end <= note.length; end++) {
    const written = note.slice(0, end)
    expect(plain(await engine.analyse(written, ['da']))).toEqual(plain(analyse(written)))
  }
}, 300_000)

test('what somebody writes is gone from memory with its page, or a moment after the last letter', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', SCRIPT], {
    encoding: 'utf8',
  })
  const told = JSON.parse(stdout || '{}') as Record<string, unknown>
  expect(told, stderr).toMatchObject({ whileWriting: true, afterThePage: false, afterATime: false })
  expect(told.remarks).toBeGreaterThan(4)
}, 300_000)
