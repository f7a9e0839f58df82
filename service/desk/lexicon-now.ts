import { parse } from 'yaml'
import type { SourceFile } from '../../lexicon/source/lexicon-source.ts'
import type { LexiconVersion, Revision } from '../store/lexicons.ts'
import type { Store } from '../store/store.ts'
import { applyChanges, type Change } from './changes.ts'
import type { DeskData } from './read-desk.ts'
import { toFolder, type Folder } from './workshop.ts'

/** The published lexicon as trainers see it: what the product brought, and what they made of it. */
export interface LexiconNow {
  /** 0 as long as nothing was published here. */
  readonly number: number
  readonly version: string
  readonly base: Folder
  /** By path: the revision of everything that differs from the base. */
  readonly revisions: ReadonlyMap<string, Revision>
  readonly changes: readonly Change[]
  /** All files, changes laid over the base. */
  readonly folder: Folder
  /** Texts by path. */
  readonly texts: ReadonlyMap<string, string>
  /** The product has come in a newer release than the one that the published lexicon is built on. */
  readonly isUpgradeWaiting: boolean
}

/** Reads what is published, again only when something else was published. */
export function createLexiconNow({ product }: Pick<DeskData, 'product'>) {
  let known: LexiconNow | undefined
  return async (store: Store): Promise<LexiconNow> => {
    const version = await store.lexicons.current()
    if (known && known.number === (version?.number ?? 0)) return known
    known = await readVersion(store, version, await product())
    return known
  }
}

/** What a version holds, or the product's own lexicon where there is none. */
export async function readVersion(
  store: Store,
  version: LexiconVersion | undefined,
  product: Folder,
): Promise<LexiconNow> {
  if (!version) return toNow(0, versionOf(product.files), product, [], product)
  const isBuiltOnThis = version.base === product.hash
  const base = isBuiltOnThis
    ? product
    : { hash: version.base, files: (await store.lexicons.base(version.base)) ?? [] }
  const revisions = await store.lexicons.changesOf(version)
  return toNow(version.number, version.version, base, revisions, product)
}

function toNow(
  number: number,
  version: string,
  base: Folder,
  revisions: readonly Revision[],
  product: Folder,
): LexiconNow {
  const changes = revisions.map(toChange)
  const files = number === 0 ? base.files : applyChanges(base.files, changes, version)
  return {
    number,
    version,
    base,
    revisions: new Map(revisions.map((revision) => [revision.path, revision])),
    changes,
    folder: number === 0 ? base : toFolder(files),
    texts: new Map(files.map(({ path, text }) => [path, text])),
    isUpgradeWaiting: base.hash !== product.hash,
  }
}

export const toChange = ({
  path,
  content,
  moved_to,
}: Pick<Revision, 'path' | 'content' | 'moved_to'>): Change => ({
  path,
  text: content,
  ...(moved_to !== null && { movedTo: moved_to }),
})

/** The version that the files of a release name. */
export function versionOf(files: readonly SourceFile[]): string {
  const text = files.find(({ path }) => path === 'version.yml')?.text ?? ''
  const { version } = (parse(text) ?? {}) as { version?: unknown }
  return typeof version === 'string' ? version : '0000.00-0'
}
