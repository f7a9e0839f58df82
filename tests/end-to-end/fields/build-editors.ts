import { readdirSync } from 'node:fs'
import { build } from 'esbuild'

const PAGES = 'tests/editors/pages/'

/** Bundles the page of every editor; answers with the folder that they lie in. */
export async function buildEditors(): Promise<string> {
  const out = '.cache/editors'
  const names = readdirSync(PAGES).filter((name) => name !== 'content.js')
  await build({
    entryPoints: names.map((name) => PAGES + name),
    outdir: out,
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
  return out
}
