import type { Context } from 'hono'
import type { Language } from '../../../lexicon/engine/types.ts'
import { personOf, standingOf } from '../../access/enforce.ts'
import type { Deps, Env } from '../../deps.ts'
import { issueCodes } from '../../groups/issue-codes.ts'
import { readForm } from '../../middleware/read-form.ts'
import { GROUPS, groupPath } from '../../pages/groups/group-paths.ts'
import { Lead, type LeadProps } from '../../pages/groups/lead.tsx'
import { createPageProps, show } from '../../pages/show.tsx'
import { LEAD_TEXTS } from '../../pages/texts/groups/groups.ts'
import type { GroupKeys } from '../../tokens/group-keys.ts'
import { CodeOrder, GroupChange } from '../group-schemas.ts'
import { createRouter } from '../router.ts'

const LANGUAGES = ['da', 'en'] as const
const PURPOSES = ['join', 'view', 'merge', 'hand-over'] as const

/** What the page says beside what it always does. */
interface Shown {
  readonly fresh?: LeadProps['fresh']
  readonly says?: string | undefined
  readonly status?: 200 | 422
}

/** What whoever leads a group does with it. Who may do what stands in `access/permissions.ts`. */
export function lead(deps: Deps & { readonly keys: GroupKeys }) {
  const { basePath: base } = deps.config
  const propsIn = createPageProps(deps)
  const router = createRouter()

  const showLead = async (c: Context<Env>, language: Language, { fresh, says, status = 200 }: Shown = {}) => {
    const { codes, memberships } = deps.store.use()
    const { group, relation } = standingOf(c)
    const [issued, own] = await Promise.all([codes.list(group.id), memberships.list(personOf(c))])
    const others = own.filter(
      (one) => one.relation === 'facilitator' && one.group.id !== group.id && !one.group.endsWeek,
    )
    return show(
      c,
      <Lead
        {...propsIn(language)}
        person={personOf(c)}
        standing={{ group, relation }}
        issued={issued}
        others={others.map((one) => one.group)}
        address={(deps.config.url ? new URL(deps.config.url) : new URL(c.req.url)).origin + base}
        {...(fresh && { fresh })}
        {...(says && { says })}
      />,
      status,
    )
  }

  for (const language of LANGUAGES) {
    const words = LEAD_TEXTS[language]
    const goBack = (c: Context<Env>, done: keyof typeof words.done) =>
      c.redirect(`${base}${groupPath('lead', language, { group: standingOf(c).group.id })}?done=${done}`, 303)

    router.get(GROUPS.lead[language], (c) => {
      const done = c.req.query('done') as keyof typeof words.done | undefined
      return showLead(c, language, {
        says: done && Object.hasOwn(words.done, done) ? words.done[done] : undefined,
      })
    })

    router.post(GROUPS.lead[language], async (c) => {
      const { group } = standingOf(c)
      const { do: wanted, name = '' } = await readForm(c)
      const store = deps.store.use()
      if (wanted === 'hand-over') {
        const order = { purpose: 'hand-over', count: 1 } as const
        return showLead(c, language, {
          fresh: { ...order, ...(await issueCodes(store, deps.keys, group.id, order, personOf(c))) },
        })
      }
      if (wanted === 'end') {
        await store.groups.end(group.id, personOf(c))
        return goBack(c, 'ended')
      }
      if (wanted !== 'delete' || name.trim() !== group.name)
        return showLead(c, language, { says: words.delete.wrong, status: 422 })
      await store.groups.delete(group.id, personOf(c))
      return c.redirect(base + groupPath('list', language), 303)
    })

    router.post(GROUPS.name[language], async (c) => {
      const { group } = standingOf(c)
      const { name, claims = '' } = await readForm(c)
      const lines = claims.split('\n').map((line) => line.trim())
      const read = GroupChange.safeParse({ name, claims: lines.filter(Boolean) })
      if (!read.success) return showLead(c, language, { says: words.name.wrong, status: 422 })
      const { groups } = deps.store.use()
      if (read.data.name !== undefined && read.data.name !== group.name)
        await groups.rename(group.id, read.data.name, personOf(c))
      if (read.data.claims?.join('\n') !== group.claims.join('\n'))
        await groups.admit(group.id, read.data.claims ?? [], personOf(c))
      return goBack(c, 'saved')
    })

    router.post(GROUPS.codes[language], async (c) => {
      const { group } = standingOf(c)
      const { purpose, count, withdraw } = await readForm(c)
      const store = deps.store.use()
      const withdrawn = PURPOSES.find((one) => one === withdraw)
      if (withdrawn) {
        await store.codes.withdraw(group.id, withdrawn, personOf(c))
        return goBack(c, 'withdrawn')
      }
      const order = CodeOrder.safeParse({ purpose, count: Number(count) })
      if (!order.success || group.endsWeek) return showLead(c, language, { status: 422 })
      return showLead(c, language, {
        fresh: { ...order.data, ...(await issueCodes(store, deps.keys, group.id, order.data, personOf(c))) },
      })
    })

    router.post(GROUPS.merge[language], async (c) => {
      const { group } = standingOf(c)
      const person = personOf(c)
      const { into = '', code = '' } = await readForm(c)
      const { groups, memberships, codes } = deps.store.use()
      const leads = into !== '' && (await memberships.find(into, person))?.relation === 'facilitator'
      const other = leads ? into : code && (await codes.redeem(code.trim(), 'merge', group.id))
      if (!other) return showLead(c, language, { says: words.merge.wrong, status: 422 })
      const refusal = await groups.merge(group.id, other, person)
      if (refusal) return showLead(c, language, { says: words.merge.ended, status: 422 })
      return goBack(c, 'merged')
    })
  }
  return router
}
