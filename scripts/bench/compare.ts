import { readFileSync } from 'node:fs'
import { createAnalyser } from '../../lexicon/engine/analyser.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import type { Language, Tagger } from '../../lexicon/engine/types.ts'
import { createFloor } from './floor.mjs'
import { spreadOf, timeInTurns, weigh } from './measure.ts'
import type { Spread } from './measure.ts'
import { mixNotes, pickPhrases, readCorpus } from './notes.ts'

/** What one reader of notes costs. */
export interface Cost {
  /** ms from what lies on the disk to being ready. */
  readonly load: Spread
  /** ms for the first note after that. */
  readonly first: number
  /** MB that stay on the heap. */
  readonly heap: number
  /** ms for a note of 2,000 characters. */
  readonly note: Spread
  /** Millions of characters per second, over 1 M characters of varied notes. */
  readonly speed: Spread
  /** Time for ten and a hundred times as much text in one note, over ten and a hundred times the time: 1 is linear. */
  readonly growth: readonly [tenfold: Spread, hundredfold: Spread]
  /** Stretches found in the 1 M characters. */
  readonly found: number
}

export interface Comparison {
  readonly language: Language
  readonly floor: Cost
  readonly engine: Cost
  /** Time of the engine over time of the floor, round by round over the varied notes. */
  readonly ratio: Spread
  /** The same for the entries' patterns alone, without what was learnt from notes. */
  readonly patternsRatio: Spread
}

const LENGTH = 2_000
const COUNT = 500
const ROUNDS = 15
const NAMES = ['floor', 'engine', 'patterns'] as const

/** Reads the same notes with the floor and with the engine, in turns and in this process. */
export async function compare(language: Language, tagger?: Tagger): Promise<Comparison> {
  const corpus = await readCorpus(language)
  const phrases = pickPhrases(corpus)
  const notes = mixNotes(corpus, COUNT, LENGTH)
  const readLexicon = () =>
    JSON.parse(readFileSync(`dist/lexicon/${language}.json`, 'utf8')) as CompiledLexicon
  const readWith = (lexicon: CompiledLexicon) => {
    const { analyse } = createAnalyser([lexicon], tagger ? { tagger } : {})
    return (note: string): number => analyse(note, { language }).remarks.length
  }
  const make = {
    floor: () => {
      const find = createFloor(phrases)
      return (note: string): number => find(note).length
    },
    engine: () => readWith(readLexicon()),
    patterns: () => {
      const { learnt: _, ...lexicon } = readLexicon()
      return readWith(lexicon)
    },
  }

  const readers = NAMES.map((name) => weighReader(make[name], notes[0]!))
  const inTurns = (texts: readonly string[]) =>
    timeInTurns(
      readers.map(
        ({ read }) =>
          () =>
            texts.forEach(read),
      ),
      ROUNDS,
    )
  const loads = timeInTurns(
    NAMES.map((name) => make[name]),
    ROUNDS,
  )
  const times = inTurns(notes) as [readonly number[], readonly number[], readonly number[]]
  const [floorTimes, engineTimes, patternsTimes] = times
  // As many characters each time, in notes of 2,000, 20,000 and 200,000.
  const [ones, tens, hundreds] = [100, 10, 1].map((count) =>
    inTurns(mixNotes(corpus, count, (LENGTH * 100) / count)),
  )
  const over = (longer: readonly number[], short: readonly number[]) => {
    const usual = spreadOf(short).median
    return spreadOf(longer.map((ms) => ms / usual))
  }
  const [floor, engine] = readers.map(({ read, first, heap }, i): Cost => ({
    load: spreadOf(loads[i]!),
    first,
    heap,
    note: spreadOf(times[i]!.map((ms) => ms / COUNT)),
    speed: spreadOf(times[i]!.map((ms) => (COUNT * LENGTH) / ms / 1_000)),
    growth: [over(tens![i]!, ones![i]!), over(hundreds![i]!, ones![i]!)],
    found: notes.reduce((sum, note) => sum + read(note), 0),
  })) as [Cost, Cost]
  const overFloor = (all: readonly number[]) => spreadOf(all.map((ms, i) => ms / floorTimes[i]!))
  return { language, floor, engine, ratio: overFloor(engineTimes), patternsRatio: overFloor(patternsTimes) }
}

function weighReader(make: () => (note: string) => number, note: string) {
  const { made, megabytes } = weigh(() => {
    const read = make()
    const began = performance.now()
    read(note)
    return { read, first: performance.now() - began }
  })
  return { ...made, heap: megabytes }
}
