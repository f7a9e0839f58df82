import { readFileSync } from 'node:fs'
import { SUBJECTS } from './subjects.mjs'

/**
 * One subject in a process of its own: says what it takes to be ready and to give a first result, then reads what it
 * is told to and says how long that took. Time is that of the processor, with collecting garbage and compiling, so that
 * what else the machine does meanwhile is left out. Needs `--expose-gc` and a channel to its parent.
 */
const [id, folder, entries] = process.argv.slice(2)
const { module, make, language } = SUBJECTS.find((subject) => subject.id === id)
const notes = JSON.parse(readFileSync(`${folder}/notes-${language}.json`, 'utf8'))

const before = weigh()
const began = now()
const { [make]: create } = await import(`./subjects/${module}.mjs`)
const read = await create(folder, entries === undefined ? undefined : Number(entries))
const load = now() - began
const found = await read(notes[0])
// Since the process began, with Node itself.
const ready = now()
const after = weigh()
process.send({ load, ready, heap: after.heap - before.heap, rss: after.rss - before.rss, found })

const TASKS = {
  /** Reads every note a few times, as far as that does not take long: machine code is made where it is worth while. */
  warm: async ({ ms }) => {
    const from = now()
    for (let i = 0; i < notes.length * 10 && now() - from < ms; i++) await read(notes[i % notes.length])
    return now() - from
  },
  /** ms for a note of 2,000 characters: as many of them as fit into the time. */
  notes: async ({ ms }) => {
    const from = now()
    let count = 0
    do await read(notes[count++ % notes.length])
    while (now() - from < ms)
    return (now() - from) / count
  },
  /** ms for one text of so many characters: read as often as fits into the time, once at the least. */
  text: async ({ length, ms }) => {
    const text = readFileSync(`${folder}/text-${language}-${length}.txt`, 'utf8')
    const from = now()
    let count = 0
    do {
      await read(text)
      count++
    } while (now() - from < ms)
    return (now() - from) / count
  },
  /** ms for a text of so many characters in which one was typed, at one place after another. */
  edit: async ({ length, ms }) => {
    const text = readFileSync(`${folder}/text-${language}-${length}.txt`, 'utf8')
    let sum = 0
    let count = 0
    do {
      const at = (count++ * 7_919 * 13) % length
      const edited = `${text.slice(0, at)}e${text.slice(at)}`
      await read(text)
      const from = now()
      await read(edited)
      sum += now() - from
    } while (sum < ms)
    return sum / count
  },
  /** Findings in all notes. */
  found: async () => {
    let sum = 0
    for (const note of notes) sum += await read(note)
    return sum
  },
}

process.on('message', async (task) => process.send(await TASKS[task.kind](task)))

/** ms of the processor since the process began. */
function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** MB on the heap, and of the whole process; WebAssembly is in the second alone. */
function weigh() {
  for (let i = 0; i < 3; i++) globalThis.gc()
  const { heapUsed, rss } = process.memoryUsage()
  return { heap: heapUsed / 2 ** 20, rss: rss / 2 ** 20 }
}
