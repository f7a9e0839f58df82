import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fingerprintOf, keepOutput, type KeptOutput } from './keep.ts'
import type { Options } from './options/options.ts'
import { scan } from './scan.ts'
import type { LexiconBytes } from './work/lexicons.ts'
import { createPool } from './work/pool.ts'
import type { Output } from './write/output.ts'
import { createProgress } from './write/progress.ts'
import { createSummary } from './write/summary.ts'
import type { Terminal } from './write/terminal.ts'

/** What the process brings along. */
export interface Surroundings {
  /** This program: threads begin with it. */
  readonly program: URL
  /** Its bytes and those of the lexicons: what the output follows from, beside the files. */
  readonly made: readonly Uint8Array[]
  readonly lexicons: LexiconBytes
  readonly stdout: Output
  readonly terminal: Terminal
  /** Where relative paths begin. */
  readonly folder: string
}

/** Asked for by Ctrl+C, or by whoever runs the machine; the codes are those of a shell. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const

/**
 * Carries out a scan.
 *
 * @returns how many files and records could not be read
 * @throws {UsageError}
 */
export async function runScan(options: Options, around: Surroundings): Promise<number> {
  const { folder, terminal, lexicons, program } = around
  const kept = options.output === undefined ? undefined : await openKept(options, options.output, around)
  if (options.output !== undefined && !kept) {
    terminal.complain(`${options.output} is finished already.`)
    return 0
  }
  if (kept) stopBySignal(kept, options.output!, terminal)
  const pool = createPool(program, options.jobs, { lexicons, options: pickTaskOptions(options) })
  const summary = kept?.summary ?? createSummary()
  const total = await sizeOf(options.files, folder)
  let done = 0
  const progress = createProgress()
  terminal.show(() => {
    const remarks = summary.remarks.deficit + summary.remarks.possibility
    return progress({ done, total, remarks }, performance.now())
  })
  try {
    return await scan({
      options,
      pool,
      output: kept ?? around.stdout,
      read: {
        where: options.where,
        folder,
        advance: (bytes) => (done += bytes),
        complain: terminal.complain,
      },
      summary,
      begun: kept?.begun ?? false,
    })
  } finally {
    terminal.end()
    await pool.end()
  }
}

async function openKept(
  options: Options,
  output: string,
  { folder, made }: Surroundings,
): Promise<KeptOutput | undefined> {
  const fingerprint = await fingerprintOf(options, folder, made)
  return keepOutput(resolve(folder, output), options.resume, fingerprint)
}

/** A scan that is asked to stop leaves an output that can be gone on with from exactly there. */
function stopBySignal(kept: KeptOutput, output: string, terminal: Terminal): void {
  for (const [signal, code] of Object.entries(SIGNALS))
    process.once(signal, () => {
      void kept.pause().then(() => {
        terminal.complain(`Stopped. Go on with ${output} by the same command and --resume.`)
        process.exit(code)
      })
    })
}

const pickTaskOptions = ({ format, language, words }: Options) => ({ format, language, words })

/** Bytes of all files, as far as there are any; undefined where something is piped in. */
async function sizeOf(files: readonly string[], folder: string): Promise<number | undefined> {
  if (files.includes('-')) return undefined
  const sizes = await Promise.all(
    files.map((file) =>
      stat(resolve(folder, file)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}
