import type { Context } from 'hono'
import type { Language } from '../../lexicon/engine/types.ts'
import type { Person } from '../access/person.ts'
import { readSession } from '../access/session.ts'
import type { Deps, Env } from '../deps.ts'
import { categoryNames } from '../groups/group-view.ts'
import { WORKSHOP } from '../pages/groups/group-paths.ts'
import { WorkshopPage } from '../pages/groups/workshop-page.tsx'
import { SAMPLES, type Sample } from '../pages/samples.ts'
import { createPageProps, show } from '../pages/show.tsx'
import { createRouter } from './router.ts'

/**
 * The exercise on invented notes, for groups too small or too new for figures, and for anybody else. Whoever is signed in
 * has a municipality's own notes to choose from too; others have those that come with Tiltro.
 */
export function workshop(deps: Pick<Deps, 'config' | 'lexicons' | 'assets' | 'analyse' | 'store'>) {
  const propsIn = createPageProps(deps)
  const router = createRouter()
  for (const language of ['da', 'en'] as const)
    router.get(WORKSHOP[language], async (c) => {
      const visitor = await readVisitor(c, language, deps)
      const own = visitor?.own
      const all = [...(own ?? []), ...SAMPLES[language]]
      const sample = all.find(({ id }) => id === c.req.query('note')) ?? all[0]!
      const { remarks } = await deps.analyse(sample.text, { language })
      const response = await show(
        c,
        <WorkshopPage
          {...propsIn(language)}
          sample={sample}
          own={own}
          person={visitor?.person}
          remarks={remarks}
          names={categoryNames(deps.lexicons, language)}
          hasGroups={deps.config.signIn !== 'off'}
        />,
      )
      // What is meant for somebody is kept by nobody on the way.
      if (own) response.headers.set('cache-control', 'no-store')
      return response
    })
  return router
}

/** Whoever is signed in, and a municipality's own notes in a language; undefined for others, or where there is no store. */
async function readVisitor(
  c: Context<Env>,
  language: Language,
  deps: Pick<Deps, 'config' | 'store'>,
): Promise<{ readonly person: Person; readonly own: readonly Sample[] } | undefined> {
  // Nobody who is not signed in waits for the store.
  if (deps.config.signIn === 'off' || !c.req.header('cookie') || !(await deps.store.isReady()))
    return undefined
  const session = await readSession(c, deps)
  if (!session) return undefined
  const notes = await deps.store.use().sampleNotes.list()
  const own = notes
    .filter((note) => note.language === language)
    .map(({ id, title, text }) => ({ id, name: title, text }))
  return { person: session.person, own }
}
