import { strFromU8, strToU8, zipSync } from 'fflate'
import type { SourceFile } from '../../../lexicon/source/lexicon-source.ts'
import { TableError, TOO_LARGE } from './table.ts'
import { TooLargeError, unpack } from './unpack.ts'

const MOST = { files: 20_000, bytes: 60_000_000 }
/** The same folder gives the same file. */
const LONG_AGO = new Date(1980, 0, 1)

/** A lexicon's folder as one file, `lexicon/…` inside. */
export function writeArchive(files: readonly SourceFile[]): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, text }) => [`lexicon/${path}`, strToU8(text)])), {
    mtime: LONG_AGO,
  })
}

/**
 * The YAML files of a packed folder. Whatever stands before `entries/` and `words/` in their paths is left out.
 *
 * @throws {TableError} where it cannot be read, or would grow beyond all measure.
 */
export function readArchive(bytes: Uint8Array): readonly SourceFile[] {
  try {
    const files = unpack(bytes, (path) => toLexiconPath(path) !== undefined, MOST)
    return [...files].map(([path, content]) => ({ path: toLexiconPath(path)!, text: strFromU8(content) }))
  } catch (error) {
    throw new TableError(
      error instanceof TooLargeError
        ? TOO_LARGE
        : {
            en: 'The file cannot be read as a packed folder (.zip).',
            da: 'Filen kan ikke læses som en pakket mappe (.zip).',
          },
    )
  }
}

/** `my/copy/of/lexicon/entries/da/label/x.yml` → `entries/da/label/x.yml`; undefined for what is no entry or class. */
export function toLexiconPath(name: string): string | undefined {
  return /(?:^|\/)((?:entries\/(?:da|en)\/[a-z]+|words\/(?:da|en))\/[^/\\]+\.yml)$/.exec(
    name.replaceAll('\\', '/'),
  )?.[1]
}
