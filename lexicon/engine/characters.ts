/** Kinds of UTF-16 code units, as the tokeniser sees them. */
export const OTHER = 0
export const LETTER = 1
export const DIGIT = 2
/** Belongs to a word without being a letter: combining marks, soft hyphen, zero-width joiners. */
export const INSIDE = 3
export const SPACE = 4
export const NEWLINE = 5
/** Ends a sentence when what follows agrees: . ! ? … */
export const STOP = 6
export const COMMA = 7
/** Divides clauses hard: ; ( ) [ ] – — / • */
export const BREAK = 8
export const COLON = 9
export const QUOTE = 10
export const APOSTROPHE = 11
export const HYPHEN = 12

const LIST: readonly (readonly [number, string])[] = [
  [STOP, '.!?…'],
  [COMMA, ','],
  [BREAK, ';()[]{}–—•·|'],
  [COLON, ':'],
  [QUOTE, '"“”„»«'],
  [APOSTROPHE, "'’‘`´"],
  [HYPHEN, '-‐‑'],
  [NEWLINE, '\n\r\u2028\u2029\u0085\v\f'],
  [INSIDE, '\u00ad\u200b\u200c\u200d\u2060\ufeff'],
]

/** Kind of each code unit. */
export const KIND = new Uint8Array(65536)
/** Lower case of each code unit, itself where it has none of one unit. */
export const LOWER = new Uint16Array(65536)

for (let c = 0; c < 65536; c++) {
  const sign = String.fromCharCode(c)
  const lower = sign.toLowerCase()
  LOWER[c] = lower.length === 1 ? lower.charCodeAt(0) : c
  if (/\p{L}/u.test(sign) || (c >= 0xd800 && c < 0xe000)) KIND[c] = LETTER
  else if (/\p{N}/u.test(sign)) KIND[c] = DIGIT
  else if (/\p{M}/u.test(sign)) KIND[c] = INSIDE
  else if (/\s/u.test(sign)) KIND[c] = SPACE
}
for (const [kind, signs] of LIST) for (const sign of signs) KIND[sign.charCodeAt(0)] = kind

const HASH_START = 0x811c9dc5
const HASH_FACTOR = 0x01000193

/** FNV-1a over lower-cased code units of `text[start, end)`. */
export function hashRange(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ LOWER[text.charCodeAt(i)]!, HASH_FACTOR)
  return hash | 0
}

export { HASH_FACTOR, HASH_START }
