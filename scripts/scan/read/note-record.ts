/** The note of one record. */
export interface NoteRecord {
  /** Its number among the records of the file, from 1, those that could not be read counted. */
  readonly record: number
  readonly text: string
}

/** Is told of a record that cannot be read: the line it begins on, from 1, and a sentence. */
export type RefuseRecord = (line: number, sentence: string) => void
