import { expect, test } from 'vitest'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import { createIncrementalAnalyser } from '../../lexicon/engine/incremental.ts'
import { readCorpus } from '../../scripts/bench/notes.ts'
import { expectSame } from '../lexicon/engine/expect-same.ts'
import { compileSmall } from '../lexicon/small-lexicon.ts'
import { sharedTagger, wholeLexicon } from '../lexicon/whole-lexicon.ts'

const danish = await wholeLexicon('da')
const sentencesOf = async (language: 'da' | 'en') =>
  (await readCorpus(language)).notes.flatMap((note) => note.split(/(?<=[.!?])\s+|\n/)).filter(Boolean)
const sentences = { da: await sentencesOf('da'), en: await sentencesOf('en') }

test('a thousand texts are answered alike while they are edited and as a whole', () => {
  expectSame(createIncrementalAnalyser([danish]), createAnalyser([danish]), sentences.da, 1_000)
})

test('so are Danish texts with English sentences, by both lexicons', async () => {
  const options = { tagger: sharedTagger() }
  const lexicons = [danish, await wholeLexicon('en')]
  const mixed = [...sentences.da.slice(0, 400), ...sentences.en.slice(0, 200)]
  expect(mixed).toHaveLength(600)
  expectSame(createIncrementalAnalyser(lexicons, options), createAnalyser(lexicons, options), mixed, 100)
})

test('and those with a lexicon laid over the other', () => {
  const overlay = compileSmall({ 'da/label/moede': '[[møde/v]]', 'da/strength/god-til': '[[god/a til *]]' })
  const lexicons = [danish, overlay]
  expectSame(createIncrementalAnalyser(lexicons), createAnalyser(lexicons), sentences.da, 100)
})
