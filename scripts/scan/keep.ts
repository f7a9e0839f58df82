import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Options } from './options/options.ts'
import { removeCheckpoint, writeCheckpoint, type Fingerprint } from './write/checkpoint.ts'
import { openFileOutput } from './write/file-output.ts'
import type { Output } from './write/output.ts'
import { findBeginning } from './write/resume.ts'
import { createSummary, type Summary } from './write/summary.ts'

/** Every so many ms it is written down how far the output has come. */
const INTERVAL = 1_000

/** An output in a file, with its checkpoint beside it. */
export interface KeptOutput extends Output {
  readonly summary: Summary
  readonly begun: boolean
  /** Writes down how far it is, to be gone on with later. */
  readonly pause: () => Promise<void>
}

/**
 * Opens the output where an earlier run left it, or a new one.
 *
 * @returns undefined where it is finished already
 * @throws {UsageError}
 */
export async function keepOutput(
  path: string,
  resume: boolean,
  fingerprint: Fingerprint,
): Promise<KeptOutput | undefined> {
  const beginning = await findBeginning(path, resume, fingerprint)
  if (beginning === 'finished') return undefined
  const { bytes, summary } = beginning === 'start' ? { bytes: 0, summary: createSummary() } : beginning
  let last = Promise.resolve()
  let written = -1
  // Before the first byte: an output without a checkpoint counts as finished.
  if (beginning === 'start') await writeCheckpoint(path, { of: fingerprint, bytes, summary })
  const output = await openFileOutput(path, bytes)
  let ending = false
  const pause = (): Promise<void> => {
    // The end is written once: whoever goes on writes it again.
    if (ending) return last
    // Taken now: while it is written, the output grows.
    const checkpoint = { of: fingerprint, bytes: output.bytes(), summary: structuredClone(summary) }
    last = last.then(async () => {
      if (checkpoint.bytes === written) return
      await output.sync()
      await writeCheckpoint(path, checkpoint)
      written = checkpoint.bytes
    })
    return last
  }
  const timer = setInterval(() => void pause(), INTERVAL)
  return {
    write: output.write,
    summary,
    begun: bytes > 0,
    pause,
    end: async (text) => {
      ending = true
      clearInterval(timer)
      await last
      await output.write(text)
      await output.sync()
      await output.close()
      await removeCheckpoint(path)
    },
  }
}

/** What must be the same for an interrupted scan to go on. */
export async function fingerprintOf(
  { files, output: _, resume: __, jobs: ___, ...flags }: Options,
  folder: string,
  program: readonly Uint8Array[],
): Promise<Fingerprint> {
  const states = await Promise.all(files.map((file) => stateOf(file, folder)))
  return {
    program: hash(program),
    flags: hash([JSON.stringify(flags)]),
    files: hash([JSON.stringify(states)]),
  }
}

async function stateOf(file: string, folder: string): Promise<readonly (string | number)[]> {
  if (file === '-') return [file]
  return stat(resolve(folder, file)).then(
    ({ size, mtimeMs }) => [file, size, mtimeMs],
    () => [file],
  )
}

function hash(pieces: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const piece of pieces) sum.update(piece)
  return sum.digest('hex')
}
