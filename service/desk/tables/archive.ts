import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { SourceFile } from '../../../lexicon/source/lexicon-source.ts'
import { TableError } from './table.ts'

const MOST_FILES = 20_000
const MOST_BYTES = 60_000_000
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
  let count = 0
  let size = 0
  const tooLarge = new RangeError()
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!toLexiconPath(name)) return false
        count++
        size += originalSize
        if (count > MOST_FILES || size > MOST_BYTES) throw tooLarge
        return true
      },
    })
    return Object.entries(files).map(([name, content]) => ({
      path: toLexiconPath(name)!,
      text: strFromU8(content),
    }))
  } catch {
    throw new TableError({
      en: 'The file cannot be read as a packed folder (.zip).',
      da: 'Filen kan ikke læses som en pakket mappe (.zip).',
    })
  }
}

/** `my/copy/of/lexicon/entries/da/label/x.yml` → `entries/da/label/x.yml`; undefined for what is no entry or class. */
export function toLexiconPath(name: string): string | undefined {
  return /(?:^|\/)((?:entries\/(?:da|en)\/[a-z]+|words\/(?:da|en))\/[^/\\]+\.yml)$/.exec(
    name.replaceAll('\\', '/'),
  )?.[1]
}
