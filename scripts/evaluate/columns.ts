import { measure, type Figures, type Found, type Judged } from './measure.ts'
import { isOdd, type Note } from './note.ts'
import { createPhraseList } from './phrase-list.ts'

/** Figures with a heading, side by side with others of their kind. */
export interface Column {
  readonly title: string
  readonly figures: Figures
}

export interface ColumnChoice {
  /** Odd and even notes apart. */
  readonly split: boolean
  /** The list of phrases of the odd notes, on the even ones. */
  readonly phraseList: boolean
}

/** The columns of one table: all notes, and whatever else was asked for. */
export function chooseColumns(
  judged: readonly Judged[],
  { split, phraseList }: ColumnChoice,
): readonly Column[] {
  const odd = judged.filter(({ note }) => isOdd(note))
  const even = judged.filter(({ note }) => !isOdd(note))
  const columns: Column[] = [{ title: 'all', figures: measure(judged) }]
  if (split || phraseList) columns.push({ title: 'odd', figures: measure(odd) })
  if (split || phraseList) columns.push({ title: 'even', figures: measure(even) })
  if (phraseList) {
    const find = createPhraseList(odd.map(({ note }) => note))
    columns.push({
      title: 'even, phrase list',
      figures: measure(even.map(({ note }) => judgeBy(note, find))),
    })
  }
  return columns
}

const judgeBy = (note: Note, find: (text: string) => readonly Found[]): Judged => ({
  note,
  found: find(note.text),
})
