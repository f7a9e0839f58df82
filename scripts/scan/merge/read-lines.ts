import { decode, EncodingError } from '../read/decode.ts'
import { FileError } from '../read/errors.ts'
import { gather, takeLine } from '../read/gather.ts'
import { readBytes } from '../read/open.ts'

/** A line of an output may hold all that was found in a long part. */
const MOST = 268_435_456

/**
 * The lines of an output, without their breaks.
 *
 * @throws {FileError}
 */
export async function* readLines(file: string, path: string): AsyncGenerator<string> {
  const tooLong = (): never => {
    throw new FileError(`${file}: this is not an output of scan.`)
  }
  try {
    yield* gather(decode(readBytes(path, () => undefined)), takeLine, tooLong, MOST)
  } catch (error) {
    if (error instanceof EncodingError || (error as { code?: string }).code === 'EISDIR') tooLong()
    if ((error as { code?: string }).code === 'ENOENT') throw new FileError(`${file}: there is no such file.`)
    throw error
  }
}
