import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** KB that a browser would have to load. */
export interface BundleSize {
  readonly minified: number
  readonly gzipped: number
}

const PEERS = fileURLToPath(new URL('.', import.meta.url))

/** What a program has to say to have the subject in it, and files that come beside the program. */
const PROGRAMS: Readonly<
  Record<string, { readonly program: string; readonly beside?: () => Promise<readonly string[]> }>
> = {
  floor: { program: `export { createFloor } from '../floor.mjs'` },
  'tiltro-da': { program: `export { analyse } from '../../../dist/tiltro.mjs'` },
  'tiltro-en': {
    program: `export { analyse, loadEnglish } from '../../../dist/tiltro.mjs'`,
    beside: async () =>
      (await readdir('dist/tiltro'))
        .filter((name) => name.endsWith('.mjs'))
        .map((name) => `dist/tiltro/${name}`),
  },
  wink: {
    program: `import nlp from 'wink-nlp'; import model from 'wink-eng-lite-web-model'; export default nlp(model)`,
  },
  'write-good': { program: `export { default } from 'write-good'` },
  alex: { program: `export { text } from 'alex'` },
  retext: {
    program: `import { unified } from 'unified'; import a from 'retext-english'; import b from 'retext-equality'; import c from 'retext-stringify'; export default unified().use(a).use(b).use(c)`,
  },
  harper: {
    program: `export { LocalLinter } from 'harper.js'`,
    beside: () => Promise.resolve([`${PEERS}node_modules/harper.js/dist/harper_wasm_bg.wasm`]),
  },
}

/** @returns undefined where a subject does not run in a browser */
export async function sizeOf(id: string): Promise<BundleSize | undefined> {
  const { program, beside } = PROGRAMS[id] ?? {}
  if (program === undefined) return undefined
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: PEERS, loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    // Parts of Node that some look for and do without in a browser.
    external: ['node:*', 'fs', 'path', './tiltro/*'],
    legalComments: 'none',
    logLevel: 'silent',
  })
  const files = await Promise.all(((await beside?.()) ?? []).map((path) => readFile(path)))
  const all = [outputFiles[0]!.contents, ...files]
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0) / 1024
  return {
    minified: sum(all.map((bytes) => bytes.length)),
    gzipped: sum(all.map((bytes) => gzipSync(bytes, { level: 9 }).length)),
  }
}
