import type { Context } from 'hono'
import { personOf } from '../../access/enforce.ts'
import type { Person } from '../../access/person.ts'
import type { Deps, Env } from '../../deps.ts'
import type { Finding } from '../../desk/bench/draft.ts'
import { lacksMarks } from '../../desk/bench/put-marks.ts'
import { deskPath } from '../../pages/desk/desk-paths.ts'
import { EDITOR_TEXTS } from '../../pages/texts/desk/editor.ts'
import type { Draft } from '../../store/drafts.ts'
import { kindOf, showEditor } from './editor-page.tsx'
import type { DeskRooms, Visit } from './visit.ts'

/** Sends a draft to a colleague if it holds; otherwise says what to mend. It stays saved in any case. */
export async function sendDraft(
  c: Context<Env>,
  visit: Visit,
  rooms: DeskRooms,
  { desk, config }: Pick<Deps, 'desk' | 'config'>,
  given: Draft,
) {
  const { language, store } = visit
  const draft = await markStored(desk, visit, given, personOf(c))
  const findings = await checkStored(desk, visit, draft)
  if (findings.some(({ blocks }) => blocks))
    return showEditor(c, visit, rooms, {
      ...{ draft, path: draft.path, content: draft.content, findings },
      notice: EDITOR_TEXTS[language].findings.mustMend,
    })
  const sent = await store.drafts.submit(draft.id, draft.revision, draft.reason, personOf(c))
  const done = typeof sent === 'string' ? '' : '?done=sent'
  return c.redirect(config.basePath + deskPath('draft', language, { draft: draft.id }) + done, 303)
}

/**
 * Puts the brackets in examples where nobody typed any: whoever sends before the page's helper was there, or without
 * one, need not know of them. A draft that somebody changed meanwhile stays as it is.
 */
async function markStored(
  { workshop }: Deps['desk'],
  { store, lexicon }: Pick<Visit, 'store' | 'lexicon'>,
  draft: Draft,
  by: Person,
): Promise<Draft> {
  const { id, path, was, content, revision } = draft
  if (content === null) return draft
  const file = { path, text: content, ...(was !== null && { was }) }
  if (!lacksMarks(file)) return draft
  const marked = await workshop.mark(file, kindOf({ path }).of, lexicon.folder)
  if (marked === content) return draft
  const saved = await store.drafts.save(id, revision, { content: marked }, by)
  return typeof saved === 'string' ? draft : saved
}

/** What is to be said of a draft as it is stored. One that retires an entry has nothing to check by itself. */
export async function checkStored(
  { workshop }: Deps['desk'],
  { lexicon }: Pick<Visit, 'lexicon'>,
  { path, was, content }: Draft,
): Promise<readonly Finding[]> {
  if (content === null) return []
  const draft = { path, text: content, ...(was !== null && { was }) }
  return workshop.check(draft, kindOf({ path }).of, lexicon.folder)
}
