import { readFile, readdir } from 'node:fs/promises'
import type { Language } from '../../lexicon/engine/types.ts'

/** What the corpus of a language holds: the notes as they were written, and what was marked in them. */
export interface Corpus {
  readonly notes: readonly string[]
  /** The marked stretches that close or open. */
  readonly marks: readonly string[]
}

const FOLDER = new URL('../../lexicon/corpus/', import.meta.url)
const MARK = /\{\{(\w)\.[\w-]+\|(.*?)\}\}/gs

/** Reads the corpus files of a language. */
export async function readCorpus(language: Language): Promise<Corpus> {
  const names = (await readdir(FOLDER)).filter((name) => name.startsWith(`${language}-`)).sort()
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')))
  const marked = texts.flatMap((text) => text.split(/^### .*$/m)).map((note) => note.trim())
  return {
    notes: marked.filter(Boolean).map((note) => note.replace(MARK, '$2')),
    marks: marked.flatMap((note) =>
      [...note.matchAll(MARK)].filter(([, kind]) => kind !== 'N').map((mark) => mark[2]!),
    ),
  }
}

/**
 * `count` varied notes of `length` characters: sentences of all notes in a new order, with other figures in them.
 * The same in every run.
 */
export function mixNotes(corpus: Corpus, count: number, length: number): readonly string[] {
  const random = createRandom(20)
  const sentences = corpus.notes.flatMap((note) => note.split(/(?<=[.!?])\s+|\n/)).filter(Boolean)
  return Array.from({ length: count }, () => {
    let note = ''
    while (note.length < length) {
      const sentence = sentences[Math.floor(random() * sentences.length)]!
      note += `${sentence.replace(/\d/g, () => String(1 + Math.floor(random() * 9)))} `
    }
    return note.slice(0, length)
  })
}

/**
 * The 2,000 phrases that the floor looks for: stretches of one to three words from what people marked. A single word
 * is long enough to stand for something; nobody would list *har* or *ikke*.
 */
export function pickPhrases(corpus: Corpus, count = 2_000): readonly string[] {
  const phrases = new Set<string>()
  for (const mark of corpus.marks) {
    const words = mark.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    words.forEach((word, i) => {
      if (word.length >= 6) phrases.add(word)
      for (const length of [2, 3])
        if (i + length <= words.length) phrases.add(words.slice(i, i + length).join(' '))
    })
  }
  const random = createRandom(7)
  const ranked = [...phrases].map((phrase) => ({ phrase, rank: random() })).sort((a, b) => a.rank - b.rank)
  return ranked.slice(0, count).map(({ phrase }) => phrase)
}

/** A small linear congruential generator: the same figures between 0 and 1 on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
}
