import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'
import { placeOf } from '../../lexicon/source/paths.ts'
import type { Change } from './changes.ts'
import { mergeFile, type MergedFile, type Sides } from './merge-file.ts'

/** A local edit and what a new release of the product brings for the same file. */
export interface Review extends Sides {
  readonly merged: MergedFile
}

/** What a new release of the product means for a municipality with edits of its own. */
export interface Upgrade {
  /** Paths that the release adds, changes and takes away, and that nobody has edited here. */
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Local edits of files that the release changed too: somebody looks at each. */
  readonly reviews: readonly Review[]
  /** Local edits that the release holds by now, so that they are no edits any more. */
  readonly arrived: readonly string[]
  /** The local edits over the new release, as they would stand if every merge were taken as it is. */
  readonly changes: readonly Change[]
}

/** Compares the release that the published lexicon is built on with a new one. */
export function planUpgrade(
  older: readonly SourceFile[],
  newer: readonly SourceFile[],
  changes: readonly Change[],
): Upgrade {
  const before = textsOf(older)
  const after = textsOf(newer)
  const edited = new Set(changes.map(({ path }) => path))
  const paths = [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => placeOf(path) && !edited.has(path) && before.get(path) !== after.get(path))
    .sort()
  const reviews: Review[] = []
  const arrived: string[] = []
  const kept = changes.flatMap((change): readonly Change[] => {
    const { path, text } = change
    const [base, theirs] = [before.get(path) ?? null, after.get(path) ?? null]
    if (text === theirs && !change.movedTo) {
      arrived.push(path)
      return []
    }
    if (base === theirs) return [change]
    const sides = { path, base, mine: text, theirs }
    const merged = mergeFile(sides)
    reviews.push({ ...sides, merged })
    return merged.text === theirs && !change.movedTo ? [] : [{ ...change, text: merged.text }]
  })
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && after.has(path)),
    removed: paths.filter((path) => !after.has(path)),
    reviews,
    arrived,
    changes: kept,
  }
}

const textsOf = (files: readonly SourceFile[]): ReadonlyMap<string, string> =>
  new Map(files.map(({ path, text }) => [path, text]))
