import { orientationOf } from '../../../lexicon/engine/categories.ts'
import type { Entry } from '../../../lexicon/source/lexicon-source.ts'
import type { Finding } from './draft.ts'
import type { Hit } from './corpus.ts'

/** So few hits say nothing about an entry. */
const ENOUGH = 4
/** Neutral sentences that a closing entry may meet before somebody is asked to look. */
const NEUTRAL = 2
/** Share of the notes beyond which a word is met everywhere. */
const EVERYWHERE = 0.2

/**
 * Whether an entry marks more than it should on the corpus: sentences in which nothing closes, more places that nobody
 * underlined than places that somebody did, or every fifth note.
 *
 * @param notes how many notes were read, neutral sentences apart
 */
export function matchMuch(entry: Entry, hits: readonly Hit[], notes: number): readonly Finding[] {
  const closes = orientationOf(entry.category) === 'deficit'
  const neutral = hits.filter(({ note }) => note.includes('neutral')).length
  const inNotes = hits.length - neutral
  const judged = hits.filter(({ judgement, note }) => judgement !== 'own' && !note.includes('neutral'))
  const wrong = judged.filter(({ judgement }) => judgement !== 'agreed').length
  const at = { field: 'patterns', blocks: false }
  const noteCount = new Set(hits.filter(({ note }) => !note.includes('neutral')).map(({ note }) => note)).size
  return [
    ...(closes && neutral >= NEUTRAL ? [{ ...at, says: inNeutral(neutral) }] : []),
    ...(judged.length >= ENOUGH && wrong * 2 > judged.length
      ? [{ ...at, says: mostlyAlone(wrong, judged.length) }]
      : []),
    ...(notes > 0 && inNotes >= ENOUGH && noteCount / notes > EVERYWHERE
      ? [{ ...at, says: everywhere(noteCount, notes) }]
      : []),
  ]
}

const inNeutral = (count: number) => ({
  en: `matches too much: it marks ${count} neutral sentences in which nothing closes. Add a word around it, or a word it must not stand before (!word).`,
  da: `mærker for meget: Det mærker ${count} neutrale sætninger, hvor intet lukker. Tilføj et ord omkring det, eller et ord, det ikke må stå foran (!ord).`,
})

const mostlyAlone = (wrong: number, all: number) => ({
  en: `matches too much: of ${all} places in the corpus, readers left ${wrong} unmarked. Look at them below, and make the pattern narrower.`,
  da: `mærker for meget: Af ${all} steder i korpus har læserne ladet ${wrong} stå. Se dem nedenfor, og gør mønsteret snævrere.`,
})

const everywhere = (count: number, notes: number) => ({
  en: `matches too much: it speaks in ${count} of ${notes} notes. What is met in every note is soon read by nobody.`,
  da: `mærker for meget: Det melder sig i ${count} af ${notes} notater. Det, man møder i hvert notat, læser snart ingen.`,
})
