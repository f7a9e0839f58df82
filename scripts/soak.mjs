import { installPostgres } from './install-postgres.mjs'
import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

/**
 * `npm run soak [-- --minutes 30] [-- --load]`: the service under load for half an hour, beside connections that mean no good;
 * then, unless only the load is wanted, faults, a million texts and a hundred thousand requests. What was measured is
 * printed, then PASS or FAIL with what does not hold, and that is how it ends. Everything stays on this machine.
 */
const flags = process.argv.slice(2)
await setUp()
const isLoadAlone = flags.includes('--load')
if (!isLoadAlone) await installPostgres()
if (!(await runNode(['--import', 'tsx', 'scripts/build.ts'])).ok) stop('The build did not succeed.')
const steps = [['--import', 'tsx', 'scripts/soak/main.ts', ...flags]]
if (!isLoadAlone)
  steps.push([
    'node_modules/vitest/vitest.mjs',
    'run',
    ...['--config', 'tests/vitest.config.ts', '--project', 'long'],
    ...['kill-service', 'restart', 'load', 'any-text', 'any-request', 'heap'].map(
      (name) => `tests/long/${name}`,
    ),
  ])
// A figure for chance, so that a soak finds what the one before did not; vitest says it where something fails.
const env = { ...process.env, SOAK: process.env.SOAK ?? String(Date.now() % 2 ** 31) }
for (const step of steps) if (!(await runNode(step, { env })).ok) process.exitCode = 1
