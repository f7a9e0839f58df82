import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, run } from './run.mjs'

const [MAJOR, MINOR] = [20, 20]

/**
 * Makes the checkout ready to run: says kindly which Node is needed, and installs the packages of the lockfile
 * where they are missing or others. Ends the process when it cannot go on.
 */
export async function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < MAJOR || (major === MAJOR && minor < MINOR)) {
    stop(
      `Tiltro runs on Node ${MAJOR}.${MINOR} or newer, and this is Node ${process.versions.node}.\n` +
        'Install a newer Node (https://nodejs.org), then run the command again.',
    )
  }
  if (!packagesMatch()) {
    console.log('Installing the packages of package-lock.json …')
    const { ok } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
    if (!ok) stop('The packages could not be installed: what npm said stands above.')
  }
}

/**
 * The same for a folder with a package file of its own, such as the editors that only tests need. Nothing of it may run
 * a script when it is installed.
 *
 * @param {string} folder from the top of the repository
 */
export async function installFolder(folder) {
  if (packagesMatch(folder)) return
  console.log(`Installing the packages of ${folder} …`)
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']
  const { ok } = await run('npm', ['ci', '--prefix', folder, ...flags])
  if (!ok) stop('The packages could not be installed: what npm said stands above.')
}

/** Says why, and ends the process. */
export function stop(message) {
  console.error(message)
  process.exit(1)
}

/** npm writes down what it installed, last of all: an interrupted or older installation differs from the lockfile. */
function packagesMatch(folder = '.') {
  const wanted = readPackages(join(folder, 'package-lock.json'))
  const installed = readPackages(join(folder, 'node_modules/.package-lock.json'))
  return (
    wanted !== undefined &&
    installed !== undefined &&
    Object.entries(wanted).every(([path, { version, optional }]) => {
      // Optional packages are for other platforms as well.
      if (path === '' || (optional && !installed[path])) return true
      return installed[path]?.version === version
    })
  )
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages
  } catch {
    return undefined
  }
}
