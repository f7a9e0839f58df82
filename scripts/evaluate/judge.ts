import { NotLoadedError } from '../../lexicon/engine/analyser.ts'
import type { Analyser } from '../../lexicon/engine/types.ts'
import type { Judged } from './measure.ts'
import type { Note } from './note.ts'

/** Reads a note as a person's would be read: its language is found out, not told. */
export function judge(note: Note, { analyse }: Analyser): Judged {
  try {
    const { language, remarks } = analyse(note.text)
    return { note, found: remarks, misread: language !== note.language }
  } catch (error) {
    if (!(error instanceof NotLoadedError)) throw error
    return { note, found: [], misread: true }
  }
}
