import { open } from 'node:fs/promises'

/** Large enough that the system is seldom asked. */
const SIZE = 262_144

/**
 * The bytes of a file, or of standard input, as they are asked for. A part is overwritten by the next one.
 *
 * @param advance is told how many have been read
 */
export async function* readBytes(
  path: string | undefined,
  advance: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const part of path === undefined
    ? (process.stdin as AsyncIterable<Uint8Array>)
    : readFile(path)) {
    advance(part.length)
    yield part
  }
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path)
  const buffer = Buffer.allocUnsafeSlow(SIZE)
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, SIZE)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}
