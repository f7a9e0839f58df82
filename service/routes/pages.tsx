import type { Context } from 'hono'
import { answerAsset } from '../asset.ts'
import type { Deps, Env } from '../deps.ts'
import { PATHS } from '../pages/paths.ts'
import { Privacy } from '../pages/privacy.tsx'
import { Problems } from '../pages/problems.tsx'
import { createPageProps, show } from '../pages/show.tsx'
import { Tryout } from '../pages/tryout.tsx'
import { ProblemError } from '../problem.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { createRouter } from './router.ts'

const LANGUAGES: readonly Language[] = ['da', 'en']
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The pages that people read, and what they load. They hold nothing of anybody, so that they may be kept for a moment. */
export function pages({ config, lexicons, assets }: Pick<Deps, 'config' | 'lexicons' | 'assets'>) {
  const propsIn = createPageProps({ config, lexicons, assets })
  const router = createRouter()
  for (const language of LANGUAGES) {
    const props = propsIn(language)
    router.get(PATHS.tryout[language], (c) =>
      show(c, <Tryout {...props} origin={originOf(c)} groups={config.signIn} />),
    )
    router.get(PATHS.privacy[language], (c) => show(c, <Privacy {...props} rateLimit={config.rateLimit} />))
  }
  router.get('/problems', (c) => show(c, <Problems {...propsIn('en')} />))
  router.get('/assets/:name', (c) => {
    const asset = assets.get(c.req.param('name'))
    if (!asset) throw new ProblemError('not-found')
    return answerAsset(c, asset, FOR_EVER)
  })
  return router
}

const originOf = (c: Context<Env>): string => new URL(c.req.url).origin
