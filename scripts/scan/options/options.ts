import { parseArgs } from 'node:util'
import type { Language } from '../../../lexicon/engine/types.ts'
import type { Where } from '../read/read-parts.ts'
import { FORMATS, type FormatName } from '../write/formats.ts'
import { explainFlag, type Flag } from './explain-flag.ts'
import { UsageError } from './usage-error.ts'

/** What a person asked `scan` for. */
export interface Options {
  /** Paths as they were given; `-` is what is piped in. */
  readonly files: readonly string[]
  readonly format: FormatName
  /** Read everything as this language instead of finding out. */
  readonly language: Language | undefined
  readonly where: Where
  /** False leaves out whatever holds words of the notes. */
  readonly words: boolean
  /** A path; without it, standard output. */
  readonly output: string | undefined
  readonly resume: boolean
  readonly jobs: number
  readonly shard: { readonly index: number; readonly of: number } | undefined
  readonly help: boolean
}

/** More threads than any machine has cores, and each takes tens of megabytes. */
const MOST_JOBS = 256

const FLAGS: Readonly<Record<string, Flag>> = {
  column: { type: 'string', example: 'note' },
  'no-header': { type: 'boolean' },
  delimiter: { type: 'string', example: '";"' },
  field: { type: 'string', example: 'note' },
  language: { type: 'string', example: 'da' },
  format: { type: 'string', example: 'json' },
  'no-words': { type: 'boolean' },
  output: { type: 'string', example: 'found.ndjson' },
  resume: { type: 'boolean' },
  jobs: { type: 'string', example: '2' },
  shard: { type: 'string', example: '1/4' },
  help: { type: 'boolean', short: 'h' },
}

/** @throws {UsageError} */
export function readOptions(argv: readonly string[]): Options {
  const { values, positionals: files } = parse(argv)
  const text = (name: string) => values[name] as string | undefined
  const [column, field, output, language] = [text('column'), text('field'), text('output'), text('language')]
  const options: Options = {
    files,
    format: readFormat(text('format')),
    language: readLanguage(language),
    where: {
      csv:
        column === undefined
          ? undefined
          : { column, header: values['no-header'] !== true, delimiter: readDelimiter(text('delimiter')) },
      field,
    },
    words: values['no-words'] !== true,
    output,
    resume: values.resume === true,
    jobs: readJobs(text('jobs')),
    shard: readShard(text('shard')),
    help: values.help === true,
  }
  if (!options.help) refuse(options, values)
  return options
}

/** What cannot be asked for together. */
function refuse({ files, where, format, output, resume, shard }: Options, values: object): void {
  if (files.length === 0)
    throw new UsageError('Name a file to read, or - for what is piped in: npm run scan -- notes.txt')
  if (files.filter((file) => file === '-').length > 1)
    throw new UsageError('What is piped in can be read once: name - one time.')
  if (files.includes('-') && where.csv && where.field !== undefined)
    throw new UsageError('What is piped in is read by --column or by --field, not both.')
  if (!where.csv && ('no-header' in values || 'delimiter' in values))
    throw new UsageError('--no-header and --delimiter go with --column, for files of .csv.')
  if (where.csv && !where.csv.header && !/^[1-9]\d*$/.test(where.csv.column))
    throw new UsageError(
      'With --no-header columns have no names: --column takes a number, such as --column 2.',
    )
  if (resume && output === undefined)
    throw new UsageError('--resume goes on with an output that is a file: name it with --output.')
  if (shard && format !== 'ndjson' && format !== 'json')
    throw new UsageError('--shard goes with --format ndjson or json. "scan merge" makes text or csv of them.')
}

function readFormat(format = 'text'): FormatName {
  if (Object.hasOwn(FORMATS, format)) return format as FormatName
  throw new UsageError(`--format is text, json, ndjson or csv, not "${format}".`)
}

function readLanguage(language: string | undefined): Language | undefined {
  if (language === undefined || language === 'da' || language === 'en') return language
  throw new UsageError(`--language is da (Danish) or en (English), not "${language}".`)
}

function readDelimiter(sign: string | undefined): string | undefined {
  const delimiter = sign === '\\t' || sign === 'tab' ? '\t' : sign
  if (delimiter === undefined || (delimiter.length === 1 && !/["\r\n]/.test(delimiter))) return delimiter
  throw new UsageError(`--delimiter is one sign, such as --delimiter ";" or --delimiter tab, not "${sign}".`)
}

function readJobs(jobs = '1'): number {
  if (/^[1-9]\d*$/.test(jobs) && Number(jobs) <= MOST_JOBS) return Number(jobs)
  throw new UsageError(`--jobs is a number from 1 to ${MOST_JOBS}, not "${jobs}".`)
}

function readShard(shard: string | undefined): Options['shard'] {
  if (shard === undefined) return undefined
  const [index, of] = (/^(\d+)\/(\d+)$/.exec(shard) ?? []).slice(1).map(Number)
  if (index !== undefined && of !== undefined && index >= 1 && index <= of) return { index, of }
  throw new UsageError(
    `--shard is a share of shares, such as --shard 1/4 for the first of four, not "${shard}".`,
  )
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: FLAGS })
  } catch (error) {
    throw explainFlag(error as Error, FLAGS)
  }
}
