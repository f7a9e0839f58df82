import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

const PROGRAM = '.cache/bench/main.mjs'

/**
 * Measures the engine as it is shipped, bundled: run through a loader, its functions would be slower. Or, by flag, what
 * taking reports costs, `POST /v1/analyse` beside a route that only parses and answers, or the extension in a page.
 */
await setUp()
const built = await runNode(['--import', 'tsx', 'scripts/build.ts'], { quiet: true })
if (!built.ok) stop(built.output)
const given = process.argv.slice(2)
const other = ['reports', 'service', 'extension'].find((name) => given.includes(`--${name}`))
const flags = given.filter((flag) => flag !== `--${other}`)
const { ok } = other
  ? await runNode(['--import', 'tsx', `scripts/bench/${other}/main.ts`, ...flags])
  : flags.includes('--peers')
    ? await runPeers()
    : await runBench()
if (!ok) process.exitCode = 1

/** The engine beside the floor, in one process. */
async function runBench() {
  const { build } = await import('esbuild')
  await build({
    entryPoints: ['scripts/bench/main.ts'],
    outfile: PROGRAM,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  return runNode(['--expose-gc', PROGRAM, ...flags])
}

/** Beside what people would use instead, each in a process of its own. */
async function runPeers() {
  const { installPeers } = await import('./bench/peers/install.mjs')
  await installPeers()
  return runNode(['--import', 'tsx', 'scripts/bench/peers/main.ts', ...flags])
}
