import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

/** Whether this process may install packages of Debian. */
export const mayInstall = () => Boolean(findProgram('apt-get')) && process.getuid?.() === 0

/**
 * Installs a package of Debian. What went wrong is printed; whoever asked looks whether it is there.
 *
 * @param {string} name
 */
export async function installPackage(name) {
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-qq'], options)
  const { ok, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', name], options)
  if (!ok) console.log(`The package ${name} could not be installed:\n${output.trimEnd()}`)
}

/** The first program of this name in the path. */
export function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(canRun)
}

export function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
