import type { Language } from '../../lexicon/engine/types.ts'
import type { CompiledLexicon } from '../../lexicon/engine/compiled.ts'
import { createNoteAnalyser, type AnalyseNote, type NoteOptions } from '../analyse-note.ts'
import type { Metrics } from '../metrics.ts'
import { createThreadPool } from './thread-pool.ts'
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

/** Reads notes for many at once: small ones in turn, large ones beside, and neither more than can be read. */
export function createReading(
  lexicons: Readonly<Record<Language, CompiledLexicon>>,
  { program, threads, metrics, ...noteOptions }: ReadingOptions,
): AnalyseNote {
  const both = [lexicons.da, lexicons.en]
  const here = createNoteAnalyser(both, noteOptions)
  const takeTurn = createTurns(MOST)
  const inThread = threads > 0 ? createThreadPool({ program, threads, lexicons: both, metrics }) : undefined
  return async (text, options) =>
    inThread && text.length >= LARGE ? inThread(text, options) : takeTurn(() => here(text, options))
}
