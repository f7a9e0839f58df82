import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { createNoteAnalyser } from '../../../service/analyse-note.ts'
import { loadTagger } from '../../../service/load-tagger.ts'
import { createMetrics } from '../../../service/metrics.ts'
import { createThreadPool } from '../../../service/reading/thread-pool.ts'
import { lexicons } from '../test-app.ts'

const PROGRAM = fileURLToPath(new URL('../../../dist/reader.mjs', import.meta.url))
const both = [lexicons.da, lexicons.en]
const NOTES = ['Borgeren er umotiveret. ', 'She is unmotivated, and lazy. '].map((note) => note.repeat(60))

const figures = (metrics: ReturnType<typeof createMetrics>) =>
  metrics.write({ isStoreReady: true, versions: {} })

test('a note read in a thread gets the same answer as one that is read here', async () => {
  const metrics = createMetrics()
  const inThread = createThreadPool({ program: PROGRAM, threads: 2, lexicons: both, metrics })
  const here = createNoteAnalyser(both, { loadTagger })
  for (const note of NOTES) {
    const answer = await inThread(note)
    expect(answer.remarks.length).toBeGreaterThan(50)
    expect(answer).toEqual(await here(note))
  }
  expect(await figures(metrics)).toContain('tiltro_notes{state="reading"} 0')
})

test('who comes when too many wait is told when to come again, and the others are read', async () => {
  const metrics = createMetrics()
  const inThread = createThreadPool({ program: PROGRAM, threads: 1, lexicons: both, metrics })
  const reading = Array.from({ length: 17 }, () => inThread(NOTES[0]!))
  expect(() => inThread(NOTES[0]!)).toThrow(
    expect.objectContaining({ code: 'busy', details: { headers: { 'retry-after': '1' } } }),
  )
  expect(await figures(metrics)).toContain('tiltro_notes{state="waiting"} 16')
  expect(await Promise.all(reading)).toHaveLength(17)
  expect((await inThread(NOTES[0]!)).language).toBe('da')
})

test('a thread that falls over takes one note with it and says nothing of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-thread-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const program = join(folder, 'falls.mjs')
  await writeFile(
    program,
    `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ text }) => {
      if (text.startsWith('fall')) throw new Error(text)
      if (text.startsWith('end')) process.exit(1)
      parentPort.postMessage(text.startsWith('fail') ? { failed: 'TypeError' } : { analysis: text })
    })`,
  )
  const metrics = createMetrics()
  const inThread = createThreadPool({ program, threads: 1, lexicons: [], metrics })
  const said = await Promise.allSettled(
    ['fall Kanariefugl', 'end Kanariefugl', 'fail', 'read'].map((text) => inThread(text)),
  )
  expect(
    said.map((answer) => (answer.status === 'fulfilled' ? answer.value : String(answer.reason))),
  ).toEqual([
    'ReaderError: the thread ended',
    'ReaderError: the thread ended',
    'ReaderError: TypeError',
    'read',
  ])
  expect(await figures(metrics)).toContain('tiltro_threads_lost_total 2')
})
