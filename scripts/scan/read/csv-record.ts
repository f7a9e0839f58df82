/** Why a record cannot be read. `open`: its quotation mark is never closed; `quote`: one stands inside, undoubled. */
export type Fault = 'open' | 'quote'

/** A record of a CSV text (RFC 4180), or why there is none where one begins. */
export type CsvRecord = { readonly end: number } & (
  { readonly fields: readonly string[] } | { readonly fault: Fault }
)

/**
 * Reads the record that begins at `from`. Fields in double quotation marks may hold delimiters and line breaks, and a
 * quotation mark as two. A field that does not begin with one is taken as it stands, marks and all.
 *
 * @param ended true where no more text will come
 * @returns undefined where the record may go on in text that has not come yet; otherwise where the next one begins.
 * After a fault that is the next line, because what stands behind an unclosed mark is most likely whole.
 */
export function readRecord(
  text: string,
  from: number,
  delimiter: string,
  ended: boolean,
): CsvRecord | undefined {
  const fields: string[] = []
  let lineBreak = breakAfter(text, from)
  const fault = (reason: Fault, firstBreak = breakAfter(text, from)): CsvRecord | undefined =>
    firstBreak < text.length || ended
      ? { fault: reason, end: Math.min(firstBreak + 1, text.length) }
      : undefined
  let at = from
  for (;;) {
    if (text[at] === '"') {
      const close = findClose(text, at + 1)
      // A mark at the very end of what has come may be the first of two.
      if (close < 0 || (close + 1 === text.length && !ended)) return ended ? fault('open') : undefined
      fields.push(text.slice(at + 1, close).replaceAll('""', '"'))
      at = close + 1
      if (text[at] === delimiter) {
        at++
        continue
      }
      // The `\r` of a line break may have come, and its `\n` not yet.
      if (text[at] === '\r' && at + 1 === text.length && !ended) return undefined
      const end = lineEndAt(text, at)
      return end < 0 ? fault('quote') : { fields, end }
    }
    if (lineBreak < at) lineBreak = breakAfter(text, at)
    if (lineBreak === text.length && !ended) return undefined
    // Within the line: a file of one column has no delimiter for a search to stop at.
    const line = text.slice(at, lineBreak)
    const comma = line.indexOf(delimiter)
    if (comma < 0) {
      fields.push(line.endsWith('\r') ? line.slice(0, -1) : line)
      return { fields, end: Math.min(lineBreak + 1, text.length) }
    }
    fields.push(line.slice(0, comma))
    at += comma + 1
  }
}

/** The mark that closes a quoted field, or -1. */
function findClose(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** Where the next line begins when a line ends at `at`, otherwise -1. */
function lineEndAt(text: string, at: number): number {
  if (at === text.length) return at
  if (text[at] === '\n') return at + 1
  if (text[at] !== '\r') return -1
  return text[at + 1] === '\n' || at + 1 === text.length ? Math.min(at + 2, text.length) : -1
}

const breakAfter = (text: string, from: number): number => {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}
