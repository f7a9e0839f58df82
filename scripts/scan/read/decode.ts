import { isUtf8 } from 'node:buffer'

/** The file is not text in UTF-8. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError'
  constructor(
    /** Where it was noticed, from 1. */
    readonly line: number,
  ) {
    super()
  }
}

/**
 * Text from bytes, in parts as they come: UTF-8, or UTF-16 where the file says so by its first two bytes. A byte
 * order mark is left out and not counted.
 *
 * @throws {EncodingError} rather than guess: a wrong letter would change what is found.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let first: Uint8Array = new Uint8Array()
  let line = 1
  const read = (part?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(first), { fatal: true })
      return part ? decoder.decode(part, { stream: true }) : decoder.decode()
    } catch {
      throw new EncodingError(line + linesBeforeFault(part ?? new Uint8Array()))
    }
  }
  for await (const part of bytes) {
    if (decoder) {
      yield read(part)
      line += countBreaks(part)
      continue
    }
    // Two bytes tell the encoding, and a pipe may bring them one by one.
    first = Buffer.concat([first, part])
    if (first.length >= 2) {
      yield read(first)
      line += countBreaks(first)
    }
  }
  if (!decoder) yield read(first)
  yield read()
}

function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
}

const LINE_FEED = 10

function countBreaks(bytes: Uint8Array): number {
  let breaks = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) breaks++
  return breaks
}

/** Whole lines of UTF-8 before the first that is none. */
function linesBeforeFault(bytes: Uint8Array): number {
  let lines = 0
  // A part may begin with the rest of a letter.
  let from = bytes.findIndex((byte) => byte < 0x80 || byte >= 0xc0)
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, from)) {
    if (!isUtf8(bytes.subarray(from, at))) return lines
    lines++
    from = at + 1
  }
  return lines
}
