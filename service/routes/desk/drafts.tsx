import type { Context } from 'hono'
import type { Language } from '../../../lexicon/engine/types.ts'
import { placeOf } from '../../../lexicon/source/paths.ts'
import { personOf } from '../../access/enforce.ts'
import type { Deps, Env } from '../../deps.ts'
import { readClassForm, readEntryForm } from '../../desk/form.ts'
import { chooseTheirs, mergeFile } from '../../desk/merge-file.ts'
import { publishDrafts } from '../../desk/press.ts'
import { readFields } from '../../middleware/read-form.ts'
import { DESK, deskPath, type DeskPage } from '../../pages/desk/desk-paths.ts'
import { DESK_TEXTS } from '../../pages/texts/desk/desk.ts'
import { EDITOR_TEXTS } from '../../pages/texts/desk/editor.ts'
import { ProblemError } from '../../problem.ts'
import type { Draft, DraftChange } from '../../store/drafts.ts'
import { createRouter } from '../router.ts'
import { refuseName } from './begin.tsx'
import { kindOf, showEditor } from './editor-page.tsx'
import { toFindings } from './findings.ts'
import { sendDraft } from './send.tsx'
import type { DeskRooms, Visit } from './visit.ts'

const LANGUAGES = ['da', 'en'] as const

/** One draft: saved, sent, approved, sent back, brought together with other work, thrown away. */
export function drafts(deps: Deps, rooms: DeskRooms) {
  const { basePath: base } = deps.config
  const router = createRouter()
  const goTo = (c: Context<Env>, language: Language, page: DeskPage, parts = {}, query = '') =>
    c.redirect(base + deskPath(page, language, parts) + query, 303)
  const goBack = (c: Context<Env>, language: Language, { id }: Pick<Draft, 'id'>, done: string) =>
    goTo(c, language, 'draft', { draft: id }, `?done=${done}`)

  for (const language of LANGUAGES) {
    const words = EDITOR_TEXTS[language]

    router.get(DESK.draft[language], async (c) => {
      const visit = await rooms.visit(c, language)
      const draft = await findDraft(visit, c.req.param('draft'))
      const notice = { saved: words.saved, sent: words.sent, own: words.ownWork }[c.req.query('done') ?? '']
      return showEditor(c, visit, rooms, {
        ...{ draft, path: draft.path, content: draft.content },
        ...(notice && { notice }),
      })
    })

    router.post(DESK.draft[language], async (c) => {
      const visit = await rooms.visit(c, language)
      const { store, lexicon } = visit
      const person = personOf(c)
      const form = await readFields(c)
      const wanted = form.get('do')
      const draft = await store.drafts.get(c.req.param('draft'))
      if (!draft) return showGone(c, visit, form)
      const revision = Number(form.get('revision') ?? draft.revision)

      if (wanted === 'merge') return showStale(c, visit, draft)
      if (wanted === 'discard') {
        await store.drafts.discard(draft.id, draft.revision, person)
        return goTo(c, language, 'list')
      }
      const typed = draft.content === null ? undefined : readTyped(draft, form)
      let saved: Draft = draft
      if (typed && (isOther(draft, typed) || form.has('rebase'))) {
        const answer = await save(c, visit, draft, revision, typed, form)
        if (answer instanceof Response) return answer
        saved = answer
        // Whoever changed it is no longer the one to approve it.
        if (wanted === 'approve' || wanted === 'publish') return goBack(c, language, saved, 'own')
      } else if (revision !== draft.revision && wanted !== 'save') return goBack(c, language, draft, '')

      switch (wanted) {
        case 'send':
          return sendDraft(c, visit, rooms, deps, saved)
        case 'return': {
          const answer = (form.get('answer') ?? '').trim()
          await store.drafts.sendBack(saved.id, saved.revision, answer, person)
          return goTo(c, language, 'publish')
        }
        case 'approve':
        case 'publish': {
          const approved = await store.drafts.approve(saved.id, saved.revision, person)
          if (typeof approved === 'string')
            return goBack(c, language, saved, approved === 'own-work' ? 'own' : '')
          if (wanted === 'approve') return goTo(c, language, 'publish')
          const parts = await rooms.parts(store)
          const pressed = await publishDrafts(parts, lexicon, [approved], approved.reason, person)
          if (pressed.kind === 'published') {
            await deps.refreshLexicons()
            return goTo(c, language, 'publish', {}, `?version=${pressed.version}`)
          }
          return showEditor(c, visit, rooms, {
            ...{ draft: approved, path: approved.path, content: approved.content },
            findings: pressed.kind === 'problems' ? toFindings(pressed.problems, approved.path) : [],
            notice: DESK_TEXTS[language].publish[pressed.kind],
          })
        }
        default:
          return goBack(c, language, saved, 'saved')
      }
    })

    /** Saves what was typed; answers with a page where somebody else's work or another name stands in the way. */
    const save = async (
      c: Context<Env>,
      visit: Visit,
      draft: Draft,
      revision: number,
      typed: DraftChange & { readonly path: string; readonly content: string },
      form: URLSearchParams,
    ): Promise<Draft | Response> => {
      const { store, lexicon } = visit
      const again = (notice: string) =>
        showEditor(c, visit, rooms, { draft, ...typed, id: form.get('id') ?? '', notice })
      const origin = draft.was ?? (draft.base === null ? undefined : draft.path)
      const refusal = typed.path === draft.path ? undefined : refuseName(typed.path, lexicon, origin)
      if (refusal) return again(words[refusal])
      const was = origin !== undefined && origin !== typed.path ? origin : null
      const rebase = form.get('rebase') === String(lexicon.number)
      const published = lexicon.texts.get(was ?? typed.path) ?? null
      const content = chooseTheirs(typed, form, rebase ? published : draft.content)
      if (content === null) {
        await store.drafts.discard(draft.id, revision, personOf(c))
        return goTo(c, language, 'list')
      }
      const change = { ...typed, content, was, ...(rebase && { base: published }) }
      const answer = await store.drafts.save(draft.id, revision, change, personOf(c))
      if (answer === 'taken') return again(words.conflict.takenName)
      if (answer === 'gone') return showGone(c, visit, form)
      if (answer === 'changed') return showMerged(c, visit, draft.id, revision, typed)
      return answer as Draft
    }

    /** What two people wrote in one draft, brought together. */
    const showMerged = async (
      c: Context<Env>,
      visit: Visit,
      id: string,
      revision: number,
      typed: { readonly path: string; readonly content: string; readonly reason?: string },
    ): Promise<Response> => {
      const theirs = await findDraft(visit, id)
      const base = await visit.store.drafts.contentAt(id, revision)
      const { path, content: mine } = typed
      const merged = mergeFile({ path, base: base?.content ?? null, mine, theirs: theirs.content })
      const { taken, meetings } = merged
      return showEditor(c, visit, rooms, {
        ...{ draft: theirs, path, content: merged.text },
        ...(typed.reason !== undefined && { reason: typed.reason }),
        met: { by: theirs.editor_name, taken, meetings },
      })
    }

    /** A draft and what was published of its entry meanwhile, brought together. */
    const showStale = (c: Context<Env>, visit: Visit, draft: Draft) => {
      const { lexicon } = visit
      const { path, was, base: from, content: mine } = draft
      const theirs = lexicon.texts.get(was ?? path) ?? null
      const { text, taken, meetings } = mergeFile({ path, base: from, mine, theirs })
      return showEditor(c, visit, rooms, {
        ...{ draft, path, content: text },
        met: { by: lexicon.version, taken, meetings, rebase: lexicon.number },
      })
    }

    /** The draft is gone; what was typed is not. */
    const showGone = (c: Context<Env>, visit: Visit, form: URLSearchParams) => {
      if (!form.has('id')) throw new ProblemError('not-found')
      const { file } = form.has('members') ? readClassForm(form) : readEntryForm(form)
      return showEditor(c, visit, rooms, { path: file.path, content: file.text, notice: words.conflict.gone })
    }
  }
  return router
}

/** @throws {ProblemError} not-found */
export async function findDraft({ store }: Pick<Visit, 'store'>, id: string): Promise<Draft> {
  const draft = await store.drafts.get(id)
  if (!draft || !placeOf(draft.path)) throw new ProblemError('not-found')
  return draft
}

function readTyped(draft: Draft, form: URLSearchParams) {
  if (!form.has('id')) return undefined
  const { file, reason } = kindOf(draft).kind === 'class' ? readClassForm(form) : readEntryForm(form)
  return { path: file.path, content: file.text, reason }
}

const isOther = (draft: Draft, typed: NonNullable<ReturnType<typeof readTyped>>): boolean =>
  draft.path !== typed.path || draft.content !== typed.content || draft.reason !== typed.reason
