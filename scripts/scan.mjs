import { setUp } from './setup.mjs'

/** Scans with the engine as it is shipped, bundled, in this process: pipes and signals reach it directly. */
await setUp()
const { build } = await import('esbuild')
await build({
  entryPoints: ['scripts/scan.ts'],
  outfile: '.cache/scan/main.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
})
await import('../.cache/scan/main.mjs')
