import { findProgram, installPackage, mayInstall } from './apt.mjs'

const NAMES = ['firefox-esr', 'firefox']

/**
 * Brings Firefox for the tests in a browser where it is missing and may be brought; otherwise says what to do.
 *
 * @returns {Promise<string | undefined>} the path of the program
 */
export async function installFirefox() {
  const found = findFirefox()
  if (found) return found
  if (!mayInstall()) {
    console.log(
      'There is no Firefox here: install it (Debian: apt-get install firefox-esr), or name it in FIREFOX.',
    )
    return undefined
  }
  console.log('Installing Firefox for the tests in a browser …')
  await installPackage('firefox-esr')
  return findFirefox()
}

/** The Firefox that `FIREFOX` names, or else the first in the path. */
export function findFirefox() {
  return process.env.FIREFOX ?? NAMES.map(findProgram).find(Boolean)
}
