/** What stands before a token. */
export const AFTER_COMMA = 1
/** A sign that divides clauses: semicolon, bracket, dash, quotation mark, colon. */
export const AFTER_BREAK = 2
export const AFTER_COLON = 4
export const AFTER_QUOTE = 8
/** First word of a sentence. */
export const OPENS_SENTENCE = 16
/** First word of a line, a bullet, or after a label. */
export const OPENS_LINE = 32
export const CAPITAL = 64
/** The sentence that begins here ends with a question mark. */
export const QUESTION = 128

/**
 * The words of a text as numbers: offsets, what they can be, what stands before them. Scratch memory of one
 * analyser, used again for the next text; it holds no characters.
 */
export interface Reading {
  /** How many texts it has held, so that somebody can tell whether it still holds theirs. */
  held: number
  /** Number of tokens. */
  count: number
  /** UTF-16 offsets, half-open. */
  start: Int32Array
  end: Int32Array
  form: Int32Array
  /** Hash of the word in small letters, see `hashRange`. */
  hash: Int32Array
  signature: Int32Array
  before: Uint8Array
  /** Token number where sentence s begins; `sentenceStart[sentences]` is `count`. */
  sentenceStart: Int32Array
  sentences: number
  /** Tokens read as another word than was written, because it seemed a slip of the pen. */
  readonly slips: number[]
  /** Offsets of quotation marks. */
  readonly quotes: number[]
}

export function createReading(capacity = 1024): Reading {
  return {
    held: 0,
    count: 0,
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    form: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    signature: new Int32Array(capacity),
    before: new Uint8Array(capacity),
    sentenceStart: new Int32Array(capacity + 1),
    sentences: 0,
    slips: [],
    quotes: [],
  }
}

/** Makes room for twice as many tokens. */
export function grow(reading: Reading): void {
  const capacity = reading.start.length * 2
  const wider = (old: Int32Array, extra = 0): Int32Array => {
    const next = new Int32Array(capacity + extra)
    next.set(old)
    return next
  }
  reading.start = wider(reading.start)
  reading.end = wider(reading.end)
  reading.form = wider(reading.form)
  reading.hash = wider(reading.hash)
  reading.signature = wider(reading.signature)
  reading.sentenceStart = wider(reading.sentenceStart, 1)
  const before = new Uint8Array(capacity)
  before.set(reading.before)
  reading.before = before
}
