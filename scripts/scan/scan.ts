import type { Options } from './options/options.ts'
import { readAll, type ReadAllOptions } from './read/read-all.ts'
import { isShared, skipParts, takeShare } from './read/share.ts'
import { gatherTasks } from './work/batch.ts'
import { runInOrder } from './work/in-order.ts'
import type { Pool } from './work/pool.ts'
import { FORMATS } from './write/formats.ts'
import type { Output } from './write/output.ts'
import { add, type Shard, type Summary } from './write/summary.ts'

/** A scan that is under way. */
export interface Scan {
  readonly options: Pick<Options, 'files' | 'format' | 'shard'>
  readonly pool: Pick<Pool, 'run' | 'room'>
  readonly output: Output
  readonly read: Omit<ReadAllOptions, 'reading'>
  /** What has been written; of an earlier run too where this one goes on with it. Grows. */
  readonly summary: Summary
  /** True where the output has been begun by an earlier run. */
  readonly begun: boolean
}

/**
 * Reads the files, has their parts analysed and writes what was found, all at once and in the order of the parts.
 *
 * @returns how many files and records could not be read
 */
export async function scan({ options, pool, output, read, summary, begun }: Scan): Promise<number> {
  const { files, format, shard: share } = options
  const shard = share && describeShard(files, share)
  const { begin, between, end } = FORMATS[format]
  const reading = { files: 0, failures: 0 }
  let parts = readAll(shard?.names ?? files, { ...read, reading })
  if (shard?.by === 'part') parts = takeShare(parts, shard)
  if (summary.parts > 0) parts = skipParts(parts, summary.parts)

  if (!begun) await output.write(begin)
  for await (const result of runInOrder(gatherTasks(parts), pool.run, pool.room)) {
    await output.write((summary.parts > 0 && result.output !== '' ? between : '') + result.output)
    add(summary, result.summary)
  }
  // Each machine that takes a share of the parts reads all files; one of them counts them.
  if (shard?.by !== 'part' || shard.index === 1) summary.files = reading.files
  if (shard) summary.shard = shard
  await output.end(end(summary))
  return reading.failures
}

/** With enough files for everybody a machine takes whole ones, and reads no others. */
export function describeShard(
  files: readonly string[],
  share: { readonly index: number; readonly of: number },
): Shard {
  if (files.length < share.of) return { ...share, by: 'part' }
  return { ...share, by: 'file', names: files.filter((_, place) => isShared(place, share)) }
}
