import { resolve } from 'node:path'
import { UsageError } from '../options/usage-error.ts'
import type { Found } from '../work/found.ts'
import { csvFormat } from '../write/csv.ts'
import { FORMATS } from '../write/formats.ts'
import type { Output } from '../write/output.ts'
import { add, createSummary } from '../write/summary.ts'
import type { MergeOptions } from './options.ts'
import { arrange, putInOrder } from './order.ts'
import { inspectOutput, readFound, readRows, type ScanOutput } from './output.ts'

/**
 * Writes the outputs of several scans as one.
 *
 * @param folder where relative paths begin
 * @throws {FileError} where one of them is none or is not whole
 * @throws {UsageError} where they do not belong together
 */
export async function merge(
  { files, format }: Pick<MergeOptions, 'files' | 'format'>,
  output: Output,
  folder: string,
): Promise<void> {
  const outputs: ScanOutput[] = []
  for (const file of files) outputs.push(await inspectOutput(file, resolve(folder, file)))
  const table = outputs.find(({ kind }) => kind === 'csv')
  if (!table) return mergeFound(arrange(outputs), format, output)
  if ((format !== undefined && format !== 'csv') || outputs.some(({ kind }) => kind !== 'csv'))
    throw new UsageError(`${table.file} is a table, and of tables only a table can be made.`)
  await mergeTables(outputs, output)
}

async function mergeFound(
  outputs: readonly ScanOutput[],
  wanted: MergeOptions['format'],
  output: Output,
): Promise<void> {
  const kind = outputs[0]!.kind
  const { begin, write, between, end } = FORMATS[wanted ?? kind]
  // What is in the wanted form already is not taken apart.
  const asItIs = outputs.every((one) => one.kind === (wanted ?? kind))
  const summary = createSummary()
  for (const one of outputs) add(summary, one.summary!)
  await output.write(begin)
  let first = true
  for await (const json of putInOrder(outputs, outputs.map(readFound))) {
    const piece = asItIs ? (kind === 'ndjson' ? `${json}\n` : json) : write(JSON.parse(json) as Found)
    if (piece === '') continue
    await output.write((first ? '' : between) + piece)
    first = false
  }
  await output.end(end(summary))
}

async function mergeTables(outputs: readonly ScanOutput[], output: Output): Promise<void> {
  await output.write(csvFormat.begin)
  for (const one of outputs) for await (const row of readRows(one)) await output.write(row)
  await output.end('')
}
