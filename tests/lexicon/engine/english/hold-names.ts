import { setTimeout } from 'node:timers/promises'
import { getHeapSnapshot } from 'node:v8'
import { fileURLToPath } from 'node:url'
import { createAnalyser } from '../../../../lexicon/engine/analyser.ts'
import { createWinkTagger } from '../../../../lexicon/engine/english/wink.ts'
import { readLexicons } from '../../../../service/read-dist.ts'
import model from 'wink-eng-lite-web-model'

// Run by memory.test.ts with --expose-gc: reads fifty English notes about people with names of their own, is idle for a
// moment, and prints how many of the names a heap snapshot still holds. With «leak» it keeps the last note.

const DIST = fileURLToPath(new URL('../../../../dist/', import.meta.url))
const NOTES = 50
const kept: string[] = []

/** A name that stands nowhere in this program: its letters are worked out. */
const nameOf = (i: number): string =>
  'Q' +
  Array.from({ length: 9 }, (_, k) =>
    String.fromCharCode(97 + ((i * i + i * k + k * 11 + (i >> 2) * k * k) % 26)),
  ).join('')

const { en: lexicon } = await readLexicons(DIST)
const tagger = createWinkTagger(model)
const { analyse } = createAnalyser([lexicon], { tagger })
let remarks = 0

function readNote(name: string): void {
  const note = `${name} is lazy and lacks motivation. ${name} would like to work with ${name}'s brother in a kitchen. Met ${name} at home.`
  remarks += analyse(note, { language: 'en' }).remarks.length
  if (process.argv.includes('leak')) kept[0] = `${note}.`
}

for (let i = 0; i < NOTES; i++) readNote(nameOf(i))
tagger.recycle()
await setTimeout(50)
globalThis.gc!()

let held = 0
let tail = ''
const found = new Set<number>()
for await (const chunk of getHeapSnapshot()) {
  const text = tail + (chunk as Buffer).toString('latin1')
  for (let i = 0; i < NOTES; i++) if (!found.has(i) && text.includes(nameOf(i))) found.add(i)
  tail = text.slice(-40)
}
held = found.size
console.log(JSON.stringify({ remarks, held, kept: kept.length }))
