import { run, runNode } from './run.mjs'
import { setUp } from './setup.mjs'

const NEWER = [22, 24]

/** Runs the unit tests on the newer versions of Node that Tiltro promises to run on; npm brings them. */
await setUp()
const built = await runNode(['--import', 'tsx', 'scripts/build.ts'])
if (!built.ok) process.exit(1)
for (const version of NEWER) {
  const vitest = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'unit',
  ]
  const { ok, output, seconds } = await run('npx', ['--yes', `node@${version}`, ...vitest], {
    quiet: true,
    env: { ...process.env, NO_COLOR: '1' },
  })
  const [count] = /Tests .*/.exec(output) ?? ['no tests ran']
  console.log(`${ok ? '✓' : '✗'} Node ${version}  ${count}  ${seconds.toFixed(0)} s`)
  if (!ok) {
    console.log(output)
    process.exitCode = 1
  }
}
