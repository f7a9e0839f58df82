import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { check } from './check.mjs'
import { installChromium } from './install-chromium.mjs'
import { installFirefox } from './install-firefox.mjs'
import { installPostgres } from './install-postgres.mjs'
import { ROOT, runNode } from './run.mjs'
import { installFolder, setUp, stop } from './setup.mjs'

const RESULT = '.cache/test-result.json'

/**
 * `node scripts/test.mjs [unit | service | browser | long] [what vitest takes …]`; without a name the checks and every test but
 * the long ones. Ends with one plain line of figures, in which whatever else did not succeed (a build, a check, a
 * file of tests that could not be read) counts as a failure.
 */
const [first, ...others] = process.argv.slice(2)
const only = ['unit', 'service', 'browser', 'long'].includes(first) ? first : undefined
const filters = only ? others : process.argv.slice(2)
let projects = only ? [only] : ['unit', 'architecture', 'service', 'browser']
let failures = 0

await setUp()
if (projects.includes('browser') || projects.includes('long')) await findBrowsers()
// Where changes are judged, the tests that need it fail without.
if (!only || only === 'service' || only === 'long') await installPostgres()
if (!(await runNode(['--import', 'tsx', 'scripts/build.ts'])).ok) failures++
// Tests in a browser wait for much of their time.
const checking = only ? 0 : check({ patient: true })

rmSync(join(ROOT, RESULT), { force: true })
const { ok } = await runNode([
  'node_modules/vitest/vitest.mjs',
  'run',
  ...['--config', 'tests/vitest.config.ts'],
  ...projects.flatMap((name) => ['--project', name]),
  ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', RESULT],
  ...filters,
])
const { passed, failed, skipped } = countTests()
failures += failed
if (!ok && failures === 0) failures++
failures += await checking
console.log(`${passed} passed, ${failures} failed, ${skipped} skipped`)
if (failures > 0) process.exitCode = 1

/** Where changes are judged, a missing browser is a failure; on a person's machine the other tests still run. */
async function findBrowsers() {
  const [chromium, firefox] = [await installChromium(), await installFirefox()]
  if (chromium) process.env.CHROMIUM = chromium
  if (firefox) process.env.FIREFOX = firefox
  else if (process.env.CI) failures++
  if (chromium) return installFolder('tests/editors')
  if (only) stop('The tests in a browser could not run.')
  console.log('The tests in a browser are left out.')
  projects = projects.filter((name) => name !== 'browser')
  if (process.env.CI) failures++
}

function countTests() {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readResult()
  const hasFailedTest = (file) => file.assertionResults.some(({ status }) => status === 'failed')
  const unread = testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file))
  return {
    passed: numPassedTests,
    failed: numFailedTests + unread.length,
    skipped: numPendingTests + numTodoTests,
  }
}

function readResult() {
  try {
    return JSON.parse(readFileSync(join(ROOT, RESULT), 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] }
  }
}
