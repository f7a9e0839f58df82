import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { BuildOptions } from 'esbuild'

/** What an entry point brings with it at run time. */
export interface Bundle {
  /** Files of the repository, and packages by their name. */
  readonly inputs: readonly string[]
  /** Parts of Node. */
  readonly node: readonly string[]
  /** Size of the minified program, bytes. */
  readonly bytes: number
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Bundles an entry point in memory, as the build would, and says what went in. */
export async function bundle(entry: string, options: BuildOptions = {}): Promise<Bundle> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // So that the part of Node that somebody imports is named, rather than not found.
    external: ['node:*'],
    logLevel: 'silent',
  })
  const outputs = Object.values(metafile.outputs)
  const external = outputs.flatMap(({ imports }) =>
    imports.filter((item) => item.external).map(({ path }) => path),
  )
  return {
    inputs: [...new Set(Object.keys(metafile.inputs).map(nameOf))].sort(),
    node: external.filter((path) => path.startsWith('node:')),
    bytes: outputs.reduce((sum, output) => sum + output.bytes, 0),
  }
}

function nameOf(input: string): string {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(input) ?? []
  return name ?? input
}
