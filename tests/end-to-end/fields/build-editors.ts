import { readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { builtIn } from '../built.ts'

const PAGES = 'tests/editors/pages/'

/** Where the pages of the editors lie. */
export const EDITORS = builtIn('editors')

/** Bundles the page of every editor. */
export async function buildEditors(): Promise<void> {
  const names = readdirSync(PAGES).filter((name) => name !== 'content.js')
  await build({
    entryPoints: names.map((name) => PAGES + name),
    outdir: EDITORS,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
    // React and Draft.js ask for these two.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  })
}
