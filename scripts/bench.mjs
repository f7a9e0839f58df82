import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

const PROGRAM = '.cache/bench/main.mjs'

/** Measures the engine as it is shipped, bundled: run through a loader, its functions would be slower. */
await setUp()
const { build } = await import('esbuild')
const built = await runNode(['--import', 'tsx', 'scripts/build.ts'], { quiet: true })
if (!built.ok) stop(built.output)
await build({
  entryPoints: ['scripts/bench/main.ts'],
  outfile: PROGRAM,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
})
const { ok } = await runNode(['--expose-gc', PROGRAM, ...process.argv.slice(2)])
if (!ok) process.exitCode = 1
