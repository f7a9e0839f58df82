import { extname, resolve } from 'node:path'
import type { CsvOptions } from './csv-header.ts'
import { decode, EncodingError } from './decode.ts'
import { FileError } from './errors.ts'
import type { NoteRecord } from './note-record.ts'
import { readBytes } from './open.ts'
import type { Part } from './part.ts'
import { readCsv } from './read-csv.ts'
import { readNdjson } from './read-ndjson.ts'
import type { Refusals } from './refusals.ts'
import { cutIntoStretches, cutText } from './stretch.ts'

/** Where the notes stand in files that hold more than text. */
export interface Where {
  readonly csv?: CsvOptions | undefined
  /** Field of newline-delimited JSON. */
  readonly field?: string | undefined
}

export interface ReadOptions {
  readonly where: Where
  /** Where relative paths begin. */
  readonly folder: string
  /** Told of the bytes that have been read. */
  readonly advance: (bytes: number) => void
}

/** Longest note that is analysed whole, in UTF-16 code units: as long as one that the service reads. */
const MOST = 200_000

type Kind = 'text' | 'csv' | 'ndjson'

const KINDS: Readonly<Record<string, Kind>> = {
  '': 'text',
  '.txt': 'text',
  '.md': 'text',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
}

/**
 * The parts of a file, or of what is piped in for `-`, read as they are asked for.
 *
 * @throws {FileError}
 */
export async function* readParts(
  file: string,
  { where, folder, advance }: ReadOptions,
  { refuse }: Refusals,
): AsyncGenerator<Part> {
  const kind = kindOf(file, where)
  try {
    const texts = decode(readBytes(file === '-' ? undefined : resolve(folder, file), advance))
    if (kind === 'text') {
      let part = 0
      for await (const stretch of cutIntoStretches(texts)) yield { file, part: ++part, ...stretch }
    } else if (kind === 'csv') {
      if (!where.csv)
        throw new FileError(`${file}: say which column holds the notes: --column NAME, or its number.`)
      yield* toParts(file, readCsv(file, texts, where.csv, refuse))
    } else {
      if (!where.field)
        throw new FileError(`${file}: say which field holds the notes: --field NAME, or NAME.NAME.`)
      yield* toParts(file, readNdjson(file, texts, where.field, refuse))
    }
  } catch (error) {
    throw explain(file, error)
  }
}

/** What is piped in is what the flags speak of. */
function kindOf(file: string, { csv, field }: Where): Kind {
  if (file === '-') return csv ? 'csv' : field ? 'ndjson' : 'text'
  const kind = KINDS[extname(file).toLowerCase()]
  if (kind) return kind
  throw new FileError(
    `${file}: files that end in ${extname(file)} are not read; those in .txt, .md, .csv, .tsv, .ndjson and .jsonl are.`,
  )
}

async function* toParts(file: string, records: AsyncIterable<NoteRecord>): AsyncGenerator<Part> {
  for await (const { record, text } of records)
    for (const stretch of cutText(text, MOST)) yield { file, part: record, record: true, ...stretch }
}

function explain(file: string, error: unknown): unknown {
  if (error instanceof EncodingError)
    return new FileError(
      `${file}, line ${error.line}: this is not text in UTF-8. An older Danish file becomes it with: iconv -f windows-1252 -t utf-8 ${file}`,
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
