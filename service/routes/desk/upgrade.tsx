import { personOf } from '../../access/enforce.ts'
import type { Deps } from '../../deps.ts'
import { press, type Pressed } from '../../desk/press.ts'
import { planUpgrade, type Upgrade } from '../../desk/upgrade.ts'
import { readFields } from '../../middleware/read-form.ts'
import { DESK, deskPath } from '../../pages/desk/desk-paths.ts'
import { UpgradePage, type Choice } from '../../pages/desk/upgrade.tsx'
import { show } from '../../pages/show.tsx'
import { DESK_TEXTS } from '../../pages/texts/desk/desk.ts'
import type { Draft } from '../../store/drafts.ts'
import type { Revision } from '../../store/lexicons.ts'
import { createRouter } from '../router.ts'
import type { DeskRooms, Visit } from './visit.ts'

const LANGUAGES = ['da', 'en'] as const
const CHOICES: readonly Choice[] = ['merged', 'mine', 'theirs']

/** A new release of the product meets local edits: one trainer chooses, another publishes. */
export function upgrade(deps: Deps, rooms: DeskRooms) {
  const { basePath: base } = deps.config
  const router = createRouter()

  const look = async ({ store, lexicon }: Visit) => {
    const parts = await rooms.parts(store)
    const plan = planUpgrade(lexicon.base.files, parts.product.files, lexicon.changes)
    const path = `upgrade:${parts.product.hash}`
    const draft = await store.drafts.byPath(path)
    const proposed = draft && { draft, choices: JSON.parse(draft.content ?? '{}') as Record<string, Choice> }
    return { parts, plan, path, proposed }
  }

  for (const language of LANGUAGES) {
    router.get(DESK.upgrade[language], async (c) => {
      const visit = await rooms.visit(c, language)
      if (!visit.lexicon.isUpgradeWaiting) return c.redirect(base + deskPath('versions', language), 303)
      const { plan, proposed } = await look(visit)
      return show(c, <UpgradePage {...visit.props} upgrade={plan} {...(proposed && { proposed })} />)
    })

    router.post(DESK.upgrade[language], async (c) => {
      const visit = await rooms.visit(c, language)
      const { store, props } = visit
      const person = personOf(c)
      const form = await readFields(c)
      const { parts, plan, path, proposed } = await look(visit)
      const again = () => c.redirect(base + deskPath('upgrade', language), 303)
      if (form.get('do') === 'propose') {
        const content = JSON.stringify(readChoices(plan, form))
        const { draft } = await store.drafts.open({ path, base: null, content, reason: '' }, person)
        await store.drafts.submit(draft.id, draft.revision, '', person)
        return again()
      }
      if (!proposed) return again()
      if (form.get('do') === 'discard') {
        await store.drafts.discard(proposed.draft.id, Number(form.get('revision')), person)
        return again()
      }
      const approved = await store.drafts.approve(proposed.draft.id, Number(form.get('revision')), person)
      if (typeof approved === 'string') return again()
      const pressed = await pressUpgrade(parts, visit, plan, proposed.choices, approved)
      if (pressed.kind === 'published') {
        await deps.refreshLexicons()
        return c.redirect(`${base}${deskPath('publish', language)}?version=${pressed.version}`, 303)
      }
      // Choices that do not hold are made anew.
      await store.drafts.discard(approved.id, approved.revision, person)
      const notice = DESK_TEXTS[language].publish[pressed.kind]
      return show(c, <UpgradePage {...props} upgrade={plan} notice={notice} />)
    })
  }
  return router
}

function readChoices(plan: Upgrade, form: URLSearchParams): Readonly<Record<string, Choice>> {
  return Object.fromEntries(
    plan.reviews.map(({ path }) => {
      const chosen = CHOICES.find((one) => one === form.get(`choose.${path}`)) ?? 'merged'
      return [path, chosen]
    }),
  )
}

/** Publishes the local edits that are left over the new release. */
function pressUpgrade(
  parts: Awaited<ReturnType<DeskRooms['parts']>>,
  { lexicon }: Visit,
  plan: Upgrade,
  choices: Readonly<Record<string, Choice>>,
  approved: Draft,
): Promise<Pressed> {
  const chosen = new Map(plan.reviews.map(({ path }) => [path, choices[path] ?? 'merged']))
  const gone = new Set([
    ...plan.arrived,
    ...[...chosen].flatMap(([path, one]) => (one === 'theirs' ? [path] : [])),
  ])
  const revisions = new Map([...lexicon.revisions].filter(([path]) => !gone.has(path)))
  const added = plan.reviews.flatMap(({ path, mine, merged }): Omit<Revision, 'number' | 'at'>[] => {
    if (chosen.get(path) !== 'merged' || merged.text === mine) return []
    const { author, author_name, editor, editor_name, reviewer, reviewer_name } = approved
    return [
      {
        ...{ path, content: merged.text, moved_to: lexicon.revisions.get(path)?.moved_to ?? null },
        origin: lexicon.revisions.get(path)?.origin ?? null,
        ...{ reason: '', author: editor || author, author_name: editor_name || author_name },
        ...{ reviewer: reviewer ?? '', reviewer_name: reviewer_name ?? '' },
      },
    ]
  })
  const wanted = { base: parts.product, revisions, added, reason: '', drafts: [approved] }
  const by = { key: approved.reviewer ?? '', name: approved.reviewer_name ?? '' }
  return press(parts, lexicon, wanted, by)
}
