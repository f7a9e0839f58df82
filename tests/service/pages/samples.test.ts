import { expect, test } from 'vitest'
import { readCorpus } from '../../../scripts/bench/notes.ts'
import { SAMPLES } from '../../../service/pages/samples.ts'

/** Words in a row that nobody writes twice by chance. */
const LONG = 7

const runsOf = (text: string): readonly string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(LONG - 1).map((_, i) => words.slice(i, i + LONG).join(' '))
}

test.each(['da', 'en'] as const)('the sample notes are no notes of the corpus (%s)', async (language) => {
  const { notes } = await readCorpus(language)
  const known = new Set(notes.flatMap(runsOf))
  expect(SAMPLES[language].flatMap(({ text }) => runsOf(text)).filter((run) => known.has(run))).toEqual([])
})

test('each has a name of its own', () => {
  for (const samples of Object.values(SAMPLES)) {
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length)
    expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length)
  }
})
