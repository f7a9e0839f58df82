import { FileError } from './errors.ts'
import type { Part } from './part.ts'
import { readParts, type ReadOptions } from './read-parts.ts'
import { createRefusals } from './refusals.ts'

/** What became of the files. Grows while they are read. */
export interface Reading {
  /** Files read to their end. */
  files: number
  /** Files and records that could not be read. */
  failures: number
}

export interface ReadAllOptions extends ReadOptions {
  readonly reading: Reading
  /** Is told, in a sentence, of what could not be read. */
  readonly complain: (sentence: string) => void
}

/** The parts of all files, one after the other. A file that cannot be read is told of, and the next one read. */
export async function* readAll(files: readonly string[], options: ReadAllOptions): AsyncGenerator<Part> {
  const { reading, complain } = options
  for (const file of files) {
    const refusals = createRefusals(file, complain)
    try {
      yield* readParts(file, options, refusals)
      reading.files++
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      reading.failures++
      complain(error.message)
    }
    reading.failures += refusals.end()
  }
}
