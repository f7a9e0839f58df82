import type { AnalyseNote } from '../../service/analyse-note.ts'
import { findIn } from './found.ts'
import { createJsonFormat, createTextFormat } from './format.ts'
import { FileError, readStretches } from './open-text.ts'
import type { Options } from './options.ts'
import type { Output } from './output.ts'
import { count, createSummary } from './summary.ts'

/**
 * Reads the files one after the other and writes what was found while reading on.
 *
 * @param complain is told, in a sentence, of every file that could not be read
 * @returns how many those were
 */
export async function scan(
  { files, format, language }: Options,
  analyse: AnalyseNote,
  { write }: Output,
  complain: (sentence: string) => void,
): Promise<number> {
  const writer = format === 'json' ? createJsonFormat() : createTextFormat()
  const summary = createSummary()
  // npm runs us in the folder of the repository, and says which one the person stands in.
  const folder = process.env.INIT_CWD ?? process.cwd()
  let unread = 0
  await write(writer.begin)
  for (const file of files)
    try {
      for await (const stretch of readStretches(file, folder)) {
        const found = await findIn(file, stretch, analyse, language)
        count(summary, found)
        await write(writer.found(found))
      }
      summary.files++
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      unread++
      complain(error.message)
    }
  await write(writer.end(summary))
  return unread
}
