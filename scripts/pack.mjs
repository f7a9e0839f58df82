import { parseArgs } from 'node:util'
import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

/**
 * Builds both extensions with sites built in, for a workplace that hands them out:
 * `npm run pack -- --hosts https://journal.example.dk/*,https://fasit.example.dk/*`.
 */
await setUp()
parseArgs({ options: { hosts: { type: 'string' }, out: { type: 'string' } } })
if (!(await runNode(['--import', 'tsx', 'scripts/build.ts'])).ok) stop('Nothing was packed.')
const { ok } = await runNode(['--import', 'tsx', 'scripts/pack/main.ts', ...process.argv.slice(2)])
if (!ok) process.exitCode = 1
