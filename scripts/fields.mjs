import { installChromium } from './install-chromium.mjs'
import { installFirefox } from './install-firefox.mjs'
import { runNode } from './run.mjs'
import { installFolder, setUp, stop } from './setup.mjs'

/** `npm run fields`: tries every field in both browsers, and writes what came of it to `extension/FIELDS.md`. */
await setUp()
if (!(await installChromium()) || !(await installFirefox())) stop('Both browsers are needed.')
await installFolder('tests/editors')
if (!(await runNode(['--import', 'tsx', 'scripts/build.ts'])).ok) stop('The build did not succeed.')
const tested = await runNode([
  'node_modules/vitest/vitest.mjs',
  'run',
  ...['--config', 'tests/vitest.config.ts'],
  ...['--project', 'browser', '--project', 'long'],
  ...['tests/end-to-end/fields', 'tests/long/fields-in'],
])
// What is not good is told in the file as well.
const written = await runNode(['--import', 'tsx', 'tests/end-to-end/fields/write-table.ts'])
if (!tested.ok || !written.ok) process.exitCode = 1
