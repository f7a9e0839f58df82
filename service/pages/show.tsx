import type { Context } from 'hono'
import { html } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { StatusCode } from 'hono/utils/http-status'
import type { Language } from '../../lexicon/engine/types.ts'
import type { Deps, Env } from '../deps.ts'
import { textsOf, type PageProps } from './layout.tsx'
import { INFORM } from './inform/inform-paths.ts'
import { PATHS } from './paths.ts'

/** What every page is told, in a language. */
export function createPageProps({
  config,
  lexicons,
  assets,
}: Pick<Deps, 'config' | 'lexicons' | 'assets'>): (language: Language) => PageProps {
  const { basePath: base } = config
  const names = new Map([...assets.keys()].map((name) => [name.replace(/-[A-Z0-9]{8}(?=\.\w+$)/, ''), name]))
  return (language) => ({
    texts: textsOf(language),
    base,
    asset: (name) => `${base}/assets/${names.get(name) ?? name}`,
    version: lexicons[language].version,
  })
}

/** Answers with a page. Pages that hold nothing of anybody may be kept for a moment. */
export const show = (c: Context<Env>, page: JSX.Element, status: StatusCode = 200) => {
  c.status(status)
  return c.html(html`<!doctype html>${page}`, { headers: { 'cache-control': 'no-cache' } })
}

/** The language of a request for a page: that of its address, or else the one that the browser asks for first. */
export function languageOf(c: Context<Env>): Language {
  const { path } = c.req
  if (/^\/(en|desk|wish|groups|workshop)(\/|$)/.test(path)) return 'en'
  if (/^\/(redaktion|onske|grupper|oevelse)(\/|$)/.test(path)) return 'da'
  for (const { da, en } of Object.values({ ...PATHS, ...INFORM })) {
    if (path === da && da !== '/') return 'da'
    if (path === en) return 'en'
  }
  return /^en\b/i.test(c.req.header('accept-language') ?? '') ? 'en' : 'da'
}
