import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

/** Measures `POST /v1/analyse` beside a route that only parses and answers. Ends with a fault where it is too slow. */
await setUp()
const built = await runNode(['--import', 'tsx', 'scripts/build.ts'], { quiet: true })
if (!built.ok) stop(built.output)
const { ok } = await runNode(['--import', 'tsx', 'scripts/bench/service/main.ts', ...process.argv.slice(2)])
if (!ok) process.exitCode = 1
