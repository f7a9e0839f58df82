import { findProgram, installPackage, mayInstall } from './apt.mjs'

const NAMES = ['chromium', 'chromium-browser']

/**
 * Brings Chromium for the tests in a browser where it is missing and may be brought; otherwise says what to do.
 *
 * @returns {Promise<string | undefined>} the path of the program
 */
export async function installChromium() {
  const found = findChromium()
  if (found) return found
  if (!mayInstall()) {
    console.log(
      'There is no Chromium here: install it (Debian: apt-get install chromium), or name it in CHROMIUM.',
    )
    return undefined
  }
  console.log('Installing Chromium for the tests in a browser …')
  await installPackage('chromium')
  return findChromium()
}

/** The Chromium that `CHROMIUM` names, or else the first in the path. */
export function findChromium() {
  return process.env.CHROMIUM ?? NAMES.map(findProgram).find(Boolean)
}
