import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser']

/**
 * Brings Chromium for the tests in a browser where it is missing and may be brought; otherwise says what to do.
 *
 * @returns {Promise<string | undefined>} the path of the program
 */
export async function installChromium() {
  const found = findChromium()
  if (found) return found
  if (!findProgram('apt-get') || process.getuid?.() !== 0) {
    console.log(
      'There is no Chromium here: install it (Debian: apt-get install chromium), or name it in CHROMIUM.',
    )
    return undefined
  }
  console.log('Installing Chromium for the tests in a browser …')
  const options = { quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  await run('apt-get', ['update', '-qq'], options)
  const { ok, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium'],
    options,
  )
  if (!ok) console.log(`Chromium could not be installed:\n${output.trimEnd()}`)
  return findChromium()
}

/** The Chromium that `CHROMIUM` names, or else the first in the path. */
export function findChromium() {
  return process.env.CHROMIUM ?? NAMES.map(findProgram).find(Boolean)
}

function findProgram(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(canRun)
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
