const MOST_NAMES = 30
const MOST_LETTERS = 40

/** Names of columns or fields for a sentence, none so long that it could be a note. */
export function listNames(names: readonly string[]): string {
  const shown = names
    .slice(0, MOST_NAMES)
    .map((name) => (name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS)}…` : name))
    .map((name) => name.replace(/[\p{Cc}\s]+/gu, ' '))
  return shown.join(', ') + (names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '')
}
