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

/** The top folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Bundles in memory, as the build would, and says what went in. */
export async function bundle(
  options: Pick<BuildOptions, 'entryPoints' | 'stdin' | 'splitting'>,
): Promise<Bundle> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: ROOT,
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    // So that a part of Node that somebody imports is named, rather than not found.
    external: ['node:*'],
    logLevel: 'silent',
  })
  const outputs = Object.values(metafile.outputs)
  const imports = outputs.flatMap((output) => output.imports).map(({ path }) => path)
  return {
    inputs: [...new Set(Object.keys(metafile.inputs).map(nameOf))].sort(),
    node: imports.filter((path) => path.startsWith('node:')),
    bytes: outputs.reduce((sum, output) => sum + output.bytes, 0),
  }
}

/** `node_modules/hono/dist/x.js` is `hono`. */
function nameOf(input: string): string {
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? []
  return name ?? input
}
