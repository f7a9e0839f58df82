import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'
import ts from 'typescript'

const ENTRY = 'lexicon/library.ts'

/** `compiled-lexicon/da` is what the build has compiled, as text for JSON.parse: that reads faster than a program. */
const compiledLexicons: Plugin = {
  name: 'compiled-lexicons',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^compiled-lexicon\// }, ({ path }) => ({ path, namespace: 'compiled' }))
    onLoad({ filter: /./, namespace: 'compiled' }, async ({ path }) => {
      const text = await readFile(`dist/lexicon/${path.split('/')[1]}.json`, 'utf8')
      return { contents: `export default JSON.parse(${JSON.stringify(text)})` }
    })
  },
}

/**
 * The ES module for other programs. What only English needs (its lexicon, the tagger and its model) lies in files of
 * its own beside it, fetched by `loadEnglish()`.
 */
export async function buildLibrary(): Promise<void> {
  await rm('dist/tiltro', { recursive: true, force: true })
  await build({
    entryPoints: { tiltro: ENTRY },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'tiltro/[name]-[hash]',
    splitting: true,
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    target: 'es2022',
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [compiledLexicons],
  })
  await mkdir('dist/tiltro', { recursive: true })
  await writeTypes()
}

/** Declarations of the entry and of what its own name: the engine's contract, without Node and page. */
async function writeTypes(): Promise<void> {
  const { config } = ts.readConfigFile('lexicon/tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: { extends: string }
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'lexicon')
  const program = ts.createProgram([ENTRY, 'lexicon/compiled-lexicon.d.ts'], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: 'dist/tiltro/types',
    rootDir: '.',
  })
  program.emit()
  await writeFile('dist/tiltro.d.mts', `export * from './tiltro/types/lexicon/library.ts'\n`)
}
