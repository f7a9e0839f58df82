import type { Found, Judged } from '../../../scripts/evaluate/measure.ts'
import type { Note } from '../../../scripts/evaluate/note.ts'
import { parseNotes } from '../../../scripts/evaluate/parse-notes.ts'

/** A note from its inline form. */
export function noteOf(body: string, id = 'x-001'): Note {
  const { notes, problems } = parseNotes('x', `### ${id} | da | test\n${body}`)
  if (problems.length > 0) throw new Error(problems[0]!.message)
  return notes[0]!
}

/**
 * A note and the remarks on it, from two inline forms of the same text: what was marked, and what was found.
 * Every remark's entry is its category; it has a suggestion where its text is in `suggested`.
 */
export function judgedOf(
  gold: string,
  remarked: string,
  suggested: readonly string[] = [],
  id?: string,
): Judged {
  const note = noteOf(gold, id)
  const other = noteOf(remarked)
  if (other.text !== note.text) throw new Error('The two forms are of different notes.')
  const found = other.marks.map(({ start, end, orientation, category }): Found => {
    const text = note.text.slice(start, end)
    return {
      start,
      end,
      orientation: orientation as Found['orientation'],
      category: category as Found['category'],
      entry: category,
      suggestions: suggested.includes(text) ? [{ kind: 'rewrite', start, end, text: 'ny' }] : [],
    }
  })
  return { note, found }
}
