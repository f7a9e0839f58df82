/** A longer stretch is quoted by its beginning and end, UTF-16 code units. */
const LONGEST = 90

/** Words as one quotes them: on one line, and not too many. */
export function shorten(words: string): string {
  const plain = words.replace(/\s+/g, ' ')
  if (plain.length <= LONGEST) return plain
  return `${plain.slice(0, 60).trimEnd()} … ${plain.slice(-24).trimStart()}`
}
