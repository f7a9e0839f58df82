/** Letters of both languages, small. */
const LETTERS = 'a-zà-öø-ÿ'

/**
 * Finds any of the alternatives where a word begins, in a text of small letters. `\p{L}` stands for a letter, as in a
 * pattern with the flag u, with which it would be read many times as slowly.
 */
export const anyOf = (...alternatives: readonly string[]): RegExp =>
  new RegExp(
    `(?<![${LETTERS}0-9])(?:${alternatives.join('|')})`
      .replaceAll('[\\p{L}]', '\\p{L}')
      .replaceAll('\\p{L}', `[${LETTERS}]`),
  )

/** The same, for as often as they stand there. */
export const eachOf = (...alternatives: readonly string[]): RegExp =>
  new RegExp(anyOf(...alternatives).source, 'g')
