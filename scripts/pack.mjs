import { parseArgs } from 'node:util'
import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

/**
 * Builds both extensions with sites built in, for a workplace that hands them out:
 * `npm run pack -- --hosts https://journal.example.dk/*,https://fasit.example.dk/*`. See `extension/policies/README.md`.
 */
await setUp()
const text = { type: 'string' }
parseArgs({ options: { hosts: text, out: text, key: text, address: text, policy: text } })
if (!(await runNode(['--import', 'tsx', 'scripts/build.ts'])).ok) stop('Nothing was packed.')
const { ok } = await runNode(['--import', 'tsx', 'scripts/pack/main.ts', ...process.argv.slice(2)])
if (!ok) process.exitCode = 1
