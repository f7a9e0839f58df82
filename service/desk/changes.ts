import { toRenames, readRenames } from '../../lexicon/source/renames.ts'
import { placeOf } from '../../lexicon/source/paths.ts'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'

/** What a municipality has made of one file of the product's lexicon, or a file of its own. */
export interface Change {
  readonly path: string
  /** null: the entry or word class is retired, or has moved to another name. */
  readonly text: string | null
  /** Id of the entry that took its place. */
  readonly movedTo?: string
}

const RENAMES = 'renames.yml'
const VERSION = 'version.yml'

/** The files of a lexicon with changes laid over them: at most one change a path, in any order. */
export function applyChanges(
  base: readonly SourceFile[],
  changes: readonly Change[],
  version?: string,
): readonly SourceFile[] {
  const files = new Map(base.map((file) => [file.path, file]))
  for (const { path, text } of changes) {
    if (text === null) files.delete(path)
    else files.set(path, { path, text })
  }
  const moves = changes.flatMap(({ path, movedTo }): (readonly [string, string])[] => {
    const place = placeOf(path)
    return movedTo && place?.kind === 'entry' ? [[place.id, movedTo]] : []
  })
  if (moves.length > 0) {
    const text = files.get(RENAMES)?.text ?? ''
    const ids = [...files.keys()].flatMap((path) => {
      const place = placeOf(path)
      return place?.kind === 'entry' ? [place.id] : []
    })
    const renames = toRenames([...readRenames(text), ...moves], new Set(ids))
    files.set(RENAMES, { path: RENAMES, text: renames })
  }
  if (version) files.set(VERSION, { path: VERSION, text: `version: ${version}\n` })
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What leads from one set of files to another: only entries and word classes. */
export function changesBetween(
  base: readonly SourceFile[],
  wanted: readonly SourceFile[],
): readonly Change[] {
  const before = new Map(base.map(({ path, text }) => [path, text]))
  const after = new Map(wanted.map(({ path, text }) => [path, text]))
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => placeOf(path) && before.get(path) !== after.get(path))
    .sort()
    .map((path) => ({ path, text: after.get(path) ?? null }))
}
