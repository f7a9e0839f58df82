import { mkdir, rename, writeFile } from 'node:fs/promises'
import { ROOT } from './run.mjs'
import { setUp } from './setup.mjs'

const PROGRAM = '.cache/scan/main.mjs'

/** Scans with the engine as it is shipped, bundled, in this process: pipes and signals reach it directly. */
await setUp()
// npm has done the same, and said where the person stands.
process.env.INIT_CWD ??= process.cwd()
process.chdir(ROOT)
const { build } = await import('esbuild')
const { outputFiles } = await build({
  entryPoints: ['scripts/scan.ts'],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
// In one step, because another scan may be reading it.
await mkdir('.cache/scan', { recursive: true })
const part = `${PROGRAM}.${process.pid}`
await writeFile(part, outputFiles[0].contents)
await rename(part, PROGRAM)
await import('../.cache/scan/main.mjs')
