import { stat } from 'node:fs/promises'
import { UsageError } from '../options/usage-error.ts'
import { checkpointPath, readCheckpoint, type Checkpoint, type Fingerprint } from './checkpoint.ts'

/** Where to begin: at the start, where an earlier run stopped, or not at all. */
export type Beginning = 'start' | 'finished' | Checkpoint

const CHANGED: Readonly<Record<keyof Fingerprint, string>> = {
  program: 'with another version of Tiltro or its lexicon',
  flags: 'with other flags',
  files: 'over other files, or the files have changed since',
}

/**
 * Looks at what lies where the output shall go. A checkpoint lies beside it from before the first byte until after the
 * last, so an output without one is finished.
 *
 * @throws {UsageError} rather than write over what took hours, or mix two scans in one output
 */
export async function findBeginning(
  output: string,
  resume: boolean,
  fingerprint: Fingerprint,
): Promise<Beginning> {
  const checkpoint = await readCheckpoint(output)
  const size = await sizeOf(output)
  if (!resume) {
    if (checkpoint)
      throw new UsageError(
        `${output} holds a scan that was interrupted. Go on with it by --resume, or delete it and ${checkpointPath(output)}.`,
      )
    if (size !== undefined)
      throw new UsageError(`${output} is there already. Delete it, or name another --output.`)
    return 'start'
  }
  if (!checkpoint) return size === undefined ? 'start' : 'finished'
  const changed = (Object.keys(CHANGED) as (keyof Fingerprint)[]).find(
    (key) => checkpoint.of[key] !== fingerprint[key],
  )
  if (changed)
    throw new UsageError(
      `${output} was begun ${CHANGED[changed]}. To begin anew, delete it and ${checkpointPath(output)}.`,
    )
  if ((size ?? 0) < checkpoint.bytes)
    throw new UsageError(
      `${output} is shorter than it was. To begin anew, delete ${checkpointPath(output)} and what is left of it.`,
    )
  return checkpoint
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  )
}
