import { Inflate } from 'fflate'

/** What is packed is no folder, or not as programs pack one. */
export class PackedError extends Error {
  override readonly name = 'PackedError'
}

/** What is packed would grow beyond all measure. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

/** How much may come out. */
interface Measure {
  readonly files: number
  readonly bytes: number
}

/** Where something stands in the directory at a packed folder's end, and before each of its files. */
const END = { mark: 0x06054b50, size: 22, count: 10, at: 16 }
const ENTRY = { mark: 0x02014b50, size: 46, flags: 8, method: 10, packed: 20, name: 28, extra: 30, at: 42 }
const FILE = { mark: 0x04034b50, size: 30, name: 26, extra: 28 }
/** Behind the end a remark may stand. */
const LONGEST_REMARK = 65_535
const [ENCRYPTED, STORED, DEFLATED] = [1, 0, 8]
/** Bytes that are unpacked between two looks at how much came out: each becomes a thousand at most. */
const STEP = 4096

/**
 * The wanted files of a packed folder by their paths. What comes out is counted while it does: how large it will be, a
 * file says of itself, and one that is made to fill a service's memory says little.
 *
 * @throws {TooLargeError} before more than `most` lies in memory
 * @throws {PackedError} where it cannot be unpacked
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  most: Measure,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  let [count, left] = [0, most.bytes]
  try {
    for (const { path, isDeflated, content } of entriesOf(bytes)) {
      if (!isWanted(path)) continue
      count++
      const file = isDeflated ? inflate(content, left) : content
      // One that lies over another counts as often as it is named.
      left -= file.length
      if (left < 0 || count > most.files) throw new TooLargeError()
      files.set(path, file)
    }
  } catch (error) {
    if (error instanceof TooLargeError) throw error
    // Places beyond the end, and what the program that unpacks does not read.
    throw new PackedError()
  }
  return files
}

interface Entry {
  readonly path: string
  readonly isDeflated: boolean
  readonly content: Uint8Array
}

/** By the directory, which is what counts: what lies between its files belongs to none. */
function* entriesOf(bytes: Uint8Array): Generator<Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - END.size
  const first = Math.max(0, end - LONGEST_REMARK)
  while (end >= first && view.getUint32(end, true) !== END.mark) end--
  if (end < first) throw new PackedError()
  let at = view.getUint32(end + END.at, true)
  for (let left = view.getUint16(end + END.count, true); left > 0; left--) {
    const method = view.getUint16(at + ENTRY.method, true)
    const isEncrypted = (view.getUint16(at + ENTRY.flags, true) & ENCRYPTED) !== 0
    const file = view.getUint32(at + ENTRY.at, true)
    const marks = [view.getUint32(at, true), view.getUint32(file, true)]
    if (marks[0] !== ENTRY.mark || marks[1] !== FILE.mark || isEncrypted) throw new PackedError()
    if (method !== STORED && method !== DEFLATED) throw new PackedError()
    const names = view.getUint16(at + ENTRY.name, true)
    const own =
      file + FILE.size + view.getUint16(file + FILE.name, true) + view.getUint16(file + FILE.extra, true)
    yield {
      path: new TextDecoder().decode(bytes.subarray(at + ENTRY.size, at + ENTRY.size + names)),
      isDeflated: method === DEFLATED,
      content: bytes.subarray(own, own + view.getUint32(at + ENTRY.packed, true)),
    }
    at +=
      ENTRY.size + names + view.getUint16(at + ENTRY.extra, true) + view.getUint16(at + ENTRY.extra + 2, true)
  }
}

/** @throws {TooLargeError} as soon as more than `most` bytes came out */
function inflate(content: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((part) => {
    size += part.length
    if (size > most) throw new TooLargeError()
    parts.push(part)
  })
  for (let at = 0; at < content.length; at += STEP)
    stream.push(content.subarray(at, at + STEP), at + STEP >= content.length)
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
