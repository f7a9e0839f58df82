import type { Stretch } from './stretch.ts'

/** What is analysed by itself: the note of a record, a small file of text, or a stretch of a long one. */
export interface Part extends Stretch {
  readonly file: string
  /** Its number in the file, from 1: of the record, or of the stretch. */
  readonly part: number
  /** True for the note of a record; its place is counted within the note. */
  readonly record?: true
}
