import { UsageError } from '../options/usage-error.ts'
import type { Shard } from '../write/summary.ts'
import type { ScanOutput } from './output.ts'

/** What was found in each part, of one output, as JSON. */
export type Found = AsyncGenerator<string>

/**
 * The outputs in the order of their shares, where they are shares of one scan; otherwise as they come.
 *
 * @throws {UsageError} where a share is missing, there twice, or not of the same scan
 */
export function arrange(outputs: readonly ScanOutput[]): readonly ScanOutput[] {
  const shards = outputs.map(({ summary }) => summary?.shard)
  const [first] = shards
  if (shards.every((shard) => shard === undefined)) return outputs
  if (!first || shards.some((shard) => shard?.of !== first.of || shard.by !== first.by))
    throw new UsageError('These are not the shares of one scan: merge those of one at a time.')
  const places = Array.from({ length: first.of }, (_, i) => i + 1)
  const at = (place: number) => outputs.filter(({ summary }) => summary?.shard?.index === place)
  const twice = places.find((place) => at(place).length > 1)
  if (twice)
    throw new UsageError(
      `Share ${twice}/${first.of} is there twice: ${at(twice)
        .map(({ file }) => file)
        .join(', ')}.`,
    )
  const missing = places.filter((place) => at(place).length === 0)
  if (missing.length > 0)
    throw new UsageError(
      `Of ${first.of} shares these are missing: ${missing.map((place) => `${place}/${first.of}`).join(', ')}.`,
    )
  return places.flatMap(at)
}

/** What was found, in the order in which one machine would have found it. The outputs are arranged. */
export async function* putInOrder(
  outputs: readonly ScanOutput[],
  sources: readonly Found[],
): AsyncGenerator<string> {
  const shard = outputs[0]?.summary?.shard
  try {
    if (shard?.by === 'part') yield* takeTurns(sources)
    else if (shard?.by === 'file')
      yield* goByFile(
        outputs.map(({ summary }) => summary!.shard!),
        sources,
      )
    else for (const source of sources) yield* source
  } finally {
    // Some wait behind their last part, with the file open.
    await Promise.all(sources.map((source) => source.return(undefined)))
  }
}

/** One from each, again and again: so they were dealt out. */
async function* takeTurns(sources: readonly Found[]): AsyncGenerator<string> {
  for (;;)
    for (const source of sources) {
      const next = await source.next()
      if (next.done) return
      yield next.value
    }
}

/** All of a file, then all of the next one, which the next share holds. */
async function* goByFile(shards: readonly Shard[], sources: readonly Found[]): AsyncGenerator<string> {
  const ahead = await Promise.all(sources.map((source) => source.next()))
  const most = Math.max(...shards.map(({ names }) => names?.length ?? 0))
  for (let round = 0; round < most; round++)
    for (const [i, { names }] of shards.entries()) {
      const name = names?.[round]
      const begin = `{"file":${JSON.stringify(name)},`
      for (let next = ahead[i]!; !next.done && next.value.startsWith(begin); next = ahead[i]!) {
        yield next.value
        ahead[i] = await sources[i]!.next()
      }
    }
}
