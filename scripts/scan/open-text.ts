import { open } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { decode, EncodingError } from './decode.ts'
import { cutIntoStretches, type Stretch } from './stretch.ts'

/** A file could not be read. The message says which, why, and what to do. */
export class FileError extends Error {
  override readonly name = 'FileError'
}

/** How a kind of file is told apart into stretches. A file without an ending is text. */
const READERS: Readonly<Record<string, (parts: AsyncIterable<string>) => AsyncIterable<Stretch>>> = {
  '': cutIntoStretches,
  '.txt': cutIntoStretches,
  '.md': cutIntoStretches,
}

/**
 * The stretches of a file, or of what is piped in for `-`, read as they are asked for.
 *
 * @param folder where relative paths begin
 * @throws {FileError}
 */
export async function* readStretches(file: string, folder: string): AsyncGenerator<Stretch> {
  const reader = READERS[file === '-' ? '' : extname(file).toLowerCase()]
  if (!reader)
    throw new FileError(
      `${file}: files that end in ${extname(file)} are not read; those in .txt and .md are.`,
    )
  try {
    yield* reader(decode(file === '-' ? process.stdin : readBytes(resolve(folder, file))))
  } catch (error) {
    throw explain(file, error)
  }
}

async function* readBytes(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path)
  try {
    yield* handle.createReadStream({ highWaterMark: 262_144, autoClose: false }) as AsyncIterable<Uint8Array>
  } finally {
    await handle.close()
  }
}

function explain(file: string, error: unknown): unknown {
  if (error instanceof EncodingError)
    return new FileError(
      `${file}: this is not text in UTF-8. An older Danish file becomes it with: iconv -f windows-1252 -t utf-8 ${file}`,
    )
  switch ((error as { code?: string }).code) {
    case 'ENOENT':
      return new FileError(`${file}: there is no such file.`)
    case 'EISDIR':
      return new FileError(
        `${file}: this is a folder. Name the files in it, such as ${file.replace(/\/$/, '')}/*.txt`,
      )
    case 'EACCES':
    case 'EPERM':
      return new FileError(`${file}: this file may not be read by you.`)
    default:
      return error
  }
}
