import type { Context } from 'hono'
import { personOf } from '../../access/enforce.ts'
import type { Deps, Env } from '../../deps.ts'
import type { Finding } from '../../desk/bench/draft.ts'
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
  draft: Draft,
) {
  const { language, store } = visit
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
