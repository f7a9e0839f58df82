import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canRun, findProgram, installPackage, mayInstall } from './apt.mjs'

/** Where Debian puts the programs of each version, out of the path. */
const DEBIAN = '/usr/lib/postgresql'

/**
 * Brings PostgreSQL for the tests of the store where it is missing and may be brought; otherwise says what to do.
 *
 * @returns {Promise<string | undefined>} the folder of its programs
 */
export async function installPostgres() {
  const found = findPostgres()
  if (found) return found
  if (!mayInstall()) {
    console.log(
      'There is no PostgreSQL here, so the tests that need one are left out: install it (Debian: apt-get install postgresql), or name the folder of its programs in POSTGRES_BIN.',
    )
    return undefined
  }
  console.log('Installing PostgreSQL for the tests of the store …')
  await installPackage('postgresql')
  return findPostgres()
}

/** The folder that `POSTGRES_BIN` names, or else that of the newest PostgreSQL here. */
export function findPostgres() {
  const named = process.env.POSTGRES_BIN
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : []
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, 'bin'))
  const inPath = findProgram('initdb')
  return [named, ...folders, inPath && dirname(inPath)].find(
    (folder) => folder && canRun(join(folder, 'initdb')) && canRun(join(folder, 'postgres')),
  )
}
