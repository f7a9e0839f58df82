import type { Context } from 'hono'
import type { Language } from '../../../lexicon/engine/types.ts'
import { personOf, standingOf, type Standing } from '../../access/enforce.ts'
import type { Deps, Env } from '../../deps.ts'
import { enterGroup } from '../../groups/enter-group.ts'
import { readForm } from '../../middleware/read-form.ts'
import { GROUPS, groupPath } from '../../pages/groups/group-paths.ts'
import { GroupList } from '../../pages/groups/group-list.tsx'
import { createPageProps, show } from '../../pages/show.tsx'
import { GROUP_TEXTS } from '../../pages/texts/groups/groups.ts'
import { NewGroup } from '../group-schemas.ts'
import { createRouter } from '../router.ts'

const LANGUAGES = ['da', 'en'] as const

/** The groups of whoever is signed in; coming into one, and making one. */
export function list(deps: Deps) {
  const { basePath: base } = deps.config
  const propsIn = createPageProps(deps)
  const router = createRouter()

  const showList = async (c: Context<Env>, language: Language, refused?: string) => {
    const person = personOf(c)
    const groups = await listGroups(c, deps)
    const props = { ...propsIn(language), person, groups, ...(refused !== undefined && { refused }) }
    return show(c, <GroupList {...props} />, refused === undefined ? 200 : 422)
  }

  for (const language of LANGUAGES) {
    const words = GROUP_TEXTS[language].list
    router.get(GROUPS.list[language], (c) => showList(c, language))

    router.post(GROUPS.list[language], async (c) => {
      const { name } = await readForm(c)
      const read = NewGroup.safeParse({ name })
      if (!read.success) return showList(c, language, words.nameMissing)
      const group = await deps.store.use().groups.create({ name: read.data.name }, personOf(c))
      return c.redirect(base + groupPath('overview', language, { group: group.id }), 303)
    })

    router.post(GROUPS.enter[language], async (c) => {
      const { code = '' } = await readForm(c)
      const found = await enterGroup(deps.store.use(), personOf(c), code.trim())
      if (!found) return showList(c, language, words.codeRefused)
      return c.redirect(base + groupPath('overview', language, { group: found.group.id }), 303)
    })

    router.post(GROUPS.leave[language], async (c) => {
      await deps.store.use().memberships.leave(standingOf(c).group.id, personOf(c).key)
      return c.redirect(base + groupPath('list', language), 303)
    })
  }
  return router
}

/** Somebody's own groups; an admin has all of them, and no figure of those that are not theirs. */
async function listGroups(c: Context<Env>, { store }: Pick<Deps, 'store'>): Promise<readonly Standing[]> {
  const person = personOf(c)
  const { groups, memberships } = store.use()
  const own = await memberships.list(person)
  if (!person.roles.includes('admin')) return own
  const relations = new Map(own.map(({ group, relation }) => [group.id, relation]))
  return (await groups.list()).map((group) => ({ group, relation: relations.get(group.id) ?? 'steward' }))
}
