import { parseArgs } from 'node:util'
import type { Language } from '../../lexicon/engine/types.ts'

/** What a person asked `scan` for. */
export interface Options {
  /** Paths as they were given; `-` is what is piped in. */
  readonly files: readonly string[]
  readonly format: 'text' | 'json'
  /** Read everything as this language instead of finding out. */
  readonly language: Language | undefined
  readonly help: boolean
}

/** The command was not understood. The message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const HELP = `Reads notes and lists what closes and what opens the picture of a citizen's chances.

  npm run scan -- FILE …         files of text (.txt, .md) in UTF-8
  npm run scan -- -              what is piped in

  --format text | json           one line a remark and a summary (default), or one JSON document
  --language da | en             read everything as Danish or English; without it, each sentence is told apart
  --help                         this

A line reads  file:line:column orientation category entry «what is marked»
Lines and columns begin at 1; columns and the offsets in JSON are UTF-16 code units, counted over the whole file.
Files of any size are read in parts, cut between paragraphs where there are any. Nothing is written but the output.

Without npm's own lines above it:  npm run --silent scan -- FILE
Ends with 0 when everything was read, 1 when a file could not be read, 2 when the command was not understood.
`

/** @throws {UsageError} */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv)
  const { format = 'text', language, help = false } = values
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format is text or json, not "${format}".`)
  if (language !== undefined && language !== 'da' && language !== 'en')
    throw new UsageError(`--language is da (Danish) or en (English), not "${language}".`)
  if (positionals.length === 0 && !help)
    throw new UsageError('Name a file to read, or - for what is piped in: npm run scan -- notes.txt')
  if (positionals.filter((file) => file === '-').length > 1)
    throw new UsageError('What is piped in can be read once: name - one time.')
  return { files: positionals, format, language, help }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const [, flag] = /'(?:-\w, )?(--?[^'\s]+)/.exec(message) ?? []
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UsageError(`There is no ${flag} here. The flags are --format, --language and --help.`)
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw new UsageError(
        flag === '--help'
          ? '--help takes no value.'
          : `${flag} needs a value, such as ${flag} ${flag === '--format' ? 'json' : 'da'}.`,
      )
    throw error
  }
}
