import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

await setUp()
const { ok } = await runNode(['--import', 'tsx', 'scripts/build.ts'])
if (!ok) stop('Tiltro was not started, because the build did not succeed: what to do stands above.')
// In this process, so that Ctrl+C and a stop from outside reach the service itself.
await import('../dist/service.mjs')
