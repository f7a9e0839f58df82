/** The file is not text in UTF-8. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError'
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
  const read = (part?: Uint8Array): string => {
    try {
      decoder ??= new TextDecoder(encodingOf(first), { fatal: true })
      return part ? decoder.decode(part, { stream: true }) : decoder.decode()
    } catch {
      throw new EncodingError()
    }
  }
  for await (const part of bytes) {
    if (decoder) {
      yield read(part)
      continue
    }
    // Two bytes tell the encoding, and a pipe may bring them one by one.
    first = new Uint8Array([...first, ...part])
    if (first.length >= 2) yield read(first)
  }
  if (!decoder) yield read(first)
  yield read()
}

function encodingOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8'
}
