import type { Context } from 'hono'
import { html } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import { answerAsset } from '../asset.ts'
import type { Deps, Env } from '../deps.ts'
import { textsOf, type PageProps } from '../pages/layout.tsx'
import { PATHS } from '../pages/paths.ts'
import { Privacy } from '../pages/privacy.tsx'
import { Problems } from '../pages/problems.tsx'
import { Tryout } from '../pages/tryout.tsx'
import { ProblemError } from '../problem.ts'
import type { Language } from '../../lexicon/engine/types.ts'
import { createRouter } from './router.ts'

const LANGUAGES: readonly Language[] = ['da', 'en']
const FOR_EVER = 'public, max-age=31536000, immutable'

/** The pages that people read, and what they load. They hold nothing of anybody, so that they may be kept for a moment. */
export function pages({ config, lexicons, assets }: Pick<Deps, 'config' | 'lexicons' | 'assets'>) {
  const { basePath: base, rateLimit } = config
  const names = new Map([...assets.keys()].map((name) => [name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ''), name]))
  const propsIn = (language: Language): PageProps => ({
    texts: textsOf(language),
    base,
    asset: (name) => `${base}/assets/${names.get(name) ?? name}`,
    version: lexicons[language].version,
  })

  const router = createRouter()
  for (const language of LANGUAGES) {
    const props = propsIn(language)
    router.get(PATHS.tryout[language], (c) => show(c, <Tryout {...props} origin={originOf(c)} />))
    router.get(PATHS.privacy[language], (c) => show(c, <Privacy {...props} rateLimit={rateLimit} />))
  }
  router.get('/problems', (c) => show(c, <Problems {...propsIn('en')} />))
  router.get('/assets/:name', (c) => {
    const asset = assets.get(c.req.param('name'))
    if (!asset) throw new ProblemError('not-found')
    return answerAsset(c, asset, FOR_EVER)
  })
  return router
}

const show = (c: Context<Env>, page: JSX.Element): Response | Promise<Response> =>
  c.html(html`<!doctype html>${page}`, 200, { 'cache-control': 'no-cache' })

const originOf = (c: Context<Env>): string => new URL(c.req.url).origin
