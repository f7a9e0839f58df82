import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../options/usage-error.ts'
import { openFileOutput } from '../write/file-output.ts'
import type { Output } from '../write/output.ts'
import { merge } from './merge.ts'
import { MERGE_HELP, readMergeOptions } from './options.ts'

/**
 * Carries out `scan merge`.
 *
 * @throws {FileError | UsageError}
 */
export async function runMerge(argv: readonly string[], stdout: Output, folder: string): Promise<void> {
  const options = readMergeOptions(argv)
  if (options.help) return stdout.end(MERGE_HELP)
  if (options.output === undefined) return merge(options, stdout, folder)
  const path = resolve(folder, options.output)
  if (existsSync(path))
    throw new UsageError(`${options.output} is there already. Delete it, or name another --output.`)
  // Under its name only when it is whole.
  const part = `${path}.part`
  const file = await openFileOutput(part)
  try {
    await merge(options, { write: file.write, end: file.write }, folder)
    await file.sync()
  } catch (error) {
    await rm(part, { force: true })
    throw error
  } finally {
    await file.close()
  }
  await rename(part, path)
}
