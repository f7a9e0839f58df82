import { installChromium } from './install-chromium.mjs'
import { runNode } from './run.mjs'
import { setUp, stop } from './setup.mjs'

/** Opens a browser with the extension loaded on a demo journal: `npm run try [-- --lang en] [-- --headless]`. */
await setUp()
const chromium = await installChromium()
if (!chromium) stop('Tiltro was not opened.')
process.env.CHROMIUM = chromium
if (!(await runNode(['--import', 'tsx', 'scripts/build.ts'])).ok) stop('Tiltro was not opened.')
const { ok } = await runNode(['--import', 'tsx', 'scripts/try/main.ts', ...process.argv.slice(2)])
if (!ok) process.exitCode = 1
