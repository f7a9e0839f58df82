import { describe, expect, test } from 'vitest'
import { createAnalyser, NotLoadedError } from '../../../lexicon/engine/analyser.ts'
import { createIncrementalAnalyser } from '../../../lexicon/engine/incremental.ts'
import { readCorpus } from '../../../scripts/bench/notes.ts'
import { compileSmall } from '../small-lexicon.ts'
import { sharedTagger, wholeLexicon } from '../whole-lexicon.ts'
import { ask, expectSame } from './expect-same.ts'

const danish = await wholeLexicon('da')
const english = await wholeLexicon('en')
const sentencesOf = async (language: 'da' | 'en') =>
  (await readCorpus(language)).notes.flatMap((note) => note.split(/(?<=[.!?])\s+|\n/)).filter(Boolean)
const sentences = { da: await sentencesOf('da'), en: await sentencesOf('en') }
const full = createAnalyser([danish])

/** In larger numbers see `tests/long/any-edit.test.ts`. */
describe('while a text is edited, its answer is that of the whole text', () => {
  test('in Danish', () => {
    expectSame(createIncrementalAnalyser([danish]), full, sentences.da, 20)
  })

  test('in Danish with English sentences, by both lexicons', () => {
    const options = { tagger: sharedTagger() }
    const lexicons = [danish, english]
    const mixed = [...sentences.da.slice(0, 400), ...sentences.en.slice(0, 200)]
    expectSame(createIncrementalAnalyser(lexicons, options), createAnalyser(lexicons, options), mixed, 10)
  })

  test('with a lexicon laid over it', () => {
    const overlay = compileSmall({ 'da/label/moede': '[[møde/v]]', 'da/strength/god-til': '[[god/a til *]]' })
    const lexicons = [danish, overlay]
    expectSame(createIncrementalAnalyser(lexicons), createAnalyser(lexicons), sentences.da, 10)
  })
})

test('in a sentence that never ends, which is read in parts', () => {
  const incremental = createIncrementalAnalyser([danish])
  const text = 'borgeren er umotiveret og han har svært ved at komme op om morgenen, '.repeat(30)
  for (const at of [0, 1_000, text.length])
    for (const typed of ['', ' ikke ', '. Han', '\n\n']) {
      const now = text.slice(0, at) + typed + text.slice(at)
      expect(ask(incremental, now)).toBe(ask(full, now))
    }
})

test('behind what a long line says of itself, and of itself further on', () => {
  const incremental = createIncrementalAnalyser([danish])
  const plain = 'Der blev talt om tid og sted for kurset. '
  for (const head of ['Thomas 9:13. ', 'Der er en rubrik til det. '])
    for (const [before, behind] of [
      [0, 12],
      [0, 20],
      [12, 0],
      [13, 3],
    ] as const) {
      const doubts = `Hun magter ikke et arbejde. ${plain}${plain}`
      const now = plain.repeat(before) + head + plain.repeat(behind) + doubts
      expect(ask(incremental, now)).toBe(ask(full, now))
    }
})

test('a character in a long note costs the reading of its surroundings', () => {
  let tagged = 0
  const { analyse } = createIncrementalAnalyser([english], {
    tagger: {
      tag: (_, tokens) => {
        tagged++
        return tokens.map(() => ({ pos: 'X', lemma: '', negated: false }))
      },
    },
  })
  const text = sentences.en.join(' ').repeat(2)
  analyse(text)
  const sentencesTagged = tagged
  const middle = text.length / 2
  analyse(`${text.slice(0, middle)}x${text.slice(middle)}`)
  expect(sentencesTagged).toBeGreaterThan(100)
  expect(tagged - sentencesTagged).toBeLessThan(sentencesTagged / 20)
})

test('a text in a language that is not loaded is refused, and the next one is answered', () => {
  const incremental = createIncrementalAnalyser([danish])
  expect(() => incremental.analyse('The client was not able to attend the interview with us.')).toThrow(
    NotLoadedError,
  )
  const text = 'Borgeren er umotiveret og møder ikke op.'
  expect(ask(incremental, text)).toBe(ask(full, text))
  incremental.forget()
  expect(ask(incremental, `${text} `)).toBe(ask(full, `${text} `))
})
