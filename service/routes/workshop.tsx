import type { Deps } from '../deps.ts'
import { categoryNames } from '../groups/group-view.ts'
import { WORKSHOP } from '../pages/groups/group-paths.ts'
import { WorkshopPage } from '../pages/groups/workshop-page.tsx'
import { SAMPLES } from '../pages/samples.ts'
import { createPageProps, show } from '../pages/show.tsx'
import { createRouter } from './router.ts'

/** The exercise on invented notes, for groups too small or too new for figures, and for anybody else. */
export function workshop(deps: Pick<Deps, 'config' | 'lexicons' | 'assets' | 'analyse'>) {
  const propsIn = createPageProps(deps)
  const router = createRouter()
  for (const language of ['da', 'en'] as const)
    router.get(WORKSHOP[language], async (c) => {
      const samples = SAMPLES[language]
      const sample = samples.find(({ id }) => id === c.req.query('note')) ?? samples[0]!
      const { remarks } = await deps.analyse(sample.text, { language })
      return show(
        c,
        <WorkshopPage
          {...propsIn(language)}
          sample={sample}
          remarks={remarks}
          names={categoryNames(deps.lexicons, language)}
          hasGroups={deps.config.signIn !== 'off'}
        />,
      )
    })
  return router
}
