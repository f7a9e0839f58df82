import { setTimeout } from 'node:timers/promises'
import { getHeapSnapshot } from 'node:v8'
import { fileURLToPath } from 'node:url'
import { createEngine } from '../../../extension/background/engine.ts'
import { readLexicons } from '../../../service/read-dist.ts'

// Run by engine.test.ts with --expose-gc: somebody writes about a person whose name stands nowhere in this program. Prints
// whether a heap snapshot holds it right after that, when the page has gone, and some time after another text.

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url))
const { da: danish } = await readLexicons(DIST)
const nameOf = (seed: number): string =>
  'Q' + Array.from({ length: 11 }, (_, k) => String.fromCharCode(97 + ((seed + k * k * 7) % 26))).join('')

const engineWith = (keepFor: number) =>
  createEngine({
    keepFor,
    readLexicon: () => Promise.resolve(danish),
    fetchJson: () => Promise.reject(new Error('nothing to fetch')),
  })

let remarks = 0
async function write(engine: ReturnType<typeof createEngine>, seed: number): Promise<void> {
  const name = nameOf(seed)
  const note = `${name} er umotiveret og møder ikke op. Jeg talte med ${name} i går, og vi aftalte`
  for (const end of ['', ' n', ' no', ' noget.'])
    remarks += (await engine.analyse(note + end, ['da'])).remarks.length
}

/** The name is worked out once the snapshot is taken: it would be found in this function otherwise. */
async function holds(seed: number): Promise<boolean> {
  await setTimeout(50)
  globalThis.gc!()
  let tail = ''
  let found = false
  for await (const chunk of getHeapSnapshot()) {
    const text = tail + (chunk as Buffer).toString('latin1')
    found ||= text.includes(nameOf(seed))
    tail = text.slice(-40)
  }
  return found
}

const patient = engineWith(60_000)
await write(patient, 3)
const whileWriting = await holds(3)
patient.forget()
const afterThePage = await holds(3)
await write(engineWith(10), 8)
const afterATime = await holds(8)
console.log(JSON.stringify({ remarks, whileWriting, afterThePage, afterATime }))
