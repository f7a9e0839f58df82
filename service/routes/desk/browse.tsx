import type { Context } from 'hono'
import { html } from 'hono/html'
import { dropUnseen } from '../../../lexicon/engine/unseen.ts'
import { readClassFields, readEntryFields } from '../../../lexicon/source/fields.ts'
import { placeOf, type Place } from '../../../lexicon/source/paths.ts'
import type { Deps, Env } from '../../deps.ts'
import { describeChange } from '../../desk/describe-change.ts'
import type { LexiconNow } from '../../desk/lexicon-now.ts'
import { versionOf } from '../../desk/lexicon-now.ts'
import { keepRows } from '../../desk/list-rows.ts'
import { readMetInGroups, sumMet, type MetInGroups } from '../../desk/met-in-groups.ts'
import { searchEntries, type Row } from '../../desk/search.ts'
import { ClassPage, Classes } from '../../pages/desk/classes.tsx'
import { DESK } from '../../pages/desk/desk-paths.ts'
import { EntryPage, type HistoryStep } from '../../pages/desk/entry.tsx'
import { Found, List, readQuery } from '../../pages/desk/list.tsx'
import { Handbook } from '../../pages/desk/samples.tsx'
import { show } from '../../pages/show.tsx'
import { ProblemError } from '../../problem.ts'
import type { Store } from '../../store/store.ts'
import { createRouter } from '../router.ts'
import type { DeskRooms } from './visit.ts'

const LANGUAGES = ['da', 'en'] as const
const MOST = 100
/** ms that somebody waits to see where an entry speaks. */
const PATIENCE = 5_000

/** What can be read at the desk: entries, word classes, the handbook. */
export function browse({ desk }: Pick<Deps, 'desk'>, rooms: DeskRooms) {
  const router = createRouter()
  const rowsOf = keepRows()
  for (const language of LANGUAGES) {
    router.get(DESK.list[language], async (c) => {
      const { props, store, lexicon, outline } = await rooms.visit(c, language)
      const drafts = (await store.drafts.list()).filter(({ path }) => placeOf(path))
      const counts = rooms.counts(lexicon)
      const query = readQuery((name) => wordsOf(c, name))
      const met = await readMetInGroups(store, props.person)
      const rows = withMet(rowsOf(outline, lexicon, drafts, counts), met)
      const list = {
        ...props,
        rows,
        query,
        found: searchEntries(rows, query),
        most: Math.min(5_000, Number(c.req.query('most')) || MOST),
        categories: outline.categories[language],
        isCounted: counts !== undefined,
      }
      if (c.req.header('x-part') === 'found') return c.html(html`${(<Found {...list} />)}`)
      const open = drafts.filter(({ state }) => state === 'open').length
      const review = drafts.filter(({ state }) => state === 'review').length
      return show(c, <List {...list} drafts={{ open, review }} />)
    })

    router.get(DESK.entry[language], async (c) => {
      const { props, store, lexicon, outline } = await rooms.visit(c, language)
      const { place, path, text } = findEntry(lexicon, c.req.param('id'))
      const revision = lexicon.revisions.get(path)
      const isRetired = !lexicon.texts.has(path)
      const draft = (await store.drafts.list()).find((one) => one.path === path || one.was === path)
      const of = place.language
      const hits = isRetired ? [] : await findHits(rooms, desk, store, lexicon, of, place.id)
      return show(
        c,
        <EntryPage
          {...props}
          place={place}
          fields={readEntryFields(text)}
          history={await historyOf(store, lexicon, path)}
          isProduct={lexicon.base.files.some((file) => file.path === path)}
          productVersion={versionOf(lexicon.base.files)}
          categories={outline.categories[language]}
          met={(await readMetInGroups(store, props.person)).get(place.id) ?? []}
          {...(hits && { hits })}
          {...(isRetired && { retired: lexicon.version })}
          {...(revision?.moved_to && { movedTo: revision.moved_to })}
          {...(draft && { draft: { id: draft.id, by: draft.editor_name } })}
        />,
      )
    })

    router.get(DESK.classes[language], async (c) => {
      const { props, outline } = await rooms.visit(c, language)
      const search = (wordsOf(c, 'q') ?? '').slice(0, 200)
      const words = search.toLowerCase().split(/\s+/).filter(Boolean)
      const rows = outline.classes
        .filter(({ haystack }) => words.every((word) => haystack.includes(word)))
        .map(({ language: of, name, description, members, usedBy }) => ({
          ...{ of, name, description, members, usedBy: usedBy.length },
        }))
      return show(c, <Classes {...props} rows={rows} search={search} />)
    })

    router.get(DESK.wordClass[language], async (c) => {
      const { props, store, lexicon, outline } = await rooms.visit(c, language)
      const found = outline.classes.find(
        (one) => one.language === c.req.param('of') && one.name === c.req.param('name'),
      )
      if (!found) throw new ProblemError('not-found')
      const { path } = found
      const draft = (await store.drafts.list()).find((one) => one.path === path || one.was === path)
      return show(
        c,
        <ClassPage
          {...props}
          place={placeOf(path) as Extract<Place, { kind: 'class' }>}
          fields={readClassFields(lexicon.texts.get(path) ?? '')}
          usedBy={found.usedBy}
          history={await historyOf(store, lexicon, path)}
          isProduct={lexicon.base.files.some((file) => file.path === path)}
          productVersion={versionOf(lexicon.base.files)}
          {...(draft && { draft: { id: draft.id, by: draft.editor_name } })}
        />,
      )
    })

    router.get(DESK.guide[language], async (c) => {
      const { props } = await rooms.visit(c, language)
      return show(c, <Handbook {...props} guide={await rooms.guide(language)} />)
    })
  }
  return router
}

const withMet = (rows: readonly Row[], met: MetInGroups): readonly Row[] =>
  met.size === 0
    ? rows
    : rows.map((row) => {
        const metInGroups = sumMet(met, row.id)
        return metInGroups > 0 ? { ...row, metInGroups } : row
      })

interface FoundEntry {
  readonly place: Extract<Place, { kind: 'entry' }>
  readonly path: string
  /** As it is published, or was last. */
  readonly text: string
}

/** @throws {ProblemError} not-found */
export function findEntry(lexicon: LexiconNow, id: string): FoundEntry {
  const all = [...lexicon.texts.keys(), ...lexicon.revisions.keys()]
  for (const path of all) {
    const place = placeOf(path)
    if (place?.kind !== 'entry' || place.id !== id) continue
    const text = lexicon.texts.get(path) ?? lexicon.base.files.find((file) => file.path === path)?.text ?? ''
    return { place, path, text }
  }
  throw new ProblemError('not-found')
}

/** Every step in the life of a file, with what it changed. */
async function historyOf(store: Store, lexicon: LexiconNow, path: string): Promise<readonly HistoryStep[]> {
  const revisions = await store.lexicons.revisions(path)
  const original = lexicon.base.files.find((file) => file.path === path)?.text ?? null
  return revisions.map((revision, i) => ({
    revision,
    changes: describeChange(
      path,
      revisions[i + 1]?.content ?? (revisions[i + 1] ? null : original),
      revision.content,
    ),
  }))
}

async function findHits(
  rooms: DeskRooms,
  { workshop }: Deps['desk'],
  store: Store,
  { folder }: LexiconNow,
  of: 'da' | 'en',
  id: string,
) {
  const late = new Promise<undefined>(
    (resolve) => void setTimeout(() => resolve(undefined), PATIENCE).unref(),
  )
  return Promise.race([workshop.find(folder, of, await rooms.notes(store, of), id), late])
}

/** What somebody searches for; an address may hold signs that nobody types. */
function wordsOf(c: Context<Env>, name: string): string | undefined {
  const value = c.req.query(name)
  return value === undefined ? undefined : dropUnseen(value)
}
