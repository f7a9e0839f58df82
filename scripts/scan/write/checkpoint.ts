import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { Summary } from './summary.ts'

/** How far a scan has come: enough to go on, and nothing of what was read. */
export interface Checkpoint {
  /** Of the program and lexicon, of the flags, of the files: what they were when the scan began. */
  readonly of: Fingerprint
  /** Bytes of the output that are whole. */
  readonly bytes: number
  readonly summary: Summary
}

/** SHA-256 each. */
export interface Fingerprint {
  readonly program: string
  readonly flags: string
  readonly files: string
}

export const checkpointPath = (output: string): string => `${output}.checkpoint`

/** @returns undefined where there is none */
export async function readCheckpoint(output: string): Promise<Checkpoint | undefined> {
  try {
    return JSON.parse(await readFile(checkpointPath(output), 'utf8')) as Checkpoint
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** In one step: whenever the machine stops, there is the old one or the new one. */
export async function writeCheckpoint(output: string, checkpoint: Checkpoint): Promise<void> {
  const path = checkpointPath(output)
  await writeFile(`${path}.part`, `${JSON.stringify(checkpoint)}\n`)
  await rename(`${path}.part`, path)
}

export async function removeCheckpoint(output: string): Promise<void> {
  await rm(checkpointPath(output), { force: true })
}
