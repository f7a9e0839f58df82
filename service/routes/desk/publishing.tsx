import type { Context } from 'hono'
import { placeOf } from '../../../lexicon/source/paths.ts'
import { personOf } from '../../access/enforce.ts'
import type { Deps, Env } from '../../deps.ts'
import { applyChanges } from '../../desk/changes.ts'
import { versionOf } from '../../desk/lexicon-now.ts'
import { publishDrafts, restoreVersion, type Pressed } from '../../desk/press.ts'
import { toFolder } from '../../desk/workshop.ts'
import { readFields, readForm } from '../../middleware/read-form.ts'
import { DESK, deskPath } from '../../pages/desk/desk-paths.ts'
import { EffectPage } from '../../pages/desk/effect.tsx'
import { Findings } from '../../pages/desk/pieces.tsx'
import { nameOf, Publish } from '../../pages/desk/publish.tsx'
import { Trail, Versions } from '../../pages/desk/versions.tsx'
import { show } from '../../pages/show.tsx'
import { DESK_TEXTS } from '../../pages/texts/desk/desk.ts'
import { ProblemError } from '../../problem.ts'
import type { Draft } from '../../store/drafts.ts'
import { createRouter } from '../router.ts'
import { findDraft } from './drafts.tsx'
import { kindOf } from './editor-page.tsx'
import { toFindings } from './findings.ts'
import type { DeskRooms, Visit } from './visit.ts'

const LANGUAGES = ['da', 'en'] as const
const TRAIL = 100

/** What becomes of drafts: their effect, versions, the way back, the trail. */
export function publishing(deps: Deps, rooms: DeskRooms) {
  const { desk, config } = deps
  const router = createRouter()
  for (const language of LANGUAGES) {
    const words = DESK_TEXTS[language]
    const goTo = (c: Context<Env>, version: string) =>
      c.redirect(`${config.basePath}${deskPath('publish', language)}?version=${version}`, 303)

    router.get(DESK.effect[language], async (c) => {
      const { props, store, lexicon, outline } = await rooms.visit(c, language)
      const draft = await findDraft({ store }, c.req.param('draft'))
      const { of } = kindOf(draft)
      const after = toFolder(applyChanges(lexicon.folder.files, changesOf(draft)))
      const effect = await desk.workshop
        .compare(lexicon.folder, after, of, await rooms.notes(store, of))
        .catch(() => undefined)
      return show(
        c,
        <EffectPage
          {...props}
          draft={{ id: draft.id, name: nameOf(draft) }}
          effect={effect}
          categories={outline.categories[language]}
        />,
      )
    })

    const showPublish = async (
      c: Context<Env>,
      visit: Visit,
      pressed?: Exclude<Pressed, { kind: 'published' }>,
    ) => {
      const { props, store } = visit
      const all = (await store.drafts.list()).filter(({ path }) => placeOf(path))
      const version = c.req.query('version')
      const notice = pressed ? (
        <>
          <p>{words.publish[pressed.kind]}</p>
          {pressed.kind === 'problems' && (
            <Findings
              findings={toFindings(pressed.problems, '')}
              language={language}
              base={config.basePath}
            />
          )}
          {pressed.kind === 'stale' && (
            <a href={config.basePath + deskPath('draft', language, { draft: pressed.draft.id })}>
              {nameOf(pressed.draft)}
            </a>
          )}
        </>
      ) : version && /^[\d.-]{1,20}$/.test(version) ? (
        words.publish.published(version)
      ) : undefined
      return show(c, <Publish {...props} drafts={all} notice={notice} />)
    }

    router.get(DESK.publish[language], async (c) => showPublish(c, await rooms.visit(c, language)))

    router.post(DESK.publish[language], async (c) => {
      const visit = await rooms.visit(c, language)
      const { store, lexicon } = visit
      const form = await readFields(c)
      const wanted = new Set(form.getAll('draft'))
      const drafts = (await store.drafts.list()).filter(({ id, revision }) => wanted.has(`${id} ${revision}`))
      if (drafts.length === 0 || drafts.length < wanted.size) return showPublish(c, visit, { kind: 'outrun' })
      const reason = (form.get('reason') ?? '').trim() || drafts.map((draft) => nameOf(draft)).join(', ')
      const pressed = await publishDrafts(await rooms.parts(store), lexicon, drafts, reason, personOf(c))
      if (pressed.kind !== 'published') return showPublish(c, visit, pressed)
      await deps.refreshLexicons()
      return goTo(c, pressed.version)
    })

    router.get(DESK.versions[language], async (c) => {
      const { props, store } = await rooms.visit(c, language)
      const { product } = await rooms.parts(store)
      const versions = await store.lexicons.list()
      return show(c, <Versions {...props} versions={versions} productVersion={versionOf(product.files)} />)
    })

    router.post(DESK.versions[language], async (c) => {
      const visit = await rooms.visit(c, language)
      const { store, lexicon } = visit
      const form = await readForm(c)
      const earlier = await store.lexicons.find(form.version ?? '')
      if (!earlier) throw new ProblemError('not-found')
      const parts = await rooms.parts(store)
      const pressed = await restoreVersion(parts, lexicon, earlier, (form.reason ?? '').trim(), personOf(c))
      if (pressed.kind !== 'published') return showPublish(c, visit, pressed)
      await deps.refreshLexicons()
      return goTo(c, pressed.version)
    })

    router.get(DESK.trail[language], async (c) => {
      const { props, store } = await rooms.visit(c, language)
      const before = Number(c.req.query('before')) || undefined
      const acts = await store.audit.list({ most: TRAIL, ...(before && { before }) })
      const own = acts.filter(({ action }) => action in words.trail.acts)
      const more = acts.length === TRAIL ? acts.at(-1)!.at : undefined
      return show(c, <Trail {...props} acts={own} {...(more && { more })} />)
    })
  }
  return router
}

/** What a draft changes, as changes of files. */
function changesOf({ path, was, content, moved_to }: Draft) {
  const now = { path, text: content, ...(moved_to && { movedTo: moved_to }) }
  return was && was !== path ? [{ path: was, text: null }, now] : [now]
}
