import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Context } from '../../../../lexicon/engine/context.ts'
import { createReading } from '../../../../lexicon/engine/reading.ts'
import { readText } from '../../../../lexicon/engine/read.ts'
import { createSentence, takeApart } from '../../../../lexicon/engine/sentence.ts'
import { extract, MOST_FEATURES } from '../../../../lexicon/engine/spans/features.ts'
import { packFour, ROOM, unpackFour } from '../../../../lexicon/engine/spans/packed.ts'
import { createSeen, hide, look } from '../../../../lexicon/engine/spans/seen.ts'
import { weighWords } from '../../../../lexicon/engine/spans/weigh-words.ts'
import { loadTables } from '../../../../lexicon/engine/tables.ts'
import { wholeLexicon } from '../../whole-lexicon.ts'

const tables = loadTables(await wholeLexicon('da'))
const known = tables.spans!.known
const text = await readFile('lexicon/corpus/da-neutral.txt', 'utf8')

const reading = createReading()
const sentence = createSentence()
const seen = createSeen()
const sums = new Float64Array(1000)

test('a word weighs what its features weigh that were taught, also where one is hidden', () => {
  const features = new Int32Array(MOST_FEATURES)
  readText(text, tables, reading)
  let words = 0
  for (let s = 0; s < reading.sentences; s++) {
    const from = reading.sentenceStart[s]!
    const length = reading.sentenceStart[s + 1]! - from
    takeApart(reading, tables, from, from + length, sentence)
    const context: Context = { text, reading, tables, sentence }
    look(context, seen)
    if (s % 5 === 0) hide(seen, length >> 1, sentence.clause[length >> 1]!)
    weighWords(context, seen, known, sums)
    for (let k = 0; k < length; k++, words++) {
      let sum = 0
      const count = extract(context, seen, k, features)
      for (let f = 0; f < count; f++) sum += known.weights[features[f]!]!
      if (sums[k] !== sum) expect(sums[k], text.slice(reading.start[from], reading.end[from])).toBe(sum)
    }
  }
  expect(words).toBeGreaterThan(10_000)
})

test('a word that the lexicon does not know leaves no number behind', () => {
  const said = 'Borgeren kender Qvixenborg Zwarfskov.'
  readText(said, tables, reading)
  takeApart(reading, tables, 0, reading.count, sentence)
  const context: Context = { text: said, reading, tables, sentence }
  look(context, seen)
  weighWords(context, seen, known, sums)
  const kept = [...reading.hash.subarray(0, reading.count)].map((hash) => known.words.includes(hash))
  expect(kept).toEqual([true, true, false, false])
})

test('four numbers in one come out as they went in, up to the room there is', () => {
  const four = new Int32Array(4)
  for (const a of [0, 1, -1, 77, -950, ROOM, -ROOM])
    for (const b of [0, 1, -1, 3000, ROOM, -ROOM])
      for (const c of [0, -1, 12, ROOM, -ROOM])
        for (const d of [0, 1, -1, -4000, ROOM, -ROOM]) {
          unpackFour(packFour(a, b, c, d) + 0, four)
          expect([...four]).toEqual([a, b, c, d].map((value) => value + 0))
        }
})
