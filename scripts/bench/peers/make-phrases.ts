import { createRandom, type Corpus } from '../notes.ts'

/**
 * Phrases of two words that stand in the notes, most of them never beside each other there: whoever looks for them
 * meets their words all the time and finds them now and then.
 */
export function makePhrases({ notes }: Corpus, count: number): readonly string[] {
  const random = createRandom(11)
  const words = notes.flatMap((note) => note.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  const pick = (): number => Math.floor(random() * (words.length - 1))
  const phrases = new Set<string>()
  while (phrases.size < count) {
    const first = pick()
    const isReal = phrases.size % 20 === 0
    phrases.add(`${words[first]} ${words[isReal ? first + 1 : pick()]}`)
  }
  return [...phrases]
}
