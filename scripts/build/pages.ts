import { readdir, rm } from 'node:fs/promises'
import { build } from 'esbuild'

/**
 * What the service's pages load: `service/pages/x.client.ts` becomes `dist/pages/x-<hash>.js`, styles and pictures keep
 * their names beside the hash. What a page needs only sometimes lies in files of its own.
 */
export async function buildPages(): Promise<void> {
  const files = (await readdir('service/pages')).filter((name) => /\.(client\.tsx?|css|svg)$/.test(name))
  await rm('dist/pages', { recursive: true, force: true })
  await build({
    entryPoints: files.map((name) => ({
      in: `service/pages/${name}`,
      out: name.replace(/(\.client)?\.\w+$/, ''),
    })),
    outdir: 'dist/pages',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    loader: { '.svg': 'copy' },
    splitting: true,
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: ['chrome110', 'firefox115', 'safari16'],
    minify: true,
    legalComments: 'none',
  })
}
