/** What a spreadsheet takes for the beginning of a formula. */
const RISKY = /^[=+\-@\t\r]/

/**
 * A cell that no spreadsheet runs: an apostrophe stands before what looks like a formula, and before what already
 * begins with an apostrophe, so that it can be taken off again.
 */
export const protectCell = (text: string): string =>
  RISKY.test(text) || text.startsWith("'") ? `'${text}` : text

/** The text that a protected cell stands for; other cells as they are. */
export const unprotectCell = (cell: string): string =>
  cell.startsWith("'") && (RISKY.test(cell.slice(1)) || cell.startsWith("''")) ? cell.slice(1) : cell

/** A list in one cell, an item a line. */
export const joinLines = (items: readonly string[]): string => items.join('\n')

export const splitLines = (cell: string): readonly string[] =>
  cell
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean)
