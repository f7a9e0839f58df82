import { cp, rm } from 'node:fs/promises'
import { build } from 'esbuild'

const FOLDER = 'dist/scan'

/** `scan` as a folder for machines that have Node and nothing else: program, lexicons, and what English takes. */
export async function buildScan(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true })
  await build({
    entryPoints: { scan: 'scripts/scan/shipped.ts' },
    outdir: FOLDER,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifyWhitespace: true,
    legalComments: 'none',
  })
  for (const language of ['da', 'en']) await cp(`dist/lexicon/${language}.json`, `${FOLDER}/${language}.json`)
  await cp('LICENSE', `${FOLDER}/LICENSE`)
}
