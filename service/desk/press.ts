import { placeOf } from '../../lexicon/source/paths.ts'
import type { Problem } from '../../lexicon/source/problem.ts'
import { FORMAT } from '../../lexicon/engine/compiled.ts'
import type { Actor } from '../store/audit.ts'
import type { Draft } from '../store/drafts.ts'
import type { LexiconVersion, Publication, Revision } from '../store/lexicons.ts'
import type { Store } from '../store/store.ts'
import { applyChanges } from './changes.ts'
import { readVersion, toChange, versionOf, type LexiconNow } from './lexicon-now.ts'
import { hashFiles, nextVersion } from './version.ts'
import type { Folder, Workshop } from './workshop.ts'

/** What came of publishing. `outrun`: somebody published or changed a draft meanwhile; read again. */
export type Pressed =
  | { readonly kind: 'published'; readonly version: string }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'stale'; readonly draft: Draft }
  | { readonly kind: 'outrun' }

export interface PressParts {
  readonly store: Store
  readonly workshop: Workshop
  readonly product: Folder
  /** Epoch ms. */
  readonly now: number
}

type NewRevision = Publication['added'][number]

/** Publishes approved drafts together, as one version. Checks everything again: a lexicon that does not hold stays unpublished. */
export async function publishDrafts(
  parts: PressParts,
  lexicon: LexiconNow,
  drafts: readonly Draft[],
  reason: string,
  by: Actor,
): Promise<Pressed> {
  const stale = drafts.find((draft) => isStale(draft, lexicon))
  if (stale) return { kind: 'stale', draft: stale }
  if (drafts.some(({ state }) => state !== 'approved')) return { kind: 'outrun' }
  const base = lexicon.base
  const added = drafts.flatMap((draft) => toRevisions(draft))
  return press(parts, lexicon, { base, revisions: lexicon.revisions, added, reason, drafts }, by)
}

/** Brings an earlier version back, under a new number. */
export async function restoreVersion(
  parts: PressParts,
  lexicon: LexiconNow,
  earlier: LexiconVersion,
  reason: string,
  by: Actor,
): Promise<Pressed> {
  const { base, revisions } = await readVersion(parts.store, earlier, parts.product)
  const restored = earlier.version
  return press(parts, lexicon, { base, revisions, added: [], reason, drafts: [], restored }, by)
}

/** Whether what is published of a draft's path is no longer what the draft began from. */
export const isStale = ({ path, was, base }: Draft, { texts }: Pick<LexiconNow, 'texts'>): boolean =>
  (texts.get(was ?? path) ?? null) !== base

interface Wanted {
  readonly base: Folder
  readonly revisions: ReadonlyMap<string, Revision>
  readonly added: readonly NewRevision[]
  readonly reason: string
  readonly drafts: readonly Draft[]
  readonly restored?: string
}

/** Checks and compiles what is wanted, then writes all of it at once. */
export async function press(
  { store, workshop, product, now }: PressParts,
  lexicon: Pick<LexiconNow, 'number' | 'version'>,
  { base, revisions, added, reason, drafts, restored }: Wanted,
  by: Actor,
): Promise<Pressed> {
  const originals = new Map(base.files.map(({ path, text }) => [path, text]))
  const isEdit = ({ path, content, moved_to }: Pick<Revision, 'path' | 'content' | 'moved_to'>) =>
    moved_to !== null || content !== (originals.get(path) ?? null)
  const touched = new Set(added.map(({ path }) => path))
  const kept = [...revisions.values()].filter((revision) => !touched.has(revision.path))
  const version = nextVersion([lexicon.version, versionOf(product.files)], now)
  const files = applyChanges(base.files, [...kept, ...added].map(toChange), version)
  const { problems, lexicons } = await workshop.prepare(files)
  if (!lexicons) return { kind: 'problems', problems }
  const published = await store.lexicons.publish(
    {
      follows: lexicon.number,
      version,
      base: { hash: base.hash, version: versionOf(base.files), files: base.files },
      hash: hashFiles(files),
      reason,
      ...(restored && { restored }),
      kept: Object.fromEntries(kept.map(({ path, number }) => [path, number])),
      added,
      // What is as the product has it again is history, and no edit any more.
      forgotten: added.filter((revision) => !isEdit(revision)).map(({ path }) => path),
      compiled: [lexicons.da, lexicons.en].map((compiled) => ({
        language: compiled.language,
        format: FORMAT,
        hash: compiled.hash,
        content: JSON.stringify(compiled),
      })),
      drafts: drafts.map(({ id, revision }) => ({ id, revision })),
    },
    by,
  )
  return published ? { kind: 'published', version } : { kind: 'outrun' }
}

/** What a draft becomes: one revision, or two where an entry moves to another path. */
function toRevisions(draft: Draft): readonly NewRevision[] {
  const { path, was, content, moved_to, origin, reason, author, author_name } = draft
  const common = {
    origin,
    reason,
    author,
    author_name,
    reviewer: draft.reviewer ?? '',
    reviewer_name: draft.reviewer_name ?? '',
  }
  const now: NewRevision = { path, content, moved_to, ...common }
  if (!was || was === path) return [now]
  const [before, after] = [placeOf(was), placeOf(path)]
  const isRenamed = before?.kind === 'entry' && after?.kind === 'entry' && before.id !== after.id
  return [{ path: was, content: null, moved_to: isRenamed ? after.id : null, ...common }, now]
}
