import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Analysis } from '../../../lexicon/engine/types.ts'
import { createNoteAnalyser } from '../../../service/analyse-note.ts'
import { loadTagger } from '../../../service/load-tagger.ts'
import { createMetrics } from '../../../service/metrics.ts'
import type { Answer } from '../../../service/reading/answer.ts'
import { createReading } from '../../../service/reading/create-reading.ts'
import type { Errand } from '../../../service/reading/reader-thread.ts'
import { createThreadPool } from '../../../service/reading/thread-pool.ts'
import { createTurns } from '../../../service/reading/turns.ts'
import { lexicons } from '../test-app.ts'

const PROGRAM = fileURLToPath(new URL('../../../dist/reader.mjs', import.meta.url))
const both = [lexicons.da, lexicons.en]
const NOTES = ['Borgeren er umotiveret. ', 'She is unmotivated, and lazy. '].map((note) => note.repeat(60))

const figures = (metrics: ReturnType<typeof createMetrics>) =>
  metrics.write({ isStoreReady: true, versions: {} })
const parse = (answer: Answer) =>
  JSON.parse(typeof answer === 'string' ? answer : new TextDecoder().decode(answer)) as Analysis

/** A pool beside somebody who reads small notes so slowly that all others wait. */
function createPool(options: { readonly program: string; readonly threads: number }) {
  const metrics = createMetrics()
  const here: string[] = []
  const small = createTurns<Errand, Answer>({
    most: 100,
    work: ({ text }) => {
      here.push(text)
      return new Promise<Answer>(() => {})
    },
    onWaiting: () => pool.look(),
  })
  const pool = createThreadPool({ ...options, lexicons: both, metrics, small })
  const inThread = (text: string) => pool.read({ text, options: undefined })
  return { metrics, here, small, inThread }
}

test('a note read in a thread gets the same answer as one that is read here', async () => {
  const { inThread, metrics } = createPool({ program: PROGRAM, threads: 2 })
  const here = createNoteAnalyser(both, { loadTagger })
  for (const note of NOTES) {
    const answer = parse(await inThread(note))
    expect(answer.remarks.length).toBeGreaterThan(50)
    expect(answer).toEqual(JSON.parse(JSON.stringify(await here(note))))
  }
  expect(await figures(metrics)).toContain('tiltro_notes{state="reading"} 0')
})

test('a long answer comes as its bytes, a short one as a text', async () => {
  const { inThread } = createPool({ program: PROGRAM, threads: 1 })
  expect(await inThread(NOTES[0]!.repeat(5))).toBeInstanceOf(Uint8Array)
  expect(typeof (await inThread('Borgeren er umotiveret.'))).toBe('string')
})

test('a crowd of small notes is read here and in threads, and every one gets its own answer', async () => {
  const metrics = createMetrics()
  const options = { loadTagger, program: PROGRAM, threads: 2, metrics }
  const read = createReading(lexicons, options)
  const alone = createReading(lexicons, { ...options, threads: 0 })
  const notes = Array.from(
    { length: 100 },
    (_, i) => `Borgeren nr. ${i} er ${i % 3 ? 'umotiveret' : 'glad'}.`,
  )
  const expected = []
  for (const note of notes) expected.push(await alone(note))
  // Threads need a moment to load; until then all are read here.
  for (let round = 0; round < 5; round++)
    expect(await Promise.all(notes.map((note) => read(note)))).toEqual(expected)
  await expect.poll(async () => (await Promise.all(notes.map((note) => read(note)))).length).toBe(100)
})

test('threads take small notes that wait, when no large one does', async () => {
  const { small, here, inThread } = createPool({ program: PROGRAM, threads: 1 })
  await inThread('Hej.')
  void small.take({ text: 'read here', options: undefined })
  const answers = ['Borgeren er doven.', 'Hun er glad.'].map((text) =>
    small.take({ text, options: undefined }),
  )
  const read = await Promise.race(answers)
  expect(parse(read).language).toBe('da')
  expect(here[0]).toBe('read here')
})

test('who comes when too many wait is told when to come again, and the others are read', async () => {
  const { inThread, metrics } = createPool({ program: PROGRAM, threads: 1 })
  const reading = Array.from({ length: 16 }, () => inThread(NOTES[0]!))
  expect(() => inThread(NOTES[0]!)).toThrow(
    expect.objectContaining({ code: 'busy', details: { headers: { 'retry-after': '1' } } }),
  )
  expect(await figures(metrics)).toContain('tiltro_notes{state="waiting"} 16')
  expect(await Promise.all(reading)).toHaveLength(16)
  expect(parse(await inThread(NOTES[0]!)).language).toBe('da')
})

/** A program in which threads do what a note says. */
async function writeProgram(beginning: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tiltro-thread-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const program = join(folder, 'falls.mjs')
  await writeFile(
    program,
    `import { parentPort } from 'node:worker_threads'
    ${beginning}
    parentPort.on('message', (errands) => {
      parentPort.postMessage(errands.map(({ text }) => {
        if (text.startsWith('fall')) throw new Error(text)
        if (text.startsWith('end')) process.exit(1)
        return text.startsWith('fail') ? { failed: 'TypeError' } : { answer: text }
      }))
    })
    parentPort.postMessage('ready')`,
  )
  return program
}

const outcomes = async (reading: readonly Promise<Answer>[]) =>
  (await Promise.allSettled(reading)).map((answer) =>
    answer.status === 'fulfilled' ? answer.value : String(answer.reason),
  )

test('a thread that falls over takes one note with it and says nothing of it', async () => {
  const { inThread, metrics } = createPool({ program: await writeProgram(''), threads: 1 })
  expect(await outcomes(['fall Kanariefugl', 'end Kanariefugl', 'fail', 'read'].map(inThread))).toEqual([
    'ReaderError: the thread ended',
    'ReaderError: the thread ended',
    'ReaderError: TypeError',
    'read',
  ])
  expect(await figures(metrics)).toContain('tiltro_threads_lost_total 2')
})

test('where no thread starts, nobody waits for one, and it is not tried again and again', async () => {
  const program = await writeProgram('throw new Error("no")')
  const { inThread, metrics } = createPool({ program, threads: 1 })
  expect(await outcomes(['a', 'b'].map(inThread))).toEqual([
    'ReaderError: no thread starts',
    'ReaderError: no thread starts',
  ])
  expect(await figures(metrics)).toContain('tiltro_threads_lost_total 1')
})
