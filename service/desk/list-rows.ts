import { readEntryFields } from '../../lexicon/source/fields.ts'
import { placeOf } from '../../lexicon/source/paths.ts'
import type { Draft } from '../store/drafts.ts'
import type { LexiconNow } from './lexicon-now.ts'
import type { Outline } from './outline.ts'
import type { Row, Status } from './search.ts'

type Counts = Readonly<Record<string, number>> | undefined

/** The same lines again as long as nothing of what they are made of has changed: every key in a search asks for them. */
export function keepRows(): typeof listRows {
  let last: { readonly of: readonly unknown[]; readonly rows: readonly Row[] } | undefined
  return (outline, lexicon, drafts, counts) => {
    const written = drafts.map(({ id, revision, state }) => `${id} ${revision} ${state}`).join()
    const of = [outline, lexicon, counts, written]
    if (!last || of.some((one, i) => one !== last?.of[i]))
      last = { of, rows: listRows(outline, lexicon, drafts, counts) }
    return last.rows
  }
}

/** Every entry that is published, being written or retired, as a line of the list. */
export function listRows(
  { entries }: Pick<Outline, 'entries'>,
  lexicon: LexiconNow,
  drafts: readonly Draft[],
  counts: Counts,
): readonly Row[] {
  const inBase = new Set(lexicon.base.files.map(({ path }) => path))
  const byPath = new Map(drafts.flatMap((draft) => [[draft.was ?? draft.path, draft] as const]))
  const statusOf = (path: string): Status => {
    const draft = byPath.get(path)
    if (draft) return draft.state === 'open' ? 'draft' : 'review'
    if (!lexicon.revisions.has(path)) return 'product'
    return inBase.has(path) ? 'edited' : 'own'
  }
  const published = entries.map(({ path, ...entry }): Row => {
    const origin = lexicon.revisions.get(path)?.origin
    return {
      ...entry,
      path,
      status: statusOf(path),
      met: counts?.[entry.id] ?? 0,
      ...(origin && { origin }),
    }
  })
  const known = new Set(published.map(({ path }) => path))
  const begun = drafts.flatMap((draft) =>
    known.has(draft.was ?? draft.path)
      ? []
      : rowOf(draft.path, draft.content, statusOf(draft.path), draft.origin),
  )
  const retired = [...lexicon.revisions.values()].flatMap(({ path, content, moved_to, origin }) => {
    if (content !== null || moved_to !== null || byPath.has(path)) return []
    const text = lexicon.base.files.find((file) => file.path === path)?.text ?? null
    return rowOf(path, text, 'retired', origin)
  })
  return [...published, ...begun, ...retired]
}

function rowOf(path: string, text: string | null, status: Status, origin: string | null): readonly Row[] {
  const place = placeOf(path)
  if (place?.kind !== 'entry') return []
  const { id, language, category } = place
  const fields = readEntryFields(text ?? '')
  const all = [id, fields.note, ...fields.themes, ...fields.patterns, ...fields.marks]
  return [
    {
      ...{ path, id, language, category, status, met: 0 },
      themes: fields.themes,
      note: fields.note,
      haystack: all.join('\n').toLowerCase(),
      ...(origin && { origin }),
    },
  ]
}
