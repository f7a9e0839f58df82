import type {
  Analyser,
  Category,
  Language,
  Orientation,
  Remark,
  Span,
} from '../../../lexicon/engine/types.ts'

/** What a reader underlined in a note of the corpus: a category, or a trap that must stay unmarked. */
export interface CorpusMark extends Span {
  readonly orientation: Orientation | 'trap'
  readonly what: string
}

/** A note to try a lexicon on. All of them are invented. */
export interface SampleNote {
  readonly id: string
  readonly language: Language
  readonly text: string
  /** Undefined where nobody has underlined anything: a municipality's own notes. */
  readonly marks?: readonly CorpusMark[]
  /** A single sentence in which nothing closes. */
  readonly neutral?: true
}

/**
 * What the people who underlined the note say of a mark: they underlined it too; it only looks like it (a trap); they
 * underlined the opposite; they underlined nothing there. `own` is a note that nobody has underlined.
 */
export type Judgement = 'agreed' | 'trap' | 'opposite' | 'nothing' | 'own'

/** A place in a note where an entry speaks. */
export interface Hit extends Span {
  readonly note: string
  readonly entry: string
  readonly category: Category
  readonly orientation: Orientation
  readonly judgement: Judgement
  /** The sentence or so around, in one line. */
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Everything that is marked in the notes. */
export function findHits(notes: readonly SampleNote[], { analyse }: Analyser): readonly Hit[] {
  return notes.flatMap((note) =>
    analyse(note.text, { language: note.language }).remarks.map((remark) => toHit(note, remark)),
  )
}

export function toHit(note: SampleNote, { start, end, entry, category, orientation }: Remark): Hit {
  const judgement = judge(note, { start, end }, orientation)
  return {
    note: note.id,
    start,
    end,
    entry,
    category,
    orientation,
    judgement,
    ...contextOf(note.text, start, end),
  }
}

function judge({ marks, neutral }: SampleNote, span: Span, orientation: Orientation): Judgement {
  if (neutral) return 'nothing'
  if (!marks) return 'own'
  const met = marks.filter((mark) => mark.start < span.end && span.start < mark.end)
  if (met.some((mark) => mark.orientation === orientation)) return 'agreed'
  if (met.some((mark) => mark.orientation === 'trap')) return 'trap'
  return met.length > 0 ? 'opposite' : 'nothing'
}

/** How much of the text is shown on either side, UTF-16 units. */
const AROUND = 90

function contextOf(text: string, start: number, end: number): Pick<Hit, 'before' | 'words' | 'after'> {
  const line = (part: string) => part.replace(/\s+/g, ' ')
  const before = line(text.slice(Math.max(0, start - AROUND), start))
  const after = line(text.slice(end, end + AROUND))
  return {
    before: start > AROUND ? before.replace(/^\S*\s/, '… ') : before,
    words: line(text.slice(start, end)),
    after: end + AROUND < text.length ? after.replace(/\s\S*$/, ' …') : after,
  }
}
