import { parseArgs } from 'node:util'
import { explainFlag, type Flag } from '../options/explain-flag.ts'
import { UsageError } from '../options/usage-error.ts'
import { FORMATS, type FormatName } from '../write/formats.ts'

/** What a person asked `scan merge` for. */
export interface MergeOptions {
  /** Outputs of scans, as they were given. */
  readonly files: readonly string[]
  /** Without it, the format of the first output. */
  readonly format: FormatName | undefined
  readonly output: string | undefined
  readonly help: boolean
}

export const MERGE_HELP = `Puts the outputs of several scans together, as if one machine had read everything.

  npm run scan -- merge FILE …   outputs in ndjson or json; in csv too, where a csv is wanted

  --format text | json           without it, the format of the outputs
           ndjson | csv
  --output FILE                  instead of standard output
  --help                         this

Outputs of a --shard each go back into the order of the notes, however they are named; all shares have to be there.
Others follow one another in the order in which they are named. Figures are added up.
`

const FLAGS: Readonly<Record<string, Flag>> = {
  format: { type: 'string', example: 'csv' },
  output: { type: 'string', example: 'all.ndjson' },
  help: { type: 'boolean', short: 'h' },
}

/** @throws {UsageError} */
export function readMergeOptions(argv: readonly string[]): MergeOptions {
  const { values, positionals: files } = parse(argv)
  const { format, output, help } = values as { format?: string; output?: string; help?: boolean }
  if (files.length === 0 && !help)
    throw new UsageError('Name the outputs to put together: npm run scan -- merge a.ndjson b.ndjson')
  if (format !== undefined && !Object.hasOwn(FORMATS, format))
    throw new UsageError(`--format is text, json, ndjson or csv, not "${format}".`)
  return { files, format: format as FormatName | undefined, output, help: help === true }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: FLAGS })
  } catch (error) {
    throw explainFlag(error as Error, FLAGS)
  }
}
