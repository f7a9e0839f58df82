import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from '../../run.mjs'
import { stop } from '../../setup.mjs'

const FOLDER = fileURLToPath(new URL('.', import.meta.url))

/** Installs what is compared with, in a folder of its own, where it is missing or another version. */
export async function installPeers() {
  if (packagesMatch()) return
  console.log('Installing what is compared with, into scripts/bench/peers (110 MB) …')
  const { ok } = await run('npm', ['ci', '--prefix', FOLDER, '--no-audit', '--no-fund', '--loglevel=error'])
  if (!ok) stop('They could not be installed: what npm said stands above.')
}

function packagesMatch() {
  const wanted = readPackages('package-lock.json')
  const installed = readPackages('node_modules/.package-lock.json')
  if (!wanted || !installed) return false
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(FOLDER + path, 'utf8')).packages
  } catch {
    return undefined
  }
}
