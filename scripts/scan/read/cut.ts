/** Where a text may be cut without parting what belongs together, the best first. Each finds the end of the gap. */
const GAPS: readonly RegExp[] = [
  /\n[^\S\n]*\n\s*/g, // between paragraphs
  /\n/g, // between lines
  /[.!?…]["'”»)\]]*\s+/g, // between sentences
  /\s+/g, // between words
]

/**
 * Where to cut a text that is longer than `most` UTF-16 code units: at the last of the best gaps there are in the
 * later part of the first `most` units. A text without any gap is cut at `most`, but never through a pair.
 */
export function findCut(text: string, most: number): number {
  const from = most >> 2
  const window = text.slice(from, most)
  for (const gap of GAPS) {
    let cut = 0
    for (const { index, 0: found } of window.matchAll(gap)) cut = index + found.length
    if (cut > 0) return from + cut
  }
  const code = text.charCodeAt(most - 1)
  return code >= 0xd800 && code < 0xdc00 ? most - 1 : most
}
