import { FileError } from '../read/errors.ts'
import { csvFormat } from '../write/csv.ts'
import type { Summary } from '../write/summary.ts'
import { readLines } from './read-lines.ts'

/** An output of a scan, as it lies on the disk. */
export interface ScanOutput {
  /** As it was named. */
  readonly file: string
  readonly path: string
  readonly kind: 'json' | 'ndjson' | 'csv'
  /** A table has none. */
  readonly summary: Summary | undefined
}

const SUMMARY = /^(?:"summary":|\{"summary":)(.*)\}$/

/**
 * Reads an output through, to know that it is one and is whole.
 *
 * @throws {FileError}
 */
export async function inspectOutput(file: string, path: string): Promise<ScanOutput> {
  let kind: ScanOutput['kind'] | undefined
  let last = ''
  for await (const line of readLines(file, path)) {
    kind ??= kindOf(line)
    if (!kind) throw new FileError(`${file}: this is not an output of scan in ndjson, json or csv.`)
    if (line !== '') last = line
  }
  if (!kind) throw new FileError(`${file}: this output is empty.`)
  const [, summary] = kind === 'csv' ? [] : (SUMMARY.exec(last) ?? [])
  if (kind !== 'csv' && summary === undefined)
    throw new FileError(`${file}: this output has no end. Let its scan go on with --resume first.`)
  return { file, path, kind, summary: summary === undefined ? undefined : (JSON.parse(summary) as Summary) }
}

function kindOf(line: string): ScanOutput['kind'] | undefined {
  if (line === '{"parts":[') return 'json'
  if (line.startsWith('{"file":') || line.startsWith('{"summary":')) return 'ndjson'
  return `${line}\n` === csvFormat.begin ? 'csv' : undefined
}

/** What was found in each part, as JSON, in the order of the output. */
export async function* readFound({ file, path, kind }: ScanOutput): AsyncGenerator<string> {
  for await (const line of readLines(file, path)) {
    if (!line.startsWith('{"file":')) continue
    yield kind === 'json' && line.endsWith(',') ? line.slice(0, -1) : line
  }
}

/** The lines of a table behind its first one. */
export async function* readRows({ file, path }: ScanOutput): AsyncGenerator<string> {
  let first = true
  for await (const line of readLines(file, path)) {
    if (!first) yield `${line}\n`
    first = false
  }
}
