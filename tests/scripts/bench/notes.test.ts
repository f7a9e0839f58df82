import { expect, test } from 'vitest'
import { mixNotes, pickPhrases, readCorpus } from '../../../scripts/bench/notes.ts'

const corpus = await readCorpus('da')

test('the bench reads the same varied notes in every run', () => {
  const notes = mixNotes(corpus, 20, 2_000)
  expect(notes.map((note) => note.length)).toEqual(Array.from({ length: 20 }, () => 2_000))
  expect(new Set(notes).size).toBe(20)
  expect(mixNotes(corpus, 20, 2_000)).toEqual(notes)
})

test('no mark of the corpus is left in what the bench reads', () => {
  expect(corpus.notes.join()).not.toMatch(/\{\{|\}\}|^###/m)
})

test('the floor looks for 2,000 phrases of one to three words', () => {
  const phrases = pickPhrases(corpus)
  expect(new Set(phrases).size).toBe(2_000)
  expect(phrases.filter((phrase) => phrase.split(' ').length > 3)).toEqual([])
})
