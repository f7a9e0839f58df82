/** Set off with asterisks as `*har*`: words only, so that a lone asterisk stays one. */
const SET_OFF = /\*(\S(?:[^*]*\S)?)\*/

export interface Piece {
  readonly words: string
  readonly isSetOff: boolean
}

/** The pieces of a lexicon's note, in order; those that it sets off without their asterisks. */
export function splitEmphasis(note: string): readonly Piece[] {
  return note
    .split(SET_OFF)
    .map((words, i) => ({ words, isSetOff: i % 2 === 1 }))
    .filter(({ words }) => words !== '')
}
