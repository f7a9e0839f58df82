import type { Analysis, Remark, Span } from '../../lexicon/engine/types.ts'
import { findEdit, moveRemarks, moveSpan, overlaps } from './edit.ts'
import type { NoteState } from './feedback.ts'
import { growWritten } from './written.ts'

/** What is known of the text in a field: in memory, for as long as the field lives. */
export interface Note {
  readonly text: () => string
  /** The last answer; its offsets may be those of an older text, see `remarks`. */
  readonly analysis: () => Analysis | null
  /** What is to be marked: remarks in the text as it is now, in text of the person's own, not waved away. */
  readonly remarks: () => readonly Remark[]
  /** The field holds this text now. False when that is no news. */
  readonly observe: (now: string, byPerson: boolean) => boolean
  /** The answer for a text the field held a moment ago. */
  readonly accept: (analysis: Analysis, asked: string) => void
  readonly dismiss: (remark: Remark) => void
  /** Drops every remark of this entry, until the next answer. */
  readonly silence: (entry: string) => void
  /** Forgets every place that was waved away. */
  readonly restore: () => void
  readonly state: () => NoteState
}

/** A place where an entry is to keep silent. It moves with the text, and is forgotten when its words are edited. */
interface Place extends Span {
  readonly entry: string
}

/** A note that begins with what the field holds already. `scope` as in `FeedbackOptions`. */
export function createNote(first: string, scope: 'written' | 'all'): Note {
  let text = first
  let analysis: Analysis | null = null
  let found: readonly Remark[] = []
  let written: readonly Span[] = []
  let silent: readonly Place[] = []
  let shown: readonly Remark[] = []

  const choose = () => {
    const wanted = found.filter(
      (remark) => (scope === 'all' || touches(written, remark)) && !touches(silent, remark, remark.entry),
    )
    // The same array means that nothing has to be measured anew.
    if (wanted.length > 0 || shown.length > 0) shown = wanted
  }

  return {
    text: () => text,
    analysis: () => analysis,
    remarks: () => shown,
    observe: (now, byPerson) => {
      const edit = findEdit(text, now)
      if (!edit) return false
      text = now
      written = growWritten(written, edit, byPerson)
      found = moveRemarks(found, edit)
      silent = silent.flatMap((place) => {
        const span = moveSpan(place, edit)
        return span ? [{ ...place, ...span }] : []
      })
      choose()
      return true
    },
    accept: (answer, asked) => {
      analysis = answer
      found = moveRemarks(answer.remarks, findEdit(asked, text))
      choose()
    },
    dismiss: ({ start, end, entry }) => {
      silent = [...silent, { start, end, entry }]
      choose()
    },
    silence: (entry) => {
      found = found.filter((remark) => remark.entry !== entry)
      choose()
    },
    restore: () => {
      silent = []
      choose()
    },
    state: () => ({ text, remarks: shown, analysis, waved: silent.length, written }),
  }
}

/** True where one of the spans shares a character with the remark; `entry` where it has to be one of that entry. */
function touches(
  spans: readonly (Span & { readonly entry?: string })[],
  remark: Remark,
  entry?: string,
): boolean {
  // At every key, for every remark: nothing is made for it.
  for (let i = 0; i < spans.length; i++)
    if (spans[i]!.entry === entry && overlaps(spans[i]!, remark)) return true
  return false
}
