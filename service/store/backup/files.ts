import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { PassThrough, type Readable, type Writable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/** Named like this, a file is compressed. */
const PACKED = /\.gz$/

/**
 * Writes lines to a file, readable by its owner alone, or to standard output for `-`. A file has its name only when it
 * is whole and on the disk.
 */
export async function writeLines<T>(
  path: string,
  produce: (write: (line: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  if (path === '-') return produceInto(process.stdout, produce)
  const part = `${path}.part`
  try {
    const input = new PassThrough()
    const file = createWriteStream(part, { mode: 0o600 })
    const written = PACKED.test(path) ? pipeline(input, createGzip(), file) : pipeline(input, file)
    // A disk that is full ends both: who waits for the file knows why.
    const [result] = await Promise.all([produceInto(input, produce).finally(() => input.end()), written])
    const handle = await open(part)
    await handle.sync()
    await handle.close()
    await rename(part, path)
    return result
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function produceInto<T>(
  out: Writable,
  produce: (write: (line: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  return produce(async (line) => {
    if (out.write(`${line}\n`)) return
    if (out.destroyed) throw out.errored ?? new Error('The file was closed.')
    await once(out, 'drain')
  })
}

/** The lines of a file, or of standard input for `-`. */
export async function* readLines(path: string): AsyncGenerator<string> {
  const raw: Readable = path === '-' ? process.stdin : createReadStream(path)
  const text = PACKED.test(path) ? raw.pipe(createGunzip()) : raw
  // An error of the file would be lost on the way through the second.
  raw.once('error', (error) => text.destroy(error))
  const failed = finished(text)
  failed.catch(() => undefined)
  yield* createInterface({ input: text, crlfDelay: Infinity })
  await failed
}
