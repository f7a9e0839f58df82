import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { FORMAT, type CompiledLexicon } from '../lexicon/engine/compiled.ts'
import type { Language } from '../lexicon/engine/types.ts'
import { createAsset, type Asset } from './asset.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** What the build wrote is not there or not of this version. The message says what to do. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}

/** The folder that the build writes: the program lies in it, or beside it where it runs from its sources. */
export function findDist(from: string): string {
  const built = fileURLToPath(new URL('./', from))
  return existsSync(`${built}lexicon/da.json`) ? built : fileURLToPath(new URL('../dist/', from))
}

/**
 * Both compiled lexicons.
 *
 * @throws {BuildError}
 */
export async function readLexicons(dist: string): Promise<Readonly<Record<Language, CompiledLexicon>>> {
  const [da, en] = await Promise.all([readLexicon(dist, 'da'), readLexicon(dist, 'en')])
  return { da, en }
}

async function readLexicon(dist: string, language: Language): Promise<CompiledLexicon> {
  const name = `lexicon/${language}.json`
  let lexicon: CompiledLexicon
  try {
    lexicon = JSON.parse(await readFile(dist + name, 'utf8')) as CompiledLexicon
  } catch {
    throw new BuildError(`dist/${name} is missing or damaged: run "npm run build".`)
  }
  if (lexicon.format !== FORMAT || lexicon.language !== language)
    throw new BuildError(`dist/${name} belongs to another version of Tiltro: run "npm run build".`)
  return lexicon
}

/**
 * What the pages load, by file name.
 *
 * @throws {BuildError}
 */
export async function readAssets(dist: string): Promise<ReadonlyMap<string, Asset>> {
  const names = await readdir(`${dist}pages`).catch(() => {
    throw new BuildError('dist/pages is missing: run "npm run build".')
  })
  const assets = names.flatMap((name) => {
    const type = TYPES[extname(name)]
    return type ? [{ name, type }] : []
  })
  return new Map(
    await Promise.all(
      assets.map(async ({ name, type }) => {
        const body = await readFile(`${dist}pages/${name}`, 'utf8')
        return [name, createAsset(type, body)] as const
      }),
    ),
  )
}
