import type { Language } from '../../lexicon/engine/types.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import { createNoteAnalyser, type NoteOptions } from '../analyse-note.ts'
import type { Metrics } from '../metrics.ts'
import type { Answer, AnswerNote } from './answer.ts'
import type { Errand } from './reader-thread.ts'
import { createThreadPool, type ThreadPool } from './thread-pool.ts'
import { createTurns } from './turns.ts'

/** UTF-16 units from which a note is read in a thread: some milliseconds, in which nobody else would be answered. */
const LARGE = 8_000
/** Small notes that wait for their turn: a few tenths of a second. */
const MOST = 128

interface ReadingOptions extends NoteOptions {
  /** File of the threads' program, and how many there may be; none reads everything where it is called. */
  readonly program: string
  readonly threads: number
  readonly metrics: Metrics
}

/**
 * Reads notes for many at once, and no more than can be read: a small one here at once, for whoever is alone; where
 * several wait, in turn here and by the threads, whoever has time; large ones in threads alone.
 */
export function createReading(
  lexicons: Readonly<Record<Language, CompiledLexicon>>,
  { program, threads, metrics, ...noteOptions }: ReadingOptions,
): AnswerNote {
  const both = [lexicons.da, lexicons.en]
  const analyse = createNoteAnalyser(both, noteOptions)
  let pool: ThreadPool | undefined
  const small = createTurns<Errand, Answer>({
    work: async ({ text, options }) => JSON.stringify(await analyse(text, options)),
    most: MOST,
    onWaiting: () => pool?.look(),
  })
  if (threads > 0) pool = createThreadPool({ program, threads, lexicons: both, metrics, small })
  return async (text, options) => {
    const errand = { text, options }
    return pool && text.length >= LARGE ? pool.read(errand) : small.take(errand)
  }
}
