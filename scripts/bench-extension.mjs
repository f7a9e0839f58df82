import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

/** Measures what the extension costs a page, in a real Chromium. Ends with a fault where it costs too much. */
await setUp()
const built = await runNode(['--import', 'tsx', 'scripts/build.ts'], { quiet: true })
if (!built.ok) stop(built.output)
const { ok } = await runNode(['--import', 'tsx', 'scripts/bench/extension/main.ts', ...process.argv.slice(2)])
if (!ok) process.exitCode = 1
