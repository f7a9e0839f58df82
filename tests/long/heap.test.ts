import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { findCanary, type Place } from '../service/find-canary.ts'
import { send } from '../service/speak.ts'
import { startForTest } from '../service/start-service.ts'

vi.setConfig({ testTimeout: 600_000 })

const CANARY = 'Kanariefugl4711'
const KEEP = fileURLToPath(new URL('../service/keep.mjs', import.meta.url))
/** ms after which threads have ended and the English tagger is emptied, and a moment. */
const IDLE = 64_000
const NOTES = [
  `${CANARY} er umotiveret. Hun ${CANARY} vil gerne arbejde i en butik.`,
  `${CANARY} is unmotivated, and we agreed on the ${CANARY} for her.`,
]

/** Everything that stands in the memory of a service some time after notes were sent to it. */
async function readHeap(node: readonly string[]): Promise<Place> {
  const { url, pid, folder } = await startForTest({
    env: { TILTRO_SIGN_IN: 'off', TILTRO_LOG_LEVEL: 'debug', TILTRO_RATE_LIMIT: '0' },
    node: ['--heapsnapshot-signal=SIGUSR2', ...node],
  })
  // Short ones and, in threads, long ones; one that is broken off in the middle of a word, and one that is refused.
  for (const note of NOTES)
    for (const text of [note, note.repeat(200), note.slice(0, -4)])
      expect((await send(url, JSON.stringify({ text }))).status).toBe(200)
  // A crowd, of which a thread takes a share.
  for (const note of NOTES) {
    const body = JSON.stringify({ text: note })
    const answers = await Promise.all(Array.from({ length: 40 }, () => send(url, body)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  }
  expect((await send(url, `{"text":"${CANARY}`)).status).toBe(400)
  expect((await send(url, JSON.stringify({ text: CANARY, [CANARY]: 1 }))).status).toBe(422)
  await wait(IDLE)
  process.kill(pid, 'SIGUSR2')
  let bytes: Buffer = Buffer.alloc(0)
  do {
    await wait(500)
    const name = (await readdir(folder)).find((file) => file.endsWith('.heapsnapshot'))
    if (name) bytes = await readFile(join(folder, name))
  } while (!bytes.subarray(-10).includes('}'))
  return { name: 'heap', bytes }
}

test('a minute after the last note nothing of any is in the memory of the service, and what is kept is found', async () => {
  const [heap, keeping] = await Promise.all([readHeap([]), readHeap(['--import', KEEP])])
  // It is the heap: words of the program stand in it.
  expect(findCanary('umotiveret', [heap])).toEqual(['heap'])
  expect(findCanary(CANARY, [keeping])).toEqual(['heap'])
  expect(findCanary(CANARY, [heap])).toEqual([])
})
