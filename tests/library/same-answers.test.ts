import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Remark } from '../../lexicon/engine/types.ts'
import type { Found } from '../../scripts/scan/work/found.ts'
import { SAMPLES } from '../../service/pages/samples.ts'
import type * as Library from '../../lexicon/library.ts'
import { Analysis } from '../../service/routes/schemas.ts'
import { runScan } from '../scripts/scan/run-scan.ts'
import { createTestApp } from '../service/test-app.ts'

const NOTES = [
  ...Object.values(SAMPLES).flatMap((samples) => samples.map(({ text }) => text)),
  'Borgeren er umotiveret. 😀 The employer wrote that she is unmotivated and that it is known to all of us.',
  '',
]
const { analyse } = createTestApp()
const library = (await import('../../dist/tiltro.mjs' as string)) as typeof Library
await library.loadEnglish()

const ask = async (text: string): Promise<unknown> => (await analyse({ text })).json()

test('the library answers as the service does, in the form that its document describes', async () => {
  for (const text of NOTES) {
    const answer = await ask(text)
    expect(library.analyse(text)).toEqual(answer)
    expect(Analysis.parse(answer)).toEqual(answer)
  }
})

test('scan finds in files what the service finds in their text', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-same-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const files = NOTES.map((_, i) => `${i}.txt`)
  await Promise.all(files.map((file, i) => writeFile(join(folder, file), NOTES[i]!)))
  const { stdout } = await runScan([...files, '--format', 'json'], { cwd: folder })
  const { parts } = JSON.parse(stdout) as { readonly parts: readonly Found[] }
  for (const [i, text] of NOTES.entries()) {
    const scanned = parts
      .filter(({ file }) => file === files[i])
      .flatMap(({ remarks }) =>
        remarks.map(({ line: _line, column: _column, marked: _marked, ...remark }): Remark => remark),
      )
    expect(scanned).toEqual(Analysis.parse(await ask(text)).remarks)
  }
}, 120_000)
