import { readdir, rm } from 'node:fs/promises'
import { build } from 'esbuild'

/** What the service's pages run in the browser: `service/pages/x.client.ts` becomes `dist/pages/x.js`. */
export async function buildPages(): Promise<void> {
  const files = (await readdir('service/pages')).filter((name) => /\.client\.tsx?$/.test(name))
  await rm('dist/pages', { recursive: true, force: true })
  await build({
    entryPoints: files.map((name) => ({
      in: `service/pages/${name}`,
      out: name.replace(/\.client\.tsx?$/, ''),
    })),
    outdir: 'dist/pages',
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: ['chrome110', 'firefox115', 'safari16'],
    minify: true,
    legalComments: 'none',
  })
}
