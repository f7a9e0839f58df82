import { rm, writeFile } from 'node:fs/promises'
import { build } from 'esbuild'
import ts from 'typescript'

const ENTRY = 'lexicon/library.ts'

/**
 * The ES module for other programs. What only English needs (its lexicon, the tagger's model) lies in files of its
 * own beside it, fetched by `loadEnglish()`.
 */
export async function buildLibrary(): Promise<void> {
  await Promise.all(
    ['dist/tiltro', 'dist/types'].map((folder) => rm(folder, { recursive: true, force: true })),
  )
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
  })
  writeTypes()
  await writeFile('dist/tiltro.d.mts', `export * from './types/library.ts'\n`)
}

function writeTypes(): void {
  const { config } = ts.readConfigFile('lexicon/tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: { extends: string }
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'lexicon')
  const program = ts.createProgram([ENTRY], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: 'dist/types',
    rootDir: 'lexicon',
  })
  program.emit()
}
