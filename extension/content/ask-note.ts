import { findEdit, moveRemarks } from '../feedback/edit.ts'
import type { Note, NoteAnalysis, NoteAnswer } from '../protocol.ts'
import type { Connection } from './connect.ts'

/**
 * Asks for the remarks of a note that is being written: from the second time on only what has changed goes forth and back,
 * as copying all of a long note and its remarks at every key would take longer than drawing them.
 */
export function createNoteAsker(ask: Connection['ask']): (note: Note) => Promise<NoteAnalysis> {
  let last: { readonly text: string; readonly answer: NoteAnswer } | undefined

  const askBy = (note: Note) => {
    if (!last) return null
    const { length } = last.text
    const { start, end, newEnd } = findEdit(last.text, note.text) ?? { start: 0, end: 0, newEnd: 0 }
    const since = { id: last.answer.id, before: start, behind: length - end }
    return ask('analyse', { ...note, text: note.text.slice(start, newEnd), since })
  }
  return async (note) => {
    const answer = (await askBy(note)) ?? (await ask('analyse', note))!
    const { kept } = answer
    if (last && kept) {
      const { remarks } = last.answer
      const moved = { start: 0, end: 0, newEnd: note.text.length - last.text.length }
      const behind = moveRemarks(remarks.slice(remarks.length - kept.last), moved)
      const all = [...remarks.slice(0, kept.first), ...answer.remarks, ...behind]
      last = { text: note.text, answer: { ...answer, remarks: all } }
    } else last = { text: note.text, answer }
    return last.answer
  }
}
